import { useMemo, useState, type ReactNode } from "react";
import { checkAppendix } from "../../../app/checkAppendix";
import type { CheckedTable } from "../../../app/checkTable";
import { generateAppendix } from "../../../app/generateAppendix";
import type { AppendixOptions } from "../../../core/appendix/buildAppendix";
import { NoTable } from "../../parts/NoTable";
import { useDesk } from "../../shell/deskContext";
import { useViewText } from "../../shell/viewText";
import { Issues } from "./Issues";
import { Options, type Words } from "./Options";
import { PagePreview } from "./PagePreview";
import { Saving } from "./Saving";
import { usePartStyles } from "../../parts/styles";

function optionsOf(words: Words): AppendixOptions {
  const number = Number(words.number);
  return {
    ...(words.title.trim() !== "" && { title: words.title.trim() }),
    ...(words.attachedTo.trim() !== "" && { attachedTo: words.attachedTo.trim() }),
    ...(Number.isInteger(number) && number > 0 && number < 100 && { number }),
  };
}

function Appendix({ checked }: { readonly checked: CheckedTable }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { settings } = useDesk();
  const { columnSet, layout } = settings;
  const [words, setWords] = useState<Words>({ number: "", title: "", attachedTo: "" });
  const model = useMemo(
    () => generateAppendix(checked, { ...optionsOf(words), layout, ...(columnSet && { columnSet }) }),
    [checked, words, layout, columnSet],
  );
  const issues = useMemo(() => checkAppendix(model, checked), [model, checked]);
  return (
    <>
      <p className={styles.quiet}>{text("appendix.intro", { sheet: checked.table.sheet })}</p>
      <Options words={words} model={model} onWords={setWords} />
      <PagePreview model={model} />
      <Saving model={model} source={checked.table.sheet} />
      <Issues issues={issues} />
    </>
  );
}

/** The appendix of the judged table: its page and words, a picture of it, and where it goes. */
export function AppendixView(): ReactNode {
  const { checked } = useDesk();
  return checked ? <Appendix checked={checked} /> : <NoTable />;
}
