import type { Cell, SheetSnapshot } from "../core/table/sheet";
import { fold } from "../core/text/fold";
import { DEFINITION_FIELDS, SOURCES_FIELD, type DefinitionField } from "../core/table/definitionFields";

/** Rows searched for the header. */
const SEARCHED_ROWS = 50;

/** The key under which two header texts are the same: case, tone marks and spaces apart. */
export function headerKey(text: string): string {
  return fold(text.normalize("NFC")).replace(/\s+/g, " ").trim();
}

const FIELDS = new Map(DEFINITION_FIELDS.map((field) => [headerKey(field.header), field] as const));

/** The field whose column a header text names. */
export function fieldOfHeader(text: string): DefinitionField | undefined {
  return FIELDS.get(headerKey(text));
}

/** The cells of a sheet by row, in reading order. */
export function cellsByRow({ cells }: SheetSnapshot): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** The first row that heads at least three fields, with its cells. */
export function findDefinitionsHeader(
  rows: ReadonlyMap<number, readonly Cell[]>,
): readonly [row: number, cells: readonly Cell[]] | undefined {
  const isHeader = (cells: readonly Cell[]): boolean =>
    cells.filter(({ text }) => fieldOfHeader(text) !== undefined).length >= 3;
  return [...rows].find(([row, cells]) => row <= SEARCHED_ROWS && isHeader(cells));
}

/** Whether staff edit definitions in this sheet: no table of targets and results has a column for their sources. */
export function isDefinitionsSheet(sheet: SheetSnapshot): boolean {
  const [, cells = []] = findDefinitionsHeader(cellsByRow(sheet)) ?? [];
  return cells.some(({ text }) => fieldOfHeader(text) === SOURCES_FIELD);
}
