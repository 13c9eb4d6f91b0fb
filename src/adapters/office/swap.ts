import type { SheetDraft } from "../../core/table/sheetDraft";
import { ask } from "./ask";
import { bringBack } from "./failure";
import type { TableRenaming } from "./tableNames";

export interface PresentSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: string;
  readonly isActive: boolean;
}

interface Parties {
  /** Of the sheet that was built. */
  readonly id: string;
  readonly draft: SheetDraft;
  /** The sheet to be replaced. */
  readonly present: PresentSheet | undefined;
  readonly tables: TableRenaming;
  /** What the replaced sheet is called until it goes. */
  readonly aside: string;
}

/** Puts a sheet that was built aside into its place; the sheet it replaces goes last, for that cannot be undone. */
export class Swap {
  constructor(private readonly parties: Parties) {}

  async carryOut(): Promise<void> {
    try {
      await ask((context) => {
        this.queue(context.workbook.worksheets);
        return () => undefined;
      });
    } catch (error) {
      const isDone = await bringBack(this.parties.draft.name, () => this.settle());
      if (!isDone) throw error;
    }
  }

  private queue(sheets: Excel.WorksheetCollection): void {
    const { id, draft, present, tables, aside } = this.parties;
    const fresh = sheets.getItem(id);
    const old = present && sheets.getItem(present.id);
    if (old) {
      for (const table of tables.aside) old.tables.getItem(table.id).name = table.other;
      old.name = aside;
    }
    for (const [index, name] of tables.wanted.entries()) fresh.tables.getItemAt(index).name = name;
    fresh.name = draft.name;
    if (!present || !old) return;
    fresh.position = present.position;
    if (present.isActive) fresh.activate();
    if (present.visibility !== "Visible") {
      fresh.visibility = present.visibility as Excel.SheetVisibility;
      // Excel does not delete a very hidden sheet.
      old.visibility = "Hidden";
    }
    old.delete();
  }

  /** An answer may be lost although everything was done: true then, otherwise all is brought back. */
  private async settle(): Promise<boolean> {
    const { id, draft, present } = this.parties;
    const sheets = await this.sheets();
    const isDone = sheets.get(id) === draft.name && (!present || !sheets.has(present.id));
    if (!isDone) await this.restore();
    return isDone;
  }

  private sheets(): Promise<Map<string, string>> {
    return ask((context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      return () => new Map(worksheets.items.map(({ id, name }) => [id, name]));
    }, true);
  }

  private restore(): Promise<void> {
    const { id, present, tables } = this.parties;
    return ask((context) => {
      const { worksheets } = context.workbook;
      const old = present && worksheets.getItem(present.id);
      if (old) {
        old.visibility = present.visibility as Excel.SheetVisibility;
        if (present.isActive) old.activate();
      }
      worksheets.getItem(id).delete();
      if (old) {
        old.name = present.name;
        for (const table of tables.aside) old.tables.getItem(table.id).name = table.name;
      }
      return () => undefined;
    }, true);
  }
}
