import type { Worksheet } from "@univerjs/core";
import type { Grid } from "./Grid";

/** The sheets that people have edited since they were last asked for. */
export class EditedSheets {
  private readonly ids = new Set<string>();

  constructor(private readonly grid: Grid) {}

  add(id: string): void {
    this.ids.add(id);
  }

  /** Calls `take` for each; one that it fails for is there again the next time, and the failure is passed on. */
  async takeEach(take: (sheet: Worksheet) => Promise<void>): Promise<void> {
    const edited = this.grid.sheets().filter((sheet) => this.ids.has(sheet.getSheetId()));
    for (const sheet of edited) {
      this.ids.delete(sheet.getSheetId());
      try {
        await take(sheet);
      } catch (error) {
        this.ids.add(sheet.getSheetId());
        throw error;
      }
    }
  }
}
