import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WRITING_MODES } from "../../../commands/settings";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";

/** How evaluations are written; formulas of ours are offered only where they are computed. */
export function ModeChoice(): ReactNode {
  const text = useText();
  const { desk, settings, capabilities, isBusy } = useDesk();
  const offered = WRITING_MODES.filter((one) => capabilities.hasFunctions || one !== "formulas");
  const choose = (value: string): void => {
    const mode = offered.find((one) => one === value);
    if (mode) desk.settle({ mode });
  };
  return (
    <Field label={text("pane.mode")}>
      <RadioGroup
        value={offered.includes(settings.mode) ? settings.mode : "values"}
        disabled={isBusy}
        onChange={(_event, data) => choose(data.value)}
      >
        {offered.map((one) => (
          <Radio key={one} value={one} label={text(`pane.mode.${one}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
