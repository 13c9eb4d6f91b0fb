import { readTable } from "../../table/readTable";
import type { IndicatorTable } from "../../table/indicatorTable";
import type { Cell, SheetSnapshot } from "../../table/sheet";
import type { NarrativeParagraph, Place, TableField } from "../model";

/** Paragraphs between two rows of one table: footnotes and signatures that a page break put there. */
const WIDEST_GAP = 8;

function cellsOf(text: string, row: number): Cell[] {
  return text.split("\t").flatMap((cell, i) => {
    const own = cell.trim();
    return own === "" ? [] : [{ row, column: i + 1, kind: "text" as const, text: own }];
  });
}

/** Rows of paragraphs that stand together. */
function rowGroups(paragraphs: readonly NarrativeParagraph[]): (readonly number[])[] {
  const groups: number[][] = [];
  paragraphs.forEach(({ text }, index) => {
    if (!text.includes("\t")) return;
    const last = groups.at(-1);
    if (last && index - (last.at(-1) ?? 0) <= WIDEST_GAP) last.push(index);
    else groups.push([index]);
  });
  return groups;
}

function snapshot(paragraphs: readonly NarrativeParagraph[], rows: readonly number[]): SheetSnapshot {
  const cells = rows.flatMap((index, i) => cellsOf(paragraphs[index]?.text ?? "", i + 1));
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], notes: [], highlights: [] };
  return { name: "", hidden: false, cells, ...nothing };
}

/** An indicator table that a report prints between its paragraphs. */
export interface TextTable {
  readonly table: IndicatorTable;
  /** The paragraph that each sheet row of the table is; row 1 is the first of them. */
  readonly paragraphs: readonly number[];
}

/** The indicator tables of a report whose rows are paragraphs with tabs between the cells. */
export function findTextTables(paragraphs: readonly NarrativeParagraph[]): TextTable[] {
  return rowGroups(paragraphs).flatMap((rows) => {
    const table = rows.length > 1 ? readTable(snapshot(paragraphs, rows)) : null;
    return table ? [{ table, paragraphs: rows }] : [];
  });
}

/** Where the cells of a column stand in their paragraphs, by sheet row; the whole row where the table has no such column. */
export function cellPlace(
  paragraphs: readonly NarrativeParagraph[],
  { table, paragraphs: rows }: TextTable,
  row: number,
  field: TableField["field"],
): Place {
  const paragraph = rows[row - 1] ?? 0;
  const text = paragraphs[paragraph]?.text ?? "";
  const column = table.header.columns[field];
  const cells = text.split("\t");
  const start = cells.slice(0, (column ?? 1) - 1).reduce((sum, cell) => sum + cell.length + 1, 0);
  const end = column === undefined ? text.length : start + (cells[column - 1]?.length ?? 0);
  return { paragraph, span: { start, end } };
}
