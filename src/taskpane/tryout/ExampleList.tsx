import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useText } from "../shell/language";
import { EXAMPLES } from "./examples";
import type { RowFields } from "./useEvaluate";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  button: { justifyContent: "flex-start", textAlign: "left", fontWeight: 400 },
  name: { display: "block" },
  values: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Three rows to try before anything is typed. */
export function ExampleList({ onPick }: { readonly onPick: (fields: RowFields) => void }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const titleId = useId();
  return (
    <section className={styles.list} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {text("pane.examples")}
      </h2>
      {EXAMPLES.map((example) => (
        <Button key={example.name} className={styles.button} onClick={() => onPick(example)}>
          <span>
            <span className={styles.name}>{example.name}</span>
            <span className={styles.values}>
              {example.target} → {example.actual}
            </span>
          </span>
        </Button>
      ))}
    </section>
  );
}
