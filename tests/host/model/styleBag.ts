import { Bag } from "./hostObject";
import type { Plane } from "./plane";
import type { Rect } from "./rect";
import { STYLE_DEFAULTS, checkedStyle } from "./styles";
import type { Sheet } from "./worksheet";

/** Blocks of one sheet that are formatted together. */
export interface Area {
  readonly sheet: Sheet;
  readonly blocks: readonly Rect[];
}

/** The common value of all blocks, null where they differ. */
export function uniform<T>(plane: Plane<T>, blocks: readonly Rect[]): T | null {
  const seen = new Set(blocks.map((block) => plane.uniform(block)));
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

/** Looks of the cells of an area under one prefix: mixed ones read as null, writing sets them all. */
export class StyleBag extends Bag {
  constructor(
    readonly wireType: string,
    private readonly prefix: string,
    protected readonly area: Area,
  ) {
    super();
  }
  holds(name: string): boolean {
    return this.prefix + name in STYLE_DEFAULTS;
  }
  read(name: string): unknown {
    return uniform(this.area.sheet.grid.look(this.prefix + name), this.area.blocks);
  }
  write(name: string, value: unknown): void {
    const { sheet, blocks } = this.area;
    const checked = checkedStyle(this.prefix + name, value);
    sheet.formatting(blocks, () => {
      for (const block of blocks) sheet.grid.look(this.prefix + name).set(block, checked);
    });
  }
}
