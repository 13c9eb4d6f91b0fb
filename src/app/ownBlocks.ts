import { ownCalls } from "../core/table/ownColumns";
import { cellAddress, type Cell, type CellRange, type SheetSnapshot } from "../core/table/sheet";

/** A cell of a sheet, for a message: “Biểu 01”, "H5". */
export interface SheetCell {
  readonly sheet: string;
  /** "H5". */
  readonly cell: string;
}

/** A formula of ours with the block of values that it fills. */
export interface FormulaBlock {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A formula that calls a function of ours, with what stands in its block in reading order; undefined for nothing. */
export interface OwnBlock extends FormulaBlock {
  /** Without its "=". */
  readonly formula: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** The cells of a sheet by address. */
export function cellsByAddress({ cells }: SheetSnapshot): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [cellAddress(cell), cell] as const));
}

/** What stands in a range, in reading order. */
export function cellsIn(
  present: ReadonlyMap<string, Cell>,
  { top, left, bottom, right }: CellRange,
): readonly (Cell | undefined)[] {
  const found: (Cell | undefined)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1)
      found.push(present.get(cellAddress({ row, column })));
  }
  return found;
}

/** The formulas of a sheet that call functions of ours, in reading order. */
export function ownBlocks(sheet: SheetSnapshot): readonly OwnBlock[] {
  const present = cellsByAddress(sheet);
  return sheet.cells.flatMap(({ row, column, formula, spill }): OwnBlock[] => {
    if (formula === undefined || ownCalls(formula).length === 0) return [];
    const range = spill ?? { top: row, left: column, bottom: row, right: column };
    return [{ sheet: sheet.name, range, formula, cells: cellsIn(present, range) }];
  });
}

/** The first cell of a block. */
export function firstCell({ sheet, range }: FormulaBlock): SheetCell {
  return { sheet, cell: cellAddress({ row: range.top, column: range.left }) };
}
