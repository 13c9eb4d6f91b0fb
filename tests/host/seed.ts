import { HostError } from "./hostError";
import type { CellValue } from "./model/cellValue";
import { ConditionalFormat } from "./model/conditionalFormats";
import { parseRect, rect, type Rect } from "./model/rect";
import { checkedStyle } from "./model/styles";
import type { Workbook } from "./model/workbook";

/** A cell as it stands in the document before the add-in runs; no parsing takes place. */
interface CellSeed {
  readonly value?: CellValue;
  /** With its `=`; `value` is then what it shows. */
  readonly formula?: string;
  /** The block that the formula fills with what other seeds put there. */
  readonly spill?: string;
  readonly numberFormat?: string;
  /** Looks by name, e.g. `{ "Font.Bold": true, "Fill.Color": "#FF0000" }`. */
  readonly look?: Readonly<Record<string, unknown>>;
}

export interface SheetSeed {
  readonly name: string;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  /** Rows of cells from A1 on; null is blank. */
  readonly rows?: readonly (readonly (CellValue | CellSeed | null)[])[];
  /** Single cells by address. */
  readonly cells?: Readonly<Record<string, CellValue | CellSeed>>;
  readonly merges?: readonly string[];
  /** Conditional formats of other types than "Custom", such as "DataBar", by address. */
  readonly rules?: Readonly<Record<string, string>>;
  /** `3:5` and `D:D`. */
  readonly hidden?: readonly string[];
}

/** Adds a sheet with these contents to the workbook. */
export function seedSheet(workbook: Workbook, seed: SheetSeed): void {
  const sheet = workbook.addSheet(seed.name);
  sheet.visibility = seed.visibility ?? "Visible";
  const put = (block: Rect, given: CellValue | CellSeed): void => {
    const cell = isCellSeed(given) ? given : { value: given };
    const { value, formula, numberFormat, look = {} } = cell;
    if (formula !== undefined)
      sheet.grid.contents.set(block.row * 16_384 + block.column, { formula, value: value ?? 0 });
    else if (value !== undefined) sheet.grid.put(block.row, block.column, { value });
    const looks = { ...look, ...(numberFormat === undefined ? {} : { NumberFormat: numberFormat }) };
    for (const [name, set] of Object.entries(looks))
      sheet.grid.look(name).set(block, checkedStyle(name, set));
  };
  for (const [row, cells] of (seed.rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) if (cell !== null) put(rect(row, column), cell);
  }
  for (const [address, cell] of Object.entries(seed.cells ?? {})) put(blockAt(address), cell);
  for (const [address, cell] of Object.entries(seed.cells ?? {})) {
    if (isCellSeed(cell) && cell.spill !== undefined) sheet.grid.fill(blockAt(address), blockAt(cell.spill));
  }
  sheet.grid.merges.push(...(seed.merges ?? []).map(blockAt));
  for (const [address, type] of Object.entries(seed.rules ?? {})) {
    const rule = new ConditionalFormat(sheet, workbook.newId("CF"), [blockAt(address)], type);
    sheet.conditionalFormats.push(rule);
  }
  for (const block of (seed.hidden ?? []).map(blockAt)) {
    if (block.row === 0 && block.rows > 1_000_000) sheet.grid.hiddenColumns.set({ ...block, rows: 1 }, true);
    else sheet.grid.hiddenRows.set({ ...block, column: 0, columns: 1 }, true);
  }
}

function isCellSeed(given: CellValue | CellSeed): given is CellSeed {
  return typeof given === "object" && !("text" in given);
}

function blockAt(address: string): Rect {
  const block = parseRect(address);
  if (!block) throw new HostError("InvalidArgument", `Not an address: ${address}`);
  return block;
}
