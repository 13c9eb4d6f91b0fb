import { ConditionalFormatCollection } from "./conditionalFormats";
import { HostCollection, HostObject } from "./hostObject";
import { Range } from "./range";
import { clearCells } from "./rangeChanges";
import { RangeFormat } from "./rangeFormat";
import { cellCount, type Rect } from "./rect";
import type { Sheet } from "./worksheet";

class RangeCollection extends HostCollection<Range> {
  readonly wireType = "RangeCollection";
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  items(): readonly Range[] {
    return this.ranges;
  }
  find(): Range | undefined {
    return undefined;
  }
}

/** Several blocks of one sheet: the client's `RangeAreas`. */
export class RangeAreas extends HostObject {
  readonly wireType = "RangeAreas";
  constructor(
    readonly sheet: Sheet,
    readonly blocks: readonly Rect[],
  ) {
    super();
  }
  get Address(): string {
    return this.Areas.items().map((range) => range.Address).join(","); // prettier-ignore
  }
  get AreaCount(): number {
    return this.blocks.length;
  }
  get CellCount(): number {
    return this.blocks.reduce((sum, block) => sum + cellCount(block), 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.blocks.map((block) => new Range(this.sheet, block)));
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.blocks);
  }
  get Worksheet(): Sheet {
    return this.sheet;
  }
  Clear(applyTo: unknown): void {
    for (const block of this.blocks) clearCells(this.sheet, block, applyTo ?? "All");
  }
}
