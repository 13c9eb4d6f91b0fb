import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

/** How a result exactly on a strict bound is judged, by every job on this workbook. */
export function PolicyChoice(): ReactNode {
  const pane = useText();
  const text = useViewText();
  const { desk, settings, isBusy } = useDesk();
  const choose = (value: string): void => {
    desk.settle({ policy: value === "strict" ? "strict" : "office" });
    void desk.run("readTable");
  };
  return (
    <Field label={pane("policy.label")} hint={text("judge.policyHint")}>
      <RadioGroup value={settings.policy} disabled={isBusy} onChange={(_event, data) => choose(data.value)}>
        <Radio value="office" label={text("judge.office")} />
        <Radio value="strict" label={text("judge.strict")} />
      </RadioGroup>
    </Field>
  );
}
