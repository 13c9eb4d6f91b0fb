import { ArrowCircleUpFilled } from "@fluentui/react-icons/svg/arrow-circle-up";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { EyeFilled } from "@fluentui/react-icons/svg/eye";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import type { Status } from "../../core/target/model";
import { useText } from "../shell/language";
import { Mark, type MarkLook } from "./Mark";

/** `doubtful`: judged, with something to be looked at. */
type ShownStatus = Status | "doubtful";

const LOOKS: Readonly<Record<ShownStatus, MarkLook>> = {
  exceeded: { Icon: ArrowCircleUpFilled, tone: "good" },
  met: { Icon: CheckmarkCircleFilled, tone: "good" },
  unmet: { Icon: DismissCircleFilled, tone: "bad" },
  not_assessed: { Icon: QuestionCircleFilled, tone: "muted" },
  doubtful: { Icon: EyeFilled, tone: "warning" },
};

interface Properties {
  readonly status: ShownStatus;
  readonly large?: boolean;
}

/** A status as icon, word and colour together. */
export function StatusMark({ status, large }: Properties): ReactNode {
  const text = useText();
  return (
    <Mark {...LOOKS[status]} {...(large && { size: "large" })}>
      {text(`status.${status}`)}
    </Mark>
  );
}
