import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../core/rules/model";
import { useViewText } from "../shell/viewText";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    verticalAlign: "bottom",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: 600,
  },
  icon: { flexShrink: 0, fontSize: "1.3em" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** How grave a finding is, as icon, word and colour together. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const text = useViewText();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon className={styles.icon} aria-hidden />
      {text(`severity.${severity}`)}
    </span>
  );
}
