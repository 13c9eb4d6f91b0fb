import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    verticalAlign: "bottom",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: 600,
  },
  large: { fontSize: tokens.fontSizeBase500 },
  icon: { flexShrink: 0, fontSize: "1.3em" },
  inText: { fontSize: "1.2em" },
  good: { color: tokens.colorStatusSuccessForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** How a mark looks: its icon and the colour that goes with it. */
export interface MarkLook {
  readonly Icon: FluentIcon;
  readonly tone: "good" | "warning" | "bad" | "muted";
}

interface Properties extends MarkLook {
  readonly size?: "large" | "inText";
  /** The word; none only where a word beside the mark says the same. */
  readonly children?: ReactNode;
}

/** Icon, word and colour together, since colour alone tells nothing to some. */
export function Mark({ Icon, tone, size, children }: Properties): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[tone], size === "large" && styles.large)}>
      <Icon className={mergeClasses(styles.icon, size === "inText" && styles.inText)} aria-hidden />
      {children}
    </span>
  );
}
