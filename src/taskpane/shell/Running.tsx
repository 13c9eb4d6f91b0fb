import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useDesk } from "./deskContext";
import { useText } from "./language";

/** What is done sooner is not worth a word. */
const SHOW_AFTER_MS = 400;

const useStyles = makeStyles({
  // Empty it takes no room, but stays there to be listened to.
  silent: { position: "absolute" },
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  bar: { width: "100%" },
});

/** What is at work, once it has taken a moment, and what stops it. */
export function Running(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { desk, running, canCancel } = useDesk();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (running === null) return undefined;
    const timer = setTimeout(() => setLong(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [running]);
  const line = running && isLong ? text("job.running", { job: text(`job.${running}`) }) : "";
  return (
    <div role="status" className={line === "" ? styles.silent : styles.running}>
      {line !== "" && (
        <>
          <div className={styles.line}>
            {line}
            {canCancel && (
              <Button size="small" onClick={() => desk.cancel()}>
                {text("pane.stop")}
              </Button>
            )}
          </div>
          <progress className={styles.bar} aria-label={line} />
        </>
      )}
    </div>
  );
}
