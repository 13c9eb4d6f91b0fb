import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { checkedFormula } from "./entry";
import { parseFormula } from "./formula";
import { HostCollection, HostObject, textOf } from "./hostObject";
import { Range } from "./range";
import { parseRect, printRect, type Rect } from "./rect";
import { quotedSheetName } from "./sheetNames";
import type { Workbook } from "./workbook";
import type { Sheet } from "./worksheet";

type Target = { readonly sheet: Sheet; readonly block: Rect } | { readonly formula: string };

/** A defined name: for a block of cells, or for a formula. */
export class NamedItem extends HostObject {
  readonly wireType = "NamedItem";
  Visible = true;
  constructor(
    private readonly workbook: Workbook,
    readonly scope: Sheet | undefined,
    readonly name: string,
    private target: Target,
    public Comment: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }
  get Name(): string {
    return this.name;
  }
  get Scope(): string {
    return this.scope ? "Worksheet" : "Workbook";
  }
  get Type(): string {
    return "sheet" in this.target ? "Range" : "String";
  }
  get Formula(): string {
    if ("formula" in this.target) return this.target.formula;
    return `=${quotedSheetName(this.target.sheet.name)}!${printRect(this.target.block, "$")}`;
  }
  set Formula(formula: unknown) {
    this.target = targetOf(this.workbook, formula);
  }
  get Value(): string {
    return this.Formula.slice(1).replace(/^"(.*)"$/s, "$1").replaceAll('""', '"'); // prettier-ignore
  }
  GetRangeOrNullObject(): Range | null {
    return "sheet" in this.target ? new Range(this.target.sheet, this.target.block) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound(`The name ${this.name} is no range.`);
    return range;
  }
  Delete(): void {
    this.workbook.names = this.workbook.names.filter((item) => item !== this);
  }
}

/** `workbook.names` and `worksheet.names`. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly wireType = "NamedItemCollection";
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Sheet,
  ) {
    super();
  }
  items(): readonly NamedItem[] {
    return this.workbook.names.filter((item) => item.scope === this.sheet);
  }
  find(key: unknown): NamedItem | undefined {
    return this.items().find((item) => item.name.toLowerCase() === String(key).toLowerCase());
  }
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = checkedName(textOf(name, "name"));
    if (this.find(text)) throw new HostError("ItemAlreadyExists", `There is a name ${text} already.`);
    const target = targetOf(this.workbook, reference);
    const item = new NamedItem(
      this.workbook,
      this.sheet,
      text,
      target,
      typeof comment === "string" ? comment : "",
    );
    this.workbook.names.push(item);
    return item;
  }
}

/** A range, a formula that is nothing but a reference, another formula, or a constant text. */
function targetOf(workbook: Workbook, reference: unknown): Target {
  if (reference instanceof Range) return { sheet: reference.sheet, block: reference.block };
  const text = textOf(reference, "reference");
  const formula = checkedFormula(text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`);
  const parsed = parseFormula(formula);
  if (parsed?.kind !== "reference" || parsed.sheet === undefined) return { formula };
  return { sheet: workbook.sheet(parsed.sheet), block: parsed.block };
}

function checkedName(name: string): string {
  const looksLikeCell = parseRect(name) !== undefined || /^R\d*C?\d*$/i.test(name) || /^C\d*$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell) {
    throw invalidArgument(`Not a name: ${name}`);
  }
  return name;
}
