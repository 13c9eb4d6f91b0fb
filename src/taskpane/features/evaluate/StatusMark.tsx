import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleUpFilled } from "@fluentui/react-icons/svg/arrow-circle-up";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import type { Status } from "../../../core/target/model";
import { useText } from "../../language";

const ICONS = {
  exceeded: ArrowCircleUpFilled,
  met: CheckmarkCircleFilled,
  unmet: DismissCircleFilled,
  not_assessed: QuestionCircleFilled,
} as const;

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: 600 },
  large: { fontSize: tokens.fontSizeBase500 },
  icon: { flexShrink: 0, fontSize: "1.3em" },
  exceeded: { color: tokens.colorStatusSuccessForeground1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  not_assessed: { color: tokens.colorNeutralForeground2 },
});

/** A status as icon, word and colour together. */
export function StatusMark({
  status,
  large,
}: {
  readonly status: Status;
  readonly large?: boolean;
}): ReactNode {
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
