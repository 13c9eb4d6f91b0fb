import type { Definition } from "../core/catalog/definition";
import { definitionOf, type Candidate, type Match } from "../core/catalog/matching/match";
import type { ColumnRole, IndicatorRow, IndicatorTable } from "../core/table/indicatorTable";
import { cellAddress, type CellPosition, type SheetSnapshot } from "../core/table/sheet";
import { DIRECTION_TEXTS } from "../core/target/direction";
import { fold } from "../core/text/fold";
import { normaliseText } from "../core/text/normalise";

/** What a definition can tell a row of a table. */
export type FillField = "code" | "unit" | "direction" | "owner";

interface FieldSpec {
  readonly role: ColumnRole;
  /** Header of the column that is added where the table has none. */
  readonly header: string;
  /** Width of that column. */
  readonly characters: number;
  readonly textOf: (definition: Definition) => string;
}

/** In the order in which missing columns are added. */
export const FILL_FIELDS: Readonly<Record<FillField, FieldSpec>> = {
  code: { role: "code", header: "Mã số", characters: 12, textOf: ({ code }) => code },
  unit: { role: "unit", header: "Đơn vị tính", characters: 15, textOf: ({ unit }) => unit },
  direction: {
    ...{ role: "direction", header: "Chiều", characters: 20 },
    textOf: ({ polarity }) => DIRECTION_TEXTS[polarity],
  },
  owner: { role: "owner", header: "Cơ quan theo dõi", characters: 26, textOf: ({ agency }) => agency },
};

/** A change offered for one cell. */
export interface FillCell extends CellPosition {
  /** "D12". */
  readonly address: string;
  readonly field: FillField | "name";
  /** Name of the row as printed. */
  readonly name: string;
  readonly definition: Definition;
  readonly before: string;
  readonly after: string;
  readonly kind: "fills a blank" | "replaces";
}

/** A row whose definition a person has to choose; nothing is offered for it. */
export interface FillQuestion {
  readonly row: IndicatorRow;
  readonly candidates: readonly Candidate[];
}

/** What may be written into a table; nothing has been written yet. */
export interface FillPlan {
  readonly table: IndicatorTable;
  readonly cells: readonly FillCell[];
  readonly questions: readonly FillQuestion[];
  /** Rows that no definition fits. */
  readonly unknown: readonly IndicatorRow[];
  /** Columns of `cells` that the table does not have yet. */
  readonly newColumns: readonly { readonly field: FillField; readonly column: number }[];
}

/**
 * Compares a table with the definitions of its rows (`matches`, one per row in order): each cell of the wanted fields
 * that is blank or says something else. Cells inside merged ones are left alone.
 */
export function planFill(
  sheet: SheetSnapshot,
  table: IndicatorTable,
  matches: readonly Match[],
  fields: readonly FillField[],
): FillPlan {
  const definitions = matches.map(definitionOf);
  const isTold = (field: FillField): boolean =>
    definitions.some((one) => one !== null && FILL_FIELDS[field].textOf(one) !== "");
  const columns = placeColumns(sheet, table, fields.filter(isTold));
  const texts = textsOf(sheet);
  const cells = table.rows.flatMap((row, index) => {
    const definition = definitions[index];
    if (!definition) return [];
    return columns
      .filter(({ column }) => !isCovered(sheet, { row: row.row, column }))
      .flatMap((column) => fillCell(texts, row, definition, column) ?? []);
  });
  const newColumns = columns.filter(({ isNew }) => isNew);
  return {
    table,
    cells,
    questions: table.rows.flatMap((row, index) => {
      const match = matches[index];
      return match?.kind === "ask" ? [{ row, candidates: match.candidates }] : [];
    }),
    unknown: table.rows.filter((_, index) => (matches[index]?.kind ?? "none") === "none"),
    newColumns: newColumns.map(({ field, column }) => ({ field, column })),
  };
}

interface PlacedField {
  readonly field: FillField;
  readonly column: number;
  readonly isNew: boolean;
}

/** The table's own columns, and free ones to the right of everything beside it. */
function placeColumns(
  sheet: SheetSnapshot,
  table: IndicatorTable,
  fields: readonly FillField[],
): readonly PlacedField[] {
  const { top, bottom, right } = table.extent;
  const beside = sheet.cells.filter(({ row }) => row >= top && row <= bottom).map(({ column }) => column);
  let free = beside.reduce((most, column) => Math.max(most, column), right) + 1;
  return fields.map((field) => {
    const own = table.header.columns[FILL_FIELDS[field].role];
    return own === undefined ? { field, column: free++, isNew: true } : { field, column: own, isNew: false };
  });
}

function fillCell(
  texts: ReadonlyMap<string, string>,
  row: IndicatorRow,
  definition: Definition,
  { field, column }: PlacedField,
): FillCell | null {
  const place = { row: row.row, column };
  const address = cellAddress(place);
  const before = texts.get(address) ?? "";
  const after = FILL_FIELDS[field].textOf(definition);
  if (after === "" || saysSame(before, after)) return null;
  const kind = before.trim() === "" ? "fills a blank" : "replaces";
  return { ...place, address, field, name: row.name, definition, before, after, kind };
}

function saysSame(one: string, other: string): boolean {
  const key = (text: string): string => fold(normaliseText(text).text).replace(/\s+/g, " ").trim();
  return key(one) === key(other);
}

/** The texts of a sheet by address; empty cells are absent. */
export function textsOf({ cells }: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(cells.map((cell) => [cellAddress(cell), cell.text] as const));
}

function isCovered({ merges }: SheetSnapshot, { row, column }: CellPosition): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}
