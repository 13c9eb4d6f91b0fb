import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

/** Where no table was found: what one looks like, and the whole job on a sample. */
export function FirstRun(): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, isBusy } = useDesk();
  return (
    <section className={styles.card} aria-label={text("judge.noTable")}>
      <h2 className={styles.heading}>{text("judge.noTable")}</h2>
      <p className={styles.line}>{text("judge.tableNeeds")}</p>
      <p className={styles.line}>{text("judge.sampleDoes")}</p>
      <Button disabledFocusable={isBusy} onClick={() => void desk.run("trySample")}>
        {job("job.trySample")}
      </Button>
    </section>
  );
}
