import { readTable } from "../core/table/readTable";
import { cellAddress, type Cell, type SheetSnapshot } from "../core/table/sheet";
import { isFilledByPull, isPulledTable } from "../core/table/indicatorDraft";
import { isBlank } from "../core/target/parts/targetComponents";
import { hashPack } from "../ports/packHash";
import type { WorkbookPort } from "../ports/workbook";
import { isDefinitionsSheet } from "./definitionsHeader";
import { readDefinitionsSheet } from "./readDefinitionsSheet";

/** The first cell of a workbook that people have filled in. */
export interface OwnWork {
  readonly sheet: string;
  /** "G5". */
  readonly cell: string;
}

/** Of a pulled sheet the first cell below the header in a column that is pulled blank; of another its first cell. */
function firstFilled({ tables = [], cells, ...sheet }: SheetSnapshot): Cell | undefined {
  const table = readTable({ ...sheet, cells });
  if (!table || !tables.some(isPulledTable)) return cells[0];
  const { row: top } = table.header;
  const filled = cells
    .filter(({ row, text }) => row === top && isFilledByPull(text))
    .map(({ column }) => column);
  return cells.find(({ row, column, text }) => row > top && !isBlank(text) && !filled.includes(column));
}

/** A definitions sheet that says what the pack says holds nothing of its own. */
async function isCopyOf(sheet: SheetSnapshot, packHash: string): Promise<boolean> {
  const { pack } = readDefinitionsSheet(sheet);
  return pack !== null && (await hashPack(pack)) === packHash;
}

/**
 * Finds what people would lose if a workbook were replaced by one pulled from a pack of this hash; null where it holds
 * nothing but what was pulled and never filled in. Fails with `WorkbookError` where the workbook cannot be read.
 */
export async function findOwnWork(workbook: WorkbookPort, packHash: string): Promise<OwnWork | null> {
  for (const { name } of await workbook.listSheets()) {
    const sheet = await workbook.readSheet(name);
    if (isDefinitionsSheet(sheet) && (await isCopyOf(sheet, packHash))) continue;
    const cell = firstFilled(sheet);
    if (cell) return { sheet: name, cell: cellAddress(cell) };
  }
  return null;
}
