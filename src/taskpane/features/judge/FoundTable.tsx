import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedTable } from "../../../app/checkTable";
import { rememberColumn } from "../../../app/settledColumns";
import { COLUMN_ROLES, type ColumnHead } from "../../../core/table/indicatorTable";
import { columnLetters, rangeAddress } from "../../../core/table/sheet";
import { CellLink } from "../../parts/CellLink";
import { useCorrect } from "../../parts/DefinitionChoice";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useViewText } from "../../shell/viewText";

/** Stand in the list of roles for "nothing that is judged" and "as the header reads". */
const NOTHING = "";
const READ = "read";

interface Properties extends Pick<CheckedTable, "table"> {
  readonly head: ColumnHead;
}

/** A column of the table, and what it holds, which a person may say otherwise. */
function ColumnChoice({ head, table: { sheet, header } }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { isBusy } = useDesk();
  const correct = useCorrect();
  const letters = columnLetters(head.column);
  const choose = (value: string): void => {
    const role = value === READ ? READ : (COLUMN_ROLES.find((one) => one === value) ?? null);
    correct((workbook) => rememberColumn(workbook, sheet, head, role));
  };
  return (
    <>
      <dt className={styles.value}>
        <CellLink cell={`${letters}${header.row}`} /> {head.header}
      </dt>
      <dd className={styles.value}>
        <Select
          className={styles.control}
          size="small"
          aria-label={text("judge.columnHolds", { column: letters })}
          value={COLUMN_ROLES.find((role) => header.columns[role] === head.column) ?? NOTHING}
          disabled={isBusy}
          onChange={(_event, { value }) => choose(value)}
        >
          <option value={NOTHING}>{text("judge.columnUnused")}</option>
          {COLUMN_ROLES.map((role) => (
            <option key={role} value={role}>
              {text(`role.${role}`)}
            </option>
          ))}
          <option value={READ}>{text("judge.columnAsRead")}</option>
        </Select>
      </dd>
    </>
  );
}

/** What the table was found to be: its place, its rows, and what each column holds. */
export function FoundTable({ checked: { table } }: { readonly checked: CheckedTable }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { heads, plans } = table.header;
  const governing = plans[0]?.header;
  return (
    <div className={styles.column}>
      <p className={styles.line}>
        <span className={styles.strong}>{table.sheet}</span>
        {" · "}
        {text("judge.found", { rows: String(table.rows.length) })}{" "}
        <CellLink cell={rangeAddress(table.extent)} />
      </p>
      <Section title={text("judge.columns")} hint={String(heads.length)}>
        <dl className={styles.halves}>
          {heads.map((head) => (
            <ColumnChoice key={head.column} head={head} table={table} />
          ))}
        </dl>
        {governing && <p className={styles.quiet}>{text("judge.governs", { plan: governing })}</p>}
        <p className={styles.quiet}>{text("judge.columnsWrong")}</p>
      </Section>
    </div>
  );
}
