import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Confirm } from "../../parts/Confirm";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

/** What makes a workbook fit for people without the add-in, and what takes our work off it again. */
export function Sending(): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, isBusy } = useDesk();
  return (
    <>
      <div className={styles.column}>
        <p className={styles.quiet}>{text("judge.freezeDoes")}</p>
        <div className={styles.row}>
          <Button disabledFocusable={isBusy} onClick={() => void desk.run("freezeValues")}>
            {job("job.freezeValues")}
          </Button>
          <Button disabledFocusable={isBusy} onClick={() => void desk.run("thawFormulas")}>
            {job("job.thawFormulas")}
          </Button>
        </div>
      </div>
      <Confirm
        label={job("job.clearSheet")}
        question={text("judge.clearQuestion")}
        isBusy={isBusy}
        onConfirm={() => void desk.run("clearSheet")}
      />
    </>
  );
}
