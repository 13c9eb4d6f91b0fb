import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { EyeFilled } from "@fluentui/react-icons/svg/eye";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { useViewText } from "../../shell/viewText";
import type { ClaimClass } from "./claimMark";

const ICONS = {
  wrong: DismissCircleFilled,
  question: EyeFilled,
  open: QuestionCircleFilled,
  holds: CheckmarkCircleFilled,
} as const;

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    verticalAlign: "bottom",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: 600,
  },
  icon: { flexShrink: 0, fontSize: "1.2em" },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  question: { color: tokens.colorStatusWarningForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  holds: { color: tokens.colorStatusSuccessForeground3 },
});

/** The class of a claim as icon, word and colour together; in running text without the word. */
export function ClaimMark({
  mark,
  isBare,
}: {
  readonly mark: ClaimClass;
  readonly isBare?: boolean;
}): ReactNode {
  const styles = useStyles();
  const text = useViewText();
  const Icon = ICONS[mark];
  return (
    <span className={mergeClasses(styles.mark, styles[mark])}>
      <Icon className={styles.icon} aria-hidden />
      {!isBare && text(`claimClass.${mark}`)}
    </span>
  );
}
