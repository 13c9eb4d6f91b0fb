import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useDesk } from "../shell/deskContext";
import { useText } from "../shell/language";
import { useOpenTab } from "../shell/tabs";
import { usePartStyles } from "./styles";

/** Stands where a view needs the judged table: it is being read, or there is none, and where to go on. */
export function NoTable(): ReactNode {
  const styles = usePartStyles();
  const text = useText();
  const open = useOpenTab();
  const { checked, running } = useDesk();
  if (checked === undefined && running !== null) return <p role="status">{text("pane.readingTable")}</p>;
  return (
    <div className={styles.card}>
      <p className={styles.line}>{text("pane.noTable")}</p>
      <Button onClick={() => open("judge")}>{text("pane.toJudge")}</Button>
    </div>
  );
}
