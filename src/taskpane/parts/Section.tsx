import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: 600,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { fontWeight: 400, color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface Properties {
  readonly title: string;
  /** What stands behind the title: the present choice, a count. */
  readonly hint?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that opens on request; its content is made when it is first opened. */
export function Section({ title, hint = "", isOpen = false, children }: Properties): ReactNode {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={styles.section}
      open={isOpen}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>
        {title}
        {hint !== "" && <span className={styles.hint}> · {hint}</span>}
      </summary>
      {wasOpened && <div className={styles.body}>{children}</div>}
    </details>
  );
}
