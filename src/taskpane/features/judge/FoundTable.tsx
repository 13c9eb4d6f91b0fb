import type { ReactNode } from "react";
import type { CheckedTable } from "../../../app/checkTable";
import type { ColumnRole } from "../../../core/table/indicatorTable";
import { columnLetters, rangeAddress } from "../../../core/table/sheet";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/styles";
import { CellLink } from "../../parts/CellLink";
import { useViewText } from "../../shell/viewText";

/** What the table was found to be: its place, its rows, and what each column holds. */
export function FoundTable({ checked: { table } }: { readonly checked: CheckedTable }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { columns, texts, plans, row } = table.header;
  const roles = (Object.keys(columns) as ColumnRole[]).sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
  const governing = plans[0]?.header.replace(/\s+/g, " ");
  return (
    <div>
      <p className={styles.line}>
        <span className={styles.strong}>{table.sheet}</span>
        {" · "}
        {text("judge.found", { rows: String(table.rows.length) })}{" "}
        <CellLink cell={rangeAddress(table.extent)} />
      </p>
      <Section title={text("judge.columns")} hint={String(roles.length)}>
        <dl className={styles.facts}>
          {roles.map((role) => [
            <dt key={`${role}-term`} className={styles.term}>
              {text(`role.${role}`)}
            </dt>,
            <dd key={role} className={styles.value}>
              <CellLink cell={`${columnLetters(columns[role] ?? 1)}${row}`} />{" "}
              {(texts[role] ?? "").replace(/\s+/g, " ")}
            </dd>,
          ])}
        </dl>
        {governing && <p className={styles.quiet}>{text("judge.governs", { plan: governing })}</p>}
        <p className={styles.quiet}>{text("judge.columnsWrong")}</p>
      </Section>
    </div>
  );
}
