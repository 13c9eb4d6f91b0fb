import { HostCollection } from "./hostObject";
import type { Workbook } from "./workbook";
import type { Sheet } from "./worksheet";

/** `workbook.worksheets`, in tab order. */
export class WorksheetCollection extends HostCollection<Sheet> {
  readonly wireType = "WorksheetCollection";
  constructor(private readonly workbook: Workbook) {
    super();
  }
  items(): readonly Sheet[] {
    return this.workbook.sheets;
  }
  /** By id or by name. */
  find(key: unknown): Sheet | undefined {
    const folded = String(key).toLowerCase();
    return this.items().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === folded);
  }
  override GetCount(visibleOnly?: unknown): number {
    return this.seen(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown): Sheet {
    return this.seen(visibleOnly)[0] ?? this.workbook.activeSheet;
  }
  GetLast(visibleOnly: unknown): Sheet {
    return this.seen(visibleOnly).at(-1) ?? this.workbook.activeSheet;
  }
  GetActiveWorksheet(): Sheet {
    return this.workbook.activeSheet;
  }
  /** At the end; without a name the next free "Sheet1". */
  Add(name: unknown): Sheet {
    let number = 1;
    while (this.find(`Sheet${number}`)) number++;
    const sheet = this.workbook.addSheet(typeof name === "string" ? name : `Sheet${number}`);
    this.workbook.events.raise("Worksheet.Added", sheet.id, { source: "Local", worksheetId: sheet.id });
    return sheet;
  }
  private seen(visibleOnly: unknown): readonly Sheet[] {
    return this.items().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  }
}
