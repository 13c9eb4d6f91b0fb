import { CellError, wireValue, type CellValue } from "./model/cellValue";
import { referencesOf, type Formula } from "./model/formula";
import { calculate } from "./model/calculate";
import { intersection, matrix, rect, type Rect } from "./model/rect";
import type { Sheet } from "./model/worksheet";

/** How functions.json declares a parameter. */
export interface ParameterMetadata {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** What Excel hands to a custom function for one argument; `blank` is what a blank cell arrives as. */
export function argumentValue(
  home: Sheet,
  given: Formula,
  parameter: ParameterMetadata,
  blank: 0 | null,
): unknown {
  const asMatrix = parameter.dimensionality === "matrix";
  if (given.kind === "missing") return null;
  if (given.kind === "literal")
    return asMatrix ? [[given.value]] : convert(given.value, parameter.type, blank);
  if (given.kind !== "reference") {
    const values = cellByCell(home, given).map((row) =>
      row.map((value) => convert(value, parameter.type, blank)),
    );
    if (asMatrix) return values;
    return values.length * (values[0]?.length ?? 0) === 1 ? values[0]?.[0] : new CellError("#VALUE!");
  }
  const sheet = given.sheet === undefined ? home : home.workbook.Worksheets.find(given.sheet);
  if (!sheet) return new CellError("#REF!");
  const block = clipped(sheet, given.block);
  const values = matrix(block, (row, column) => {
    return convert(sheet.grid.content(row, column)?.value, parameter.type, blank);
  });
  if (asMatrix) return values;
  return block.rows * block.columns === 1 ? values[0]?.[0] : new CellError("#VALUE!");
}

/** An expression over ranges, worked out for each of their cells: `IF(ISBLANK(E6:E28),"",E6:E28)`. */
function cellByCell(home: Sheet, given: Formula): CellValue[][] {
  const blocks = referencesOf(given).map(({ block }) => clipped(home, block));
  const rows = Math.max(1, ...blocks.map((block) => block.rows));
  const columns = Math.max(1, ...blocks.map((block) => block.columns));
  return matrix(rect(0, 0, rows, columns), (down, right) => {
    const [[value = 0] = []] = calculate(given, (name, block) => {
      const sheet = name === undefined ? home : home.workbook.Worksheets.find(name);
      const row = block.row + (block.rows > 1 ? down : 0);
      const column = block.column + (block.columns > 1 ? right : 0);
      return sheet && [[sheet.grid.content(row, column)?.value]];
    });
    return value;
  });
}

/** Arguments as they travel: errors as the runtime expects them. */
export function argumentsOnWire(args: readonly unknown[]): unknown {
  return args.map((value): unknown => {
    if (Array.isArray(value)) return argumentsOnWire(value);
    return value instanceof CellError ? { type: "CustomFunctionError", code: wireValue(value) } : value;
  });
}

function convert(value: CellValue | undefined, type: string | undefined, blank: 0 | null): unknown {
  if (value instanceof CellError) return value;
  if (type === "string") return value === undefined ? "" : String(value);
  if (type === "number") return typeof value === "string" ? new CellError("#VALUE!") : Number(value ?? 0);
  if (type === "boolean") return value ?? false;
  return value ?? blank;
}

/** Whole columns end where the sheet's cells end. */
export function clipped(sheet: Sheet, block: Rect): Rect {
  if (block.rows * block.columns < 1_000_000) return block;
  const used = sheet.grid.used(true);
  return (used && intersection(used, block)) ?? { ...block, rows: 1, columns: 1 };
}
