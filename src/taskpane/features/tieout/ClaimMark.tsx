import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { EyeFilled } from "@fluentui/react-icons/svg/eye";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { Mark, type MarkLook } from "../../parts/Mark";
import { useViewText } from "../../shell/viewText";
import type { ClaimClass } from "./claimMark";

const LOOKS: Readonly<Record<ClaimClass, MarkLook>> = {
  wrong: { Icon: DismissCircleFilled, tone: "bad" },
  question: { Icon: EyeFilled, tone: "warning" },
  open: { Icon: QuestionCircleFilled, tone: "muted" },
  holds: { Icon: CheckmarkCircleFilled, tone: "good" },
};

interface Properties {
  readonly mark: ClaimClass;
  readonly isBare?: boolean;
}

/** The class of a claim as icon, word and colour together; in running text without the word. */
export function ClaimMark({ mark, isBare }: Properties): ReactNode {
  const text = useViewText();
  return (
    <Mark {...LOOKS[mark]} size="inText">
      {!isBare && text(`claimClass.${mark}`)}
    </Mark>
  );
}
