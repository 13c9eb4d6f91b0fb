import type { CellRange } from "../../core/table/sheet";
import { parseRange } from "./addresses";
import { visitSheet, type FoundFormula } from "./sheetCells";
import type { XmlLayout } from "./xmlLayout";

/** The block that an array formula fills; undefined for any other formula. */
export function arrayBlock({ kind, range }: FoundFormula): CellRange | undefined {
  return kind === "array" && range !== undefined ? parseRange(range) : undefined;
}

/** The blocks that array formulas of a sheet fill, from their own cell on. */
export function arrayBlocks(layout: XmlLayout): readonly CellRange[] {
  const blocks: CellRange[] = [];
  if (!/["']array["']/.test(layout.source)) return blocks;
  visitSheet(layout, {
    cell: ({ formula }) => {
      const block = formula && arrayBlock(formula);
      if (block) blocks.push(block);
    },
  });
  return blocks;
}
