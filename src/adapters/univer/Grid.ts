import {
  BooleanNumber,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { CellPosition, CellRange } from "../../core/table/sheet";
import { placeKey, USUAL_WIDTH } from "./picture";
import { Tones } from "./Tones";
import type { FoundCell } from "./typedContent";

/** Mutations that change what cells hold or how wide columns are. */
const CHANGES = /^sheet\.mutation\.(?:set-range-values|move-range|reorder-range|set-worksheet-col-width)$/;

/** Of Univer's package for pages. */
const SCROLL = "sheet.command.scroll-to-cell";

/** The size of a sheet before anything is on it. */
export const NEW_SHEET = {
  rowCount: 200,
  columnCount: 26,
  defaultColumnWidth: USUAL_WIDTH,
  defaultRowHeight: 20,
};

/** The workbook that Univer shows, by the names of its sheets. Places count from 1. */
export class Grid {
  readonly unitId: string;
  readonly tones: Tones;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly session: FormulaCalculationSessionService;
  private readonly ids = new Map<string, string>();
  private isOwn = false;

  constructor(
    private readonly workbook: Workbook,
    univer: Univer,
  ) {
    const injector = univer.__getInjector();
    this.unitId = workbook.getUnitId();
    this.commands = injector.get(ICommandService);
    for (const sheet of workbook.getSheets()) this.ids.set(sheet.getName().toLowerCase(), sheet.getSheetId());
    this.formulas = injector.get(FormulaDataModel);
    this.session = injector.get(FormulaCalculationSessionService);
    this.tones = new Tones(univer, this.unitId, (sheet, row, column) => {
      const own = sheet.getCellRaw(row, column)?.v;
      return String(own ?? this.filled(sheet, row + 1, column + 1)?.v ?? "");
    });
  }

  sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  /** Adds an empty sheet behind all others; one of a name that was there before is the same for Univer's undoing. */
  add(name: string): void {
    const id = this.ids.get(name.toLowerCase()) ?? `sheet-${this.ids.size + 1}`;
    this.ids.set(name.toLowerCase(), id);
    const sheet = mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET, id, name });
    this.run(InsertSheetMutation.id, { index: this.sheets().length, sheet });
  }

  /** Takes away the sheets that are not among these, of which one at least is seen; gives their names. */
  keepOnly(names: readonly string[]): readonly string[] {
    const gone = this.sheets().filter((sheet) => !names.includes(sheet.getName()));
    const rest = this.sheets().filter((sheet) => !gone.includes(sheet));
    const front = rest.find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (front && gone.some((sheet) => sheet.getName() === this.activeName)) this.activate(front.getName());
    for (const sheet of gone)
      this.run(RemoveSheetMutation.id, { subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() });
    return gone.map((sheet) => sheet.getName());
  }

  /** Brings a sheet to the front. */
  activate(name: string): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: this.sheet(name).getSheetId() });
  }

  /** Selects a cell of the sheet in front and, where there is a page, brings it into sight. */
  select(name: string, { row, column }: CellPosition): void {
    const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
    const primary = {
      ...range,
      actualRow: row - 1,
      actualColumn: column - 1,
      isMerged: false,
      isMergedMainCell: false,
    };
    const subUnitId = this.sheet(name).getSheetId();
    this.run(SetSelectionsOperation.id, { subUnitId, selections: [{ range, primary, style: null }] });
    if (this.commands.hasCommand(SCROLL)) void this.commands.executeCommand(SCROLL, { range });
  }

  get activeName(): string | undefined {
    return this.workbook.getActiveSheet()?.getName();
  }

  /** Whether there is a sheet of this name, in capitals or small letters. */
  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Fails where there is none. */
  sheet(name: string): Worksheet {
    const found = this.find(name);
    if (!found) throw new Error(`Univer has no sheet ${name}`);
    return found;
  }

  /** Carries out a mutation that is not reported as somebody's edit, and is not undone by Ctrl+Z. */
  change(sheet: Worksheet, mutation: string, params: object): void {
    this.run(mutation, { subUnitId: sheet.getSheetId(), ...params });
  }

  /** Calls `listener` with the id of a sheet that somebody may have edited; gives what ends that. */
  onEdit(listener: (sheetId: string) => void): () => void {
    const watch = this.commands.onCommandExecuted(({ id, params }, options) => {
      if (this.isOwn || options?.fromFormula || !CHANGES.test(id)) return;
      const { unitId, subUnitId } = params as { unitId?: string; subUnitId?: string };
      if (unitId === this.unitId && subUnitId !== undefined) listener(subUnitId);
    });
    return () => watch.dispose();
  }

  /** All cells that hold something or have a style. */
  cells(sheet: Worksheet): Map<number, FoundCell> {
    const found = new Map<number, FoundCell>();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell) found.set(placeKey(row + 1, column + 1), this.resolved(sheet, row, column, cell));
    });
    return found;
  }

  /** The block that the formula of a cell fills just now; undefined where that is the cell alone. */
  block(sheet: Worksheet, row: number, column: number): CellRange | undefined {
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheet.getSheetId()];
    const range = ranges?.[row - 1]?.[column - 1];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn))
      return undefined;
    return { top: row, left: column, bottom: range.endRow + 1, right: range.endColumn + 1 };
  }

  /** What a formula elsewhere has put into a cell. */
  filled(sheet: Worksheet, row: number, column: number): FoundCell | undefined {
    const cells = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheet.getSheetId()];
    const { v, t } = cells?.[row - 1]?.[column - 1] ?? {};
    return v === undefined ? undefined : { v, t };
  }

  /** Resolves when what was changed until now has been calculated. */
  async calculated(): Promise<void> {
    if (this.hasFormulas()) await this.session.waitForLatestApplied();
  }

  private hasFormulas(): boolean {
    const sheets = Object.values(this.formulas.getFormulaData()[this.unitId] ?? {});
    return sheets.some((rows) => Object.values(rows ?? {}).some((row) => Object.keys(row ?? {}).length > 0));
  }

  private find(name: string): Worksheet | undefined {
    const folded = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.getName().toLowerCase() === folded);
  }

  private run(mutation: string, params: object): void {
    this.isOwn = true;
    try {
      this.commands.syncExecuteCommand(mutation, { unitId: this.unitId, ...params });
    } finally {
      this.isOwn = false;
    }
  }

  private resolved(sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>): FoundCell {
    const { s, si, ...held } = cell ?? {};
    const style = this.workbook.getStyles().get(s);
    const shared = si
      ? this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.unitId)
      : null;
    return { ...held, ...(shared ? { f: shared } : {}), ...(style ? { s: style } : {}) };
  }
}
