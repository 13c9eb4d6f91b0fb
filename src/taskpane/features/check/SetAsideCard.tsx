import { Button } from "@fluentui/react-components";
import { useContext, type ReactNode } from "react";
import { takeBackOverride, type SetAsideFinding } from "../../../app/findingOverrides";
import { judgeTable } from "../../../commands/jobs/readTable";
import { CellLink } from "../../parts/CellLink";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { LanguageContext } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

/** A finding that somebody has set aside, with the reason, and the way back. */
export function SetAsideCard({ finding }: { readonly finding: SetAsideFinding }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const language = useContext(LanguageContext);
  const { desk, isBusy } = useDesk();
  const { override, cell, message } = finding;
  const takeBack = (): void =>
    void desk.perform("takeBack", async (tools) => {
      tools.startWriting();
      await takeBackOverride(tools.workbook, override.fingerprint);
      return { outcome: "done", lines: [], checked: await judgeTable(tools) };
    });
  return (
    <div className={styles.card}>
      <p className={styles.line}>
        <CellLink cell={cell} /> {message[language]}
      </p>
      <p className={styles.quiet}>
        {text("check.because", { reason: override.reason, date: override.setAsideAt.slice(0, 10) })}
      </p>
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={takeBack}>
          {text("check.takeBack")}
        </Button>
      </div>
    </div>
  );
}
