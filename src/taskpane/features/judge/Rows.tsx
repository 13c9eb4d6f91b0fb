import { Input } from "@fluentui/react-components";
import { useContext, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { CheckedTable } from "../../../app/checkTable";
import { rowKeys } from "../../../app/corrections";
import type { AssessedRow } from "../../../core/table/indicatorTable";
import { tellSummary } from "../../../core/summary/summarise";
import { asPlainLetters } from "../../../core/catalog/matching/spelling";
import { Paged } from "../../parts/Paged";
import { usePartStyles } from "../../parts/styles";
import { LanguageContext } from "../../shell/language";
import { useViewText } from "../../shell/viewText";
import { Row } from "./Row";
import { isOfClass, type RowClass } from "./statusFilter";
import { StatusChart } from "./StatusChart";

/** Beyond this many rows a name is quicker to type than to find. */
const SEARCHED = 15;

/** The judged rows: how many of each class, and the list of those chosen. */
export function Rows({ checked }: { readonly checked: CheckedTable }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const language = useContext(LanguageContext);
  const { table, rows, summary } = checked;
  const [chosen, setChosen] = useState<RowClass | null>(null);
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(asPlainLetters(words.trim()));
  const keys = useMemo(() => {
    const all = rowKeys(table);
    return new Map(rows.map(({ row }, index) => [row, all[index] ?? ""] as const));
  }, [table, rows]);
  const isListed = (row: AssessedRow): boolean =>
    (chosen === null || isOfClass(row, chosen)) &&
    (wanted === "" || asPlainLetters(`${row.stt} ${row.name} ${row.target}`).includes(wanted));
  const listed = rows.filter(isListed);
  return (
    <section className={styles.column} aria-label={text("judge.rows")}>
      <p className={styles.line}>{tellSummary(summary)[language]}</p>
      {summary.total !== rows.length && (
        <p className={styles.quiet}>{text("judge.counted", { count: String(summary.total) })}</p>
      )}
      <StatusChart rows={rows} chosen={chosen} onChoose={setChosen} />
      {rows.length > SEARCHED && (
        <Input
          className={styles.control}
          type="search"
          placeholder={text("judge.searchRows")}
          aria-label={text("judge.searchRows")}
          value={words}
          onChange={(_event, { value }) => setWords(value)}
        />
      )}
      <p className={styles.quiet} role="status">
        {text("judge.listed", { count: String(listed.length), all: String(rows.length) })}
      </p>
      <Paged label={text("judge.rows")} items={listed} keyOf={({ row }) => String(row)}>
        {(row) => <Row row={row} rowKey={keys.get(row.row) ?? ""} checked={checked} />}
      </Paged>
    </section>
  );
}
