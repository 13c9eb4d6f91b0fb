import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../core/rules/model";
import { useViewText } from "../shell/viewText";
import { Mark, type MarkLook } from "./Mark";

const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { Icon: ErrorCircleFilled, tone: "bad" },
  warning: { Icon: WarningFilled, tone: "warning" },
  info: { Icon: InfoFilled, tone: "muted" },
};

/** How grave a finding is, as icon, word and colour together. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const text = useViewText();
  return <Mark {...LOOKS[severity]}>{text(`severity.${severity}`)}</Mark>;
}
