import { cellAddress, type SheetSnapshot } from "../../core/table/sheet";
import type { SheetDraft } from "../../core/table/sheetDraft";
import { checkState } from "../../ports/checkState";
import {
  WorkbookError,
  type SheetEdits,
  type SheetInfo,
  type SheetPlace,
  type WorkbookPort,
} from "../../ports/workbook";
import { applyEdits } from "./applyEdits";
import { ask, askSheet, loading } from "./ask";
import { askCapabilities, FLOOR, type Capabilities } from "./capabilities";
import { putSheet } from "./putSheet";
import { readSheet } from "./readSheet";
import { States } from "./states";

/**
 * The workbook that is open in Excel. Every change is there wholly or not at all, and how many messages it takes does not
 * depend on the number of rows, up to the 5 MB that Excel on the web lets through at a time. Fails with
 * {@link WorkbookError} alone; with `host-too-old` in an Excel before Office 2021.
 */
export class OfficeWorkbook implements WorkbookPort {
  private readonly states = new States();

  constructor(private readonly capabilities: Capabilities = askCapabilities()) {}

  async listSheets(): Promise<readonly SheetInfo[]> {
    this.requireSupport();
    return ask((context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      const front = loading(worksheets.getActiveWorksheet(), "id");
      return () =>
        worksheets.items.map(({ id, name, visibility }) => ({
          name,
          hidden: visibility !== "Visible",
          active: id === front.id,
        }));
    });
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    this.requireSupport();
    return readSheet(name, this.capabilities);
  }

  async apply(edits: SheetEdits): Promise<void> {
    this.requireSupport();
    await applyEdits(edits, this.capabilities);
  }

  async putSheet(draft: SheetDraft): Promise<void> {
    this.requireSupport();
    await putSheet(draft);
  }

  async select(place: SheetPlace): Promise<void> {
    this.requireSupport();
    await askSheet(place.sheet, (sheet) => {
      sheet.activate();
      sheet.getRange(cellAddress(place)).select();
      return () => undefined;
    });
  }

  async readState(key: string): Promise<string | null> {
    this.requireSupport();
    return this.states.read(key);
  }

  async writeState(key: string, text: string | null): Promise<void> {
    this.requireSupport();
    checkState(key, text);
    await this.states.write(key, text);
  }

  private requireSupport(): void {
    if (!this.capabilities.isSupported) throw new WorkbookError("host-too-old", FLOOR);
  }
}
