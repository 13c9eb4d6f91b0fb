import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleUpFilled } from "@fluentui/react-icons/svg/arrow-circle-up";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { EyeFilled } from "@fluentui/react-icons/svg/eye";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import type { Status } from "../../core/target/model";
import { useText } from "../shell/language";

const ICONS = {
  exceeded: ArrowCircleUpFilled,
  met: CheckmarkCircleFilled,
  unmet: DismissCircleFilled,
  not_assessed: QuestionCircleFilled,
  doubtful: EyeFilled,
} as const;

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
  exceeded: { color: tokens.colorStatusSuccessForeground3 },
  met: { color: tokens.colorStatusSuccessForeground3 },
  unmet: { color: tokens.colorStatusDangerForeground3 },
  not_assessed: { color: tokens.colorNeutralForeground2 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
});

interface Properties {
  /** `doubtful`: judged, with something to be looked at. */
  readonly status: Status | "doubtful";
  readonly large?: boolean;
}

/** A status as icon, word and colour together. */
export function StatusMark({ status, large }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  const Icon = ICONS[status];
  return (
    <span className={mergeClasses(styles.mark, styles[status], large && styles.large)}>
      <Icon className={styles.icon} aria-hidden />
      {text(`status.${status}`)}
    </span>
  );
}
