import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useText } from "../shell/language";
import { ExampleList } from "./ExampleList";
import { RowForm } from "./RowForm";
import { EMPTY_ROW, useEvaluate, type RowFields } from "./useEvaluate";
import { useSettled } from "./useSettled";
import { Verdict } from "../parts/Verdict";

const SPEAK_AFTER_MS = 700;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Excel draws the add-in's menu over the upper right corner.
  header: { paddingRight: "34px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  clear: { alignSelf: "flex-start" },
});

/** Judges one target against its result while they are typed; `isUnderTitle`: its title stands above it already. */
export function Evaluate({ isUnderTitle }: { readonly isUnderTitle: boolean }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const state = useEvaluate();
  const firstField = useRef<HTMLInputElement>(null);
  const { evaluation } = state;
  const spoken = useSettled(
    evaluation ? text("pane.announce", { status: text(`status.${evaluation.status}`) }) : "",
    SPEAK_AFTER_MS,
  );
  // The pressed button goes away: without this the keyboard would lose its place.
  const restart = (fields: RowFields): void => {
    state.setFields(fields);
    firstField.current?.focus();
  };
  return (
    <section className={styles.page} aria-label={text("pane.title")}>
      <header className={styles.header}>
        {!isUnderTitle && <h2 className={styles.title}>{text("pane.title")}</h2>}
        <p className={styles.intro}>{text("pane.intro")}</p>
      </header>
      <RowForm state={state} firstField={firstField} />
      <div className={styles.spoken} aria-live="polite">
        {spoken}
      </div>
      {evaluation ? <Verdict evaluation={evaluation} /> : <ExampleList onPick={restart} />}
      {evaluation && (
        <Button className={styles.clear} onClick={() => restart(EMPTY_ROW)}>
          {text("pane.clear")}
        </Button>
      )}
    </section>
  );
}
