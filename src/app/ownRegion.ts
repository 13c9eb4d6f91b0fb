import { isTableCall, OWN_HEADER_PREFIX } from "../core/table/ownColumns";
import { cellAddress, type Cell, type CellRange, type SheetSnapshot } from "../core/table/sheet";
import { STATUS_LABELS } from "../core/target/labels";
import { translateSheet } from "../i18n/translateSheet";

/** How many columns the call that judges a whole table fills. */
export const JUDGED_WIDTH = 4;

const STATUS_HEADERS = (["vi", "en"] as const).map(
  (language) => OWN_HEADER_PREFIX + translateSheet(language, "sheet.status"),
);
const LABELS = Object.values(STATUS_LABELS);

/** Columns from `first` to `last`. */
type Columns = Pick<CellRange, "left" | "right">;

function judgedColumns({ column }: Cell): Columns {
  return { left: column, right: column + JUDGED_WIDTH - 1 };
}

function isIn({ left, right }: Columns, column: number): boolean {
  return column >= left && column <= right;
}

/**
 * The columns with which an evaluation ends, the verdicts in the first unless they fill a column of the table. A call of
 * DANHGIABANG that somebody has typed has no column of findings behind it, and is theirs.
 */
function ownColumns(sheet: SheetSnapshot, { top, bottom }: CellRange): Columns | null {
  const beside = sheet.cells.filter(({ row }) => row >= top && row <= bottom);
  const calls = beside.filter(isTableCall);
  const inTop = beside.filter(({ row, text }) => row === top && text.startsWith(OWN_HEADER_PREFIX));
  const typed = calls.filter(({ row }) => row === top).map(judgedColumns);
  const last = inTop
    .map(({ column }) => column)
    .filter((column) => !typed.some((columns) => isIn(columns, column)))
    .at(-1);
  if (last === undefined) return null;
  const isStatus = (column: number): boolean =>
    inTop.some((cell) => cell.column === column && STATUS_HEADERS.includes(cell.text)) ||
    calls.some((cell) => cell.row === top && cell.column === column);
  const isOwn = (column: number): boolean =>
    inTop.some((cell) => cell.column === column) || typed.some((columns) => isIn(columns, column));
  let first = last;
  while (!isStatus(first) && isOwn(first - 1)) first -= 1;
  return { left: first, right: last };
}

/**
 * What an evaluation of either mode has filled beside the table of this extent, verdicts on rows that the table has lost
 * since included; null for nothing.
 */
export function ownRegion(sheet: SheetSnapshot, extent: CellRange): CellRange | null {
  const columns = ownColumns(sheet, extent);
  if (!columns) return null;
  const statuses = new Map(
    sheet.cells.filter(({ column }) => column === columns.left).map(({ row, text }) => [row, text] as const),
  );
  let { bottom } = extent;
  while (LABELS.includes(statuses.get(bottom + 1) ?? "")) bottom += 1;
  return { ...columns, top: extent.top, bottom };
}

/** Addresses of every cell of a range. */
export function addressesIn({ top, left, bottom, right }: CellRange): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) addresses.add(cellAddress({ row, column }));
  }
  return addresses;
}
