import { HostError, accessDenied } from "../hostError";
import { isRecord } from "../wire";
import { HostObject, indexOf, refuse } from "./hostObject";
import { Range } from "./range";
import { ALL_CELLS, type Rect } from "./rect";
import type { Sheet } from "./worksheet";

/** `worksheet.protection`. */
export class SheetProtection extends HostObject {
  readonly wireType = "WorksheetProtection";
  private options: Record<string, unknown> | undefined;
  private password: unknown;
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protected(): boolean {
    return this.options !== undefined;
  }
  get Options(): Record<string, unknown> {
    return this.options ?? {};
  }
  Protect(options: unknown, password: unknown): void {
    refuse(this.Protected, "AccessDenied", `The sheet ${this.sheet.name} is protected already.`);
    this.options = isRecord(options) ? options : {};
    this.password = password ?? undefined;
    this.raise();
  }
  Unprotect(password: unknown): void {
    if (!this.Protected) return;
    refuse((password ?? undefined) !== this.password, "AccessDenied", "Wrong password.");
    this.options = undefined;
    this.raise();
  }
  /** Fails with AccessDenied unless the sheet is open or its options allow this kind of change. */
  require(option: string): void {
    if (this.options && this.options[option] !== true) {
      throw accessDenied(`The sheet ${this.sheet.name} is protected.`);
    }
  }
  private raise(): void {
    const { id, workbook } = this.sheet;
    const payload = { isProtected: this.Protected, source: "Local", worksheetId: id };
    workbook.events.raise("Worksheet.ProtectionChanged", id, payload);
  }
}

/** `worksheet.freezePanes`. */
export class FreezePanes extends HostObject {
  readonly wireType = "WorksheetFreezePanes";
  frozen: Rect | undefined;
  constructor(private readonly sheet: Sheet) {
    super();
  }
  FreezeAt(range: unknown): void {
    this.frozen = this.sheet.rangeFrom(range).block;
  }
  FreezeRows(count: unknown): void {
    this.frozen = { ...ALL_CELLS, rows: indexOf(count ?? 1, "count", 1) };
  }
  FreezeColumns(count: unknown): void {
    this.frozen = { ...ALL_CELLS, columns: indexOf(count ?? 1, "count", 1) };
  }
  Unfreeze(): void {
    this.frozen = undefined;
  }
  GetLocationOrNullObject(): Range | null {
    return this.frozen ? new Range(this.sheet, this.frozen) : null;
  }
}

/** `worksheet.autoFilter`; rows are hidden by whoever seeds the model, criteria are not applied. */
export class AutoFilter extends HostObject {
  readonly wireType = "AutoFilter";
  block: Rect | undefined;
  IsDataFiltered = false;
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Enabled(): boolean {
    return this.block !== undefined;
  }
  Apply(range: unknown, column: unknown, criteria: unknown): void {
    if ((column ?? criteria ?? null) !== null) throw new HostError("NotImplemented", "Filter criteria.", 501);
    this.block = this.sheet.rangeFrom(range).block;
  }
  Remove(): void {
    this.block = undefined;
    this.IsDataFiltered = false;
  }
  ClearCriteria(): void {
    this.IsDataFiltered = false;
  }
  GetRangeOrNullObject(): Range | null {
    return this.block ? new Range(this.sheet, this.block) : null;
  }
}

/** Whether any of the cells is locked; the sheet's protection then forbids writing. */
export function hasLockedCell(sheet: Sheet, block: Rect): boolean {
  const locked = sheet.grid.look("Protection.Locked").uniform(block);
  return locked !== false;
}
