import { cellAddress, type CellPosition, type CellRange } from "../../core/table/sheet";
import { WorkbookError } from "../../ports/workbook";
import { askSheet, type Queue } from "./ask";
import { cellCount, rangeAt } from "./places";
import { fillings, spillQueues } from "./spills";

export type Scalar = string | number | boolean;

/** What a cell holds, as Excel keeps it. */
export interface StoredCell extends CellPosition {
  /** "" for a blank cell. */
  readonly value: Scalar;
  readonly numberFormat: string;
  /** With its "=". */
  readonly formula?: string;
  readonly isError?: boolean;
  /** The block that its formula fills, where that is more than the cell. */
  readonly spill?: CellRange;
}

/** Cells, and the columns in which formulas fill others than their own. */
interface StoredCells {
  readonly cells: readonly StoredCell[];
  readonly filledColumns: ReadonlySet<number>;
}

type Member = "formulas" | "numberFormat" | "values" | "valueTypes";
type Matrices = Partial<Record<Member, Scalar[][]>>;
interface Loaded {
  readonly range: CellRange;
  readonly matrices: Matrices;
  readonly filledColumns: readonly number[];
}

/** At about 35 bytes a cell this stays below the 5 MB that Excel on the web answers. */
const MOST_CELLS = 125_000;

/**
 * The cells of blocks in the order of blocks, rows and columns, blank ones too. `first` and `second` ask for more in the
 * first message and in the one that follows; that one is sent only for formulas, texts like errors, or a `second`.
 * Formulas are asked for what they fill in those columns only in which any does.
 */
export async function readStored(
  sheet: string,
  ranges: readonly CellRange[],
  first: Queue<Excel.Worksheet>,
  second: () => Queue<Excel.Worksheet> | undefined = () => undefined,
): Promise<StoredCells> {
  const loaded = await loadAll(sheet, ranges, ["formulas", "numberFormat"], first);
  const cells = loaded.flatMap(({ range, matrices }) => cellsOf(range, matrices));
  const filledColumns = new Set(loaded.flatMap((part) => part.filledColumns));
  const unclear = cells.filter(isUnclear);
  const more = second();
  if (unclear.length === 0 && !more) return { cells, filledColumns };
  const spills = new Map<string, CellRange>();
  const [asked = nothing, ...others] = spillQueues(
    unclear.filter(({ column }) => filledColumns.has(column)),
    spills,
  );
  const details = await loadAll(sheet, columnsOf(unclear), ["values", "valueTypes"], together(more, asked));
  for (const other of others) await askSheet(sheet, other);
  const known = new Map(details.flatMap(({ range, matrices }) => detailsOf(range, matrices)));
  const clear = cells.map((cell) => {
    if (!isUnclear(cell)) return cell;
    const spill = spills.get(cellAddress(cell));
    return { ...withDetail(cell, known.get(key(cell))), ...(spill ? { spill } : {}) };
  });
  return { cells: clear, filledColumns };
}

const nothing = (): (() => void) => () => undefined;

function together(
  one: Queue<Excel.Worksheet> | undefined,
  other: Queue<Excel.Worksheet>,
): Queue<Excel.Worksheet> {
  return (sheet, context) => {
    const reads = [one?.(sheet, context), other(sheet, context)];
    return () => reads.forEach((read) => read?.());
  };
}

function key({ row, column }: CellPosition): string {
  return `${row},${column}`;
}

/** A formula, a text that begins like one, or an error, which looks like a text. */
function isUnclear({ value }: StoredCell): boolean {
  return typeof value === "string" && (value.startsWith("=") || value.startsWith("#"));
}

function cellsOf(range: CellRange, { formulas = [], numberFormat = [] }: Matrices): StoredCell[] {
  return formulas.flatMap((row, down) =>
    row.map((value, right) => ({
      row: range.top + down,
      column: range.left + right,
      value,
      numberFormat: String(numberFormat[down]?.[right] ?? "General"),
    })),
  );
}

type Detail = { readonly value: Scalar; readonly isError: boolean };

function detailsOf(range: CellRange, { values = [], valueTypes = [] }: Matrices): [string, Detail][] {
  return values.flatMap((row, down) =>
    row.map((value, right): [string, Detail] => [
      key({ row: range.top + down, column: range.left + right }),
      { value, isError: valueTypes[down]?.[right] === "Error" },
    ]),
  );
}

function withDetail(cell: StoredCell, detail: Detail | undefined): StoredCell {
  if (!detail) return cell;
  const isFormula = String(cell.value).startsWith("=") && cell.value !== detail.value;
  return { ...cell, ...detail, ...(isFormula ? { formula: String(cell.value) } : {}) };
}

/** One block per column, from the first to the last of these cells in it. */
export function columnsOf(cells: readonly CellPosition[]): CellRange[] {
  const columns = new Map<number, { top: number; bottom: number }>();
  for (const { row, column } of cells) {
    const known = columns.get(column);
    if (!known) columns.set(column, { top: row, bottom: row });
    else {
      known.top = Math.min(known.top, row);
      known.bottom = Math.max(known.bottom, row);
    }
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, { top, bottom }]) => ({ top, left: column, bottom, right: column }));
}

async function loadAll(
  sheet: string,
  ranges: readonly CellRange[],
  members: readonly Member[],
  also: Queue<Excel.Worksheet>,
): Promise<Loaded[]> {
  const total = ranges.reduce((sum, range) => sum + cellCount(range), 0);
  const [one, other] = total > MOST_CELLS ? halves(ranges) : [ranges, []];
  if (other.length > 0) {
    return [
      ...(await loadAll(sheet, one, members, also)),
      ...(await loadAll(sheet, other, members, nothing)),
    ];
  }
  try {
    return await askSheet(sheet, (found, context) => load(found, context, ranges, members, also));
  } catch (error) {
    const isTooLarge = error instanceof WorkbookError && error.problem === "too-large-for-host";
    const [upper, lower] = isTooLarge ? halves(ranges) : [[], []];
    if (lower.length === 0) throw error;
    return [
      ...(await loadAll(sheet, upper, members, also)),
      ...(await loadAll(sheet, lower, members, nothing)),
    ];
  }
}

function load(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  ranges: readonly CellRange[],
  members: readonly Member[],
  also: Queue<Excel.Worksheet>,
): () => Loaded[] {
  const blocks = ranges.map((range) => rangeAt(sheet, range).load([...members]));
  const columns = members.includes("formulas") ? ranges.map((range) => fillings(sheet, range)) : [];
  const read = also(sheet, context);
  return () => {
    read();
    return blocks.map((block, index) => ({
      range: ranges[index] ?? { top: 1, left: 1, bottom: 1, right: 1 },
      matrices: Object.fromEntries(members.map((member) => [member, block[member]])),
      filledColumns: columns[index]?.() ?? [],
    }));
  };
}

/** The blocks in two parts of about the same size; the second is empty for one row of one block. */
function halves(ranges: readonly CellRange[]): [CellRange[], CellRange[]] {
  const middle = Math.ceil(ranges.length / 2);
  if (ranges.length > 1) return [ranges.slice(0, middle), ranges.slice(middle)];
  const [range] = ranges;
  if (!range || range.top === range.bottom) return [[...ranges], []];
  const bottom = Math.floor((range.top + range.bottom) / 2);
  return [[{ ...range, bottom }], [{ ...range, top: bottom + 1 }]];
}
