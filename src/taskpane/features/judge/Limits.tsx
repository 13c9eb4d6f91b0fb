import type { ReactNode } from "react";
import { usePartStyles } from "../../parts/styles";
import type { Capabilities } from "../../host";
import { useText } from "../../shell/language";

/** What this spreadsheet cannot do, in one line; nothing where it can do all. */
export function Limits({ capabilities }: { readonly capabilities: Capabilities }): ReactNode {
  const styles = usePartStyles();
  const text = useText();
  const { hasFunctions, hasNotes } = capabilities;
  const line = [
    ...(hasFunctions ? [] : [text("pane.noFunctions")]),
    ...(hasNotes ? [] : [text("pane.noNotes")]),
  ].join(" ");
  return line !== "" && <p className={styles.quiet}>{line}</p>;
}
