import { invalidArgument } from "../hostError";
import { HostCollection, type HostObject } from "./hostObject";
import { StyleBag, type Area } from "./styleBag";
import type { Rect } from "./rect";

/** Where each named border of a block is kept: as lines above or left of cells. */
const SIDES: Readonly<Record<string, { line: string; cells(block: Rect): Rect }>> = {
  EdgeTop: { line: "Above", cells: (block) => ({ ...block, rows: 1 }) },
  EdgeBottom: { line: "Above", cells: (block) => ({ ...block, row: block.row + block.rows, rows: 1 }) },
  EdgeLeft: { line: "Left", cells: (block) => ({ ...block, columns: 1 }) },
  EdgeRight: {
    line: "Left",
    cells: (block) => ({ ...block, column: block.column + block.columns, columns: 1 }),
  },
  InsideHorizontal: {
    line: "Above",
    cells: (block) => ({ ...block, row: block.row + 1, rows: block.rows - 1 }),
  },
  InsideVertical: {
    line: "Left",
    cells: (block) => ({ ...block, column: block.column + 1, columns: block.columns - 1 }),
  },
  DiagonalDown: { line: "DiagonalDown", cells: (block) => block },
  DiagonalUp: { line: "DiagonalUp", cells: (block) => block },
};

class RangeBorder extends StyleBag {
  constructor(
    readonly SideIndex: string,
    line: string,
    area: Area,
  ) {
    super("RangeBorder", `${line}.`, area);
  }
}

/** `range.format.borders`. */
export class RangeBorders extends HostCollection<HostObject> {
  readonly wireType = "RangeBorderCollection";
  constructor(private readonly area: Area) {
    super();
  }
  items(): readonly HostObject[] {
    return Object.keys(SIDES).flatMap((side) => this.find(side) ?? []);
  }
  find(key: unknown): HostObject | undefined {
    const side = SIDES[String(key)];
    if (!side) throw invalidArgument(`There is no border ${String(key)}.`);
    const blocks = this.area.blocks.map(side.cells).filter(({ rows, columns }) => rows > 0 && columns > 0);
    return new RangeBorder(String(key), side.line, { sheet: this.area.sheet, blocks });
  }
  get Top(): HostObject {
    return this.indexer("EdgeTop");
  }
  get Bottom(): HostObject {
    return this.indexer("EdgeBottom");
  }
  get Left(): HostObject {
    return this.indexer("EdgeLeft");
  }
  get Right(): HostObject {
    return this.indexer("EdgeRight");
  }
}
