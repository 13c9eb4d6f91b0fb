import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useContext, type ReactNode } from "react";
import type { Bilingual } from "../core/rules/model";
import { LanguageContext } from "../taskpane/shell/language";
import { useText } from "./text";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  problem: { backgroundColor: tokens.colorStatusWarningBackground1 },
});

interface Properties {
  readonly isProblem: boolean;
  readonly text: Bilingual;
  readonly onDismiss: () => void;
}

/** A line below the toolbar that says what happened and what to do. */
export function Message({ isProblem, text: told, onDismiss }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  return (
    <div
      role={isProblem ? "alert" : "status"}
      className={mergeClasses(styles.bar, isProblem && styles.problem)}
    >
      <span>{told[language]}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={text("workbench.dismiss")}
        onClick={onDismiss}
      />
    </div>
  );
}
