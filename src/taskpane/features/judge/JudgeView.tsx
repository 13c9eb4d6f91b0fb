import { Button, Select } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";
import { TryOut } from "../../tryout";
import { FirstRun } from "./FirstRun";
import { FoundTable } from "./FoundTable";
import { Limits } from "./Limits";
import { ModeChoice } from "./ModeChoice";
import { PolicyChoice } from "./PolicyChoice";
import { Rows } from "./Rows";
import { Sending } from "./Sending";

/** Which sheet is judged: the one in front, or one of the workbook's. */
function SheetChoice(): ReactNode {
  const text = useViewText();
  const { desk, sheet, sheets, isBusy } = useDesk();
  const choose = (name: string): void => {
    desk.chooseSheet(name === "" ? null : name);
    void desk.run("readTable");
  };
  return (
    <Select
      aria-label={text("judge.sheet")}
      value={sheet ?? ""}
      disabled={isBusy}
      onChange={(_event, { value }) => choose(value)}
    >
      <option value="">{text("judge.sheetInFront")}</option>
      {sheets.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Judges the table: what was found, how it is judged, every row with its verdict and how it was read. */
export function JudgeView(): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, capabilities, settings, checked, isBusy } = useDesk();
  // The table is shown before anybody asks; where a job of the ribbon is at work, it will bring it.
  useEffect(() => {
    const { running, checked: known } = desk.state();
    if (running === null && known === undefined) void desk.run("readTable");
  }, [desk]);
  const modes = { office: text("judge.officeShort"), strict: text("judge.strictShort") };
  return (
    <>
      <div className={styles.column}>
        <SheetChoice />
        {checked && <FoundTable checked={checked} />}
        {checked === null && <FirstRun />}
        <Section title={text("judge.how")} hint={modes[settings.policy]}>
          <PolicyChoice />
          <ModeChoice />
        </Section>
        <div className={styles.row}>
          {checked !== null && (
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void desk.run("evaluateSheet")}
            >
              {job("job.evaluateSheet")}
            </Button>
          )}
          <Button disabledFocusable={isBusy} onClick={() => void desk.run("readTable")}>
            {text("judge.readAgain")}
          </Button>
        </div>
        {checked && <p className={styles.quiet}>{text("judge.whatEvaluateDoes")}</p>}
      </div>
      {checked === undefined && <p role="status">{text("judge.reading")}</p>}
      {checked && <Rows checked={checked} />}
      <div>
        <Section title={text("judge.sending")}>
          <Sending />
        </Section>
        <Section title={job("pane.title")}>
          <TryOut isUnderTitle />
        </Section>
        <Limits capabilities={capabilities} />
      </div>
    </>
  );
}
