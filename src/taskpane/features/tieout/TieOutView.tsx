import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { TieOut } from "../../../app/tieOutReport";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";
import { Results } from "./Results";

/** Where a report comes from: what was pasted, or a file. */
type Source = string | File;

async function bytesOf(source: Source): Promise<string | Uint8Array> {
  return typeof source === "string" ? source : new Uint8Array(await source.arrayBuffer());
}

/** Recomputes what a report states, and ties it to the table of the workbook. */
export function TieOutView(): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, checked, isBusy } = useDesk();
  const [pasted, setPasted] = useState("");
  const [isTied, setTied] = useState(true);
  const [result, setResult] = useState<TieOut | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const run = (source: Source): void =>
    void desk
      .perform("tieOut", async ({ breathe }) => {
        const [{ readReport }, { tieOutReport }] = await Promise.all([
          import("../../../adapters/report"),
          import("../../../app/tieOutReport"),
        ]);
        const name = typeof source === "string" ? text("tieout.pasted") : source.name;
        const report = readReport(await bytesOf(source), name);
        await breathe();
        const table = isTied && checked ? { table: checked.table } : {};
        setResult(tieOutReport(report, table));
        return { outcome: "done", lines: [] };
      })
      .then(({ outcome }) => {
        if (outcome === "done") results.current?.focus();
      });
  return (
    <>
      <p className={styles.quiet}>{text("tieout.intro")}</p>
      <Field label={text("tieout.text")}>
        <Textarea rows={6} value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      {checked && (
        <Checkbox
          checked={isTied}
          label={text("tieout.withTable", { sheet: checked.table.sheet })}
          onChange={(_event, data) => setTied(data.checked === true)}
        />
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || pasted.trim() === ""}
          onClick={() => run(pasted)}
        >
          {job("job.tieOut")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => file.current?.click()}>
          {text("tieout.open")}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".docx,.txt"
          aria-label={text("tieout.open")}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) run(chosen);
            // The same file may be opened again after it was corrected.
            target.value = "";
          }}
        />
      </div>
      <div ref={results} tabIndex={-1} className={styles.column} style={{ outline: "none" }}>
        {result ? (
          <Results key={result.report.name} result={result} />
        ) : (
          <p className={styles.quiet}>{text("tieout.nothingYet")}</p>
        )}
      </div>
    </>
  );
}
