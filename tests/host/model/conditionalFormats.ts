import { NotImplemented, invalidArgument } from "../hostError";
import { calledFunctions, parseFormula } from "./formula";
import { HostCollection, HostObject, PropertyBag, indexOf, refuse, textOf } from "./hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { removeConditionalFormats } from "./rangeChanges";
import { bounding, intersection, type Rect } from "./rect";
import type { Sheet } from "./worksheet";
import { checkedFormula } from "./entry";

const UNSET_FONT = { Color: "", Bold: null, Italic: null, Strikethrough: null, Underline: null };

class Rule extends HostObject {
  readonly wireType = "ConditionalFormatRule";
  private formula = "";
  constructor(private readonly sheet: Sheet) {
    super();
  }
  /** Relative to the top left cell of the format's range; may not call a custom function. */
  get Formula(): string {
    return this.formula;
  }
  set Formula(value: unknown) {
    const text = textOf(value, "formula");
    const formula = checkedFormula(text.startsWith("=") ? text : `=${text}`);
    const called = calledFunctions(parseFormula(formula) ?? { kind: "missing" });
    if (called.some((name) => this.sheet.workbook.calculator.isCustom(name))) {
      throw invalidArgument("A conditional format never applies with a custom function.");
    }
    this.formula = formula;
  }
}

class RuleFormat extends HostObject {
  readonly wireType = "ConditionalRangeFormat";
  readonly Fill = new PropertyBag("ConditionalRangeFill", { Color: "" });
  readonly Font = new PropertyBag("ConditionalRangeFont", UNSET_FONT);
  NumberFormat: unknown = "";
}

class CustomConditionalFormat extends HostObject {
  readonly wireType = "CustomConditionalFormat";
  readonly Format = new RuleFormat();
  constructor(readonly Rule: Rule) {
    super();
  }
}

/** One rule on a sheet; its place in the sheet's list is its priority. */
export class ConditionalFormat extends HostObject {
  readonly wireType = "ConditionalFormat";
  StopIfTrue = false;
  private readonly custom: CustomConditionalFormat;
  constructor(
    private readonly sheet: Sheet,
    readonly Id: string,
    public blocks: readonly Rect[],
    /** Rules of other types than "Custom" come with the document; the model cannot look into them. */
    readonly Type = "Custom",
  ) {
    super();
    this.custom = new CustomConditionalFormat(new Rule(sheet));
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  get Custom(): CustomConditionalFormat {
    refuse(this.Type !== "Custom", "InvalidArgument", `The format is of type ${this.Type}.`);
    return this.custom;
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? this.custom : null;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }
  set Priority(value: unknown) {
    const formats = this.sheet.conditionalFormats;
    formats.splice(indexOf(value, "priority"), 0, ...formats.splice(this.Priority, 1));
  }
  Delete(): void {
    this.sheet.protection.require("allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this);
  }
  GetRange(): Range {
    const block = this.blocks.reduce(bounding);
    if (this.blocks.length > 1) throw invalidArgument("The format has several ranges.");
    return new Range(this.sheet, block);
  }
  GetRangeOrNullObject(): Range | null {
    return this.blocks.length > 1 ? null : this.GetRange();
  }
  GetRanges(): RangeAreas {
    return new RangeAreas(this.sheet, this.blocks);
  }
  /** For comparing states. */
  print(): unknown {
    const { Format, Rule } = this.custom;
    const looks = { fill: Format.Fill.print(), font: Format.Font.print() };
    return {
      type: this.Type,
      blocks: this.blocks,
      formula: Rule.Formula,
      stopIfTrue: this.StopIfTrue,
      ...looks,
    };
  }
}

/** `range.conditionalFormats`: those that touch the range; adding puts the new one first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly wireType = "ConditionalFormatCollection";
  constructor(
    private readonly sheet: Sheet,
    private readonly blocks: readonly Rect[],
  ) {
    super();
  }
  items(): readonly ConditionalFormat[] {
    const touches = (part: Rect): boolean => this.blocks.some((block) => intersection(block, part));
    return this.sheet.conditionalFormats.filter((format) => format.blocks.some(touches));
  }
  find(key: unknown): ConditionalFormat | undefined {
    return this.items().find((format) => format.Id === key);
  }
  Add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw new NotImplemented(`ConditionalFormatCollection.Add(${String(type)})`);
    this.sheet.protection.require("allowFormatCells");
    const format = new ConditionalFormat(this.sheet, this.sheet.workbook.newId("CF"), this.blocks);
    this.sheet.conditionalFormats.unshift(format);
    return format;
  }
  ClearAll(): void {
    removeConditionalFormats(this.sheet, this.blocks);
  }
}
