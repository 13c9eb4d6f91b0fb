import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedTable } from "../../../app/checkTable";
import { rememberDirection } from "../../../app/corrections";
import type { AssessedRow } from "../../../core/table/indicatorTable";
import { cellAddress } from "../../../core/table/sheet";
import type { Polarity } from "../../../core/target/model";
import { CellLink } from "../../parts/CellLink";
import { DefinitionChoice, useCorrect } from "../../parts/DefinitionChoice";
import { usePartStyles } from "../../parts/styles";
import { Verdict } from "../../parts/Verdict";
import { useDesk } from "../../shell/deskContext";
import { useViewText } from "../../shell/viewText";

const DIRECTIONS: readonly Polarity[] = ["higher", "lower", "none"];
/** Stands for "as the sheet says". */
const FOUND = "?";

interface Properties {
  readonly row: AssessedRow;
  readonly rowKey: string;
  readonly checked: CheckedTable;
}

function DirectionChoice({ row, rowKey, checked: { corrections } }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { isBusy } = useDesk();
  const correct = useCorrect();
  const { polarity } = row.evaluation;
  const read = text("judge.asRead", { read: text(`polarity.${polarity}`) });
  const choose = (value: string): void => {
    const direction = DIRECTIONS.find((one) => one === value) ?? null;
    correct((workbook) => rememberDirection(workbook, rowKey, direction));
  };
  return (
    <Field label={text("role.direction")}>
      <Select
        className={styles.control}
        value={corrections.get(rowKey) ?? FOUND}
        disabled={isBusy}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value={FOUND}>{corrections.has(rowKey) ? text("judge.readAgainFromSheet") : read}</option>
        {DIRECTIONS.map((one) => (
          <option key={one} value={one}>
            {text(`polarity.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** How a row was read, where it stands, and what a person may settle about it. */
export function RowReading(properties: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const { row, checked } = properties;
  const { columns } = checked.table.header;
  const cells = (["target", "actual"] as const).flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [{ role, cell: cellAddress({ row: row.row, column }) }];
  });
  return (
    <>
      <Verdict evaluation={row.evaluation} />
      <p className={styles.line}>
        {cells.map(({ role, cell }, index) => (
          <span key={role}>
            {index > 0 && " · "}
            {text(`role.${role}`)} <CellLink cell={cell} />
          </span>
        ))}
      </p>
      <DirectionChoice {...properties} />
      {!checked.table.fused && <DefinitionChoice match={row.match} rowKey={properties.rowKey} />}
      <p className={styles.quiet}>{text("judge.remembered")}</p>
    </>
  );
}
