import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState, type ReactNode } from "react";
import { useText } from "../shell/language";
import { usePartStyles } from "./styles";

const useStyles = makeStyles({ danger: { color: tokens.colorStatusDangerForeground3 } });

interface Properties {
  readonly label: string;
  /** What will happen. */
  readonly question: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** A button that asks once more before it does something that is hard to take back. */
export function Confirm({ label, question, isBusy, onConfirm }: Properties): ReactNode {
  const own = useStyles();
  const styles = usePartStyles();
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div>
        <Button
          className={own.danger}
          icon={<DeleteRegular />}
          disabledFocusable={isBusy}
          onClick={() => setAsking(true)}
        >
          {label}
        </Button>
      </div>
    );
  return (
    <div className={styles.card} role="group" aria-label={label}>
      <p className={styles.line}>{question}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          autoFocus
          disabledFocusable={isBusy}
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {label}
        </Button>
        <Button onClick={() => setAsking(false)}>{text("pane.cancel")}</Button>
      </div>
    </div>
  );
}
