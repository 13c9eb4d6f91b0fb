import type { Decimal } from "../../number/decimal";
import type { NumberReading } from "../../number/numberLiteral";
import type { IndicatorRow, IndicatorTable } from "../../table/indicatorTable";
import { evaluateRow } from "../../target/evaluate";
import type { Basis } from "../../target/model";
import type { Unit } from "../../unit/unit";
import { parseUnitCell } from "../../unit/unitCell";
import type { Place, TableField } from "../model";
import { meaningOf } from "../reading/quantityKey";

/** One indicator of a table row: what it is of, its target and its result. */
export interface RowFigure {
  readonly words: ReadonlySet<string>;
  readonly unit: Unit | null;
  readonly basis: Basis;
  readonly target: TableFigure | null;
  readonly actual: TableFigure | null;
}

/** A figure of a table with its place. */
export interface TableFigure {
  readonly reading: NumberReading;
  readonly text: string;
  readonly at: { readonly place: Place | null; readonly cell?: TableField };
}

/** Where a table's figures stand: in the report's own paragraphs, or in a workbook. */
type PlaceCell = (row: IndicatorRow, field: TableField["field"]) => TableFigure["at"];

/** In a workbook. */
export const inWorkbook: PlaceCell = ({ row }, field) => ({ place: null, cell: { row, field } });

function figureOf(value: Decimal | null, text: string, at: TableFigure["at"]): TableFigure | null {
  return value && { reading: { value, decimals: value.decimalPlaces() }, text, at };
}

/** The indicators of one row; none where nothing in it can be read as a figure. */
function figuresOfRow(row: IndicatorRow, isFused: boolean, placeCell: PlaceCell): RowFigure[] {
  const { name, unit, target, actual } = row;
  const { components } = evaluateRow({ name: isFused ? target : name, unit, target, actual }, "office");
  return components.flatMap((component) => {
    const label = components.length > 1 || isFused ? component.label : "";
    if (component.comparator === "range" || (isFused && label === "" && components.length > 1)) return [];
    const words = meaningOf(isFused ? label || name : `${name} ${label}`);
    return [
      {
        words,
        unit: parseUnitCell(component.unit),
        basis: component.basis,
        target: figureOf(component.value, target, placeCell(row, "target")),
        actual: figureOf(component.actual, actual, placeCell(row, "actual")),
      },
    ];
  });
}

/** The figures of an indicator table, one entry for each indicator that a row holds. */
export function rowFigures({ rows, fused }: IndicatorTable, placeCell: PlaceCell): RowFigure[] {
  return rows.flatMap((row) => figuresOfRow(row, fused, placeCell));
}
