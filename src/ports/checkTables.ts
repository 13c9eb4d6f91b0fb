import { MAX_COLUMN, MAX_ROW, rangeAddress } from "../core/table/sheet";
import type { DraftTable, SheetDraft } from "../core/table/sheetDraft";
import { overlaps } from "./spills";
import { WorkbookError } from "./workbook";

const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,254}$/u;
/** Names that Excel reads as cells: "AB12", "R1C1". */
const CELL_LIKE = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** Texts of a table's first row, which name its columns; "" where a cell holds no text. */
export function headerTexts({ cells }: SheetDraft, { range }: DraftTable): readonly string[] {
  const texts = new Map<number, string>();
  for (const { row, column, content } of cells) {
    if (row !== range.top) continue;
    texts.set(column, content.kind === "text" ? content.runs.map(({ text }) => text).join("") : "");
  }
  const width = range.right - range.left + 1;
  return Array.from({ length: width }, (_, index) => texts.get(range.left + index) ?? "");
}

/** Fails with `invalid-edit` if Excel would not open a sheet with these tables and frozen rows. */
export function checkTables(draft: SheetDraft): void {
  const { tables = [], frozenRows = 0 } = draft;
  if (!Number.isInteger(frozenRows) || frozenRows < 0 || frozenRows >= MAX_ROW)
    throw invalid(`${frozenRows} frozen rows`);
  tables.forEach((table, index) => {
    checkTable(draft, table);
    const others = [...draft.merges, ...tables.slice(0, index).map(({ range }) => range)];
    const hit = others.find((other) => overlaps(other, table.range));
    if (hit) throw invalid(`table ${table.name} overlaps ${rangeAddress(hit)}`);
  });
}

function checkTable(draft: SheetDraft, table: DraftTable): void {
  const { name, range } = table;
  const { top, left, bottom, right } = range;
  const isInside = [top, left, bottom, right].every((edge) => Number.isInteger(edge) && edge >= 1);
  if (!isInside || bottom > MAX_ROW || right > MAX_COLUMN || bottom <= top || right < left)
    throw invalid(`table ${name} from row ${top} to row ${bottom}`);
  if (!NAME.test(name) || CELL_LIKE.test(name)) throw invalid(`table name ${JSON.stringify(name)}`);
  const headers = headerTexts(draft, table);
  const bad = headers.find(
    (text, i) => isBadHeader(text) || headers.slice(0, i).some((one) => same(one, text)),
  );
  if (bad !== undefined)
    throw invalid(`table ${name}: header ${JSON.stringify(bad)} is empty, long or twice`);
}

function isBadHeader(text: string): boolean {
  return text === "" || text.length > 255 || /\p{Cc}/u.test(text);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function invalid(what: string): WorkbookError {
  return new WorkbookError("invalid-edit", what);
}
