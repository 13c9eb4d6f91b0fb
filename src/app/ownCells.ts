import type { CellPosition } from "../core/table/sheet";
import type { CellContent } from "../core/table/sheetDraft";
import type { Language } from "../i18n/translator";
import type { CellEdit } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { ownHeader, type OwnColumn } from "./evaluationColumns";
import type { EvaluationPlaces } from "./evaluationPlaces";

/** Makes the edits of cells in the columns beside a table, which look like the table's own. */
export class OwnCells {
  constructor(
    private readonly checked: CheckedTable,
    private readonly places: EvaluationPlaces,
  ) {}

  /** "KTXH: Đánh giá" in the first row of the table's header. */
  header(own: OwnColumn, language: Language): CellEdit {
    return this.headed(this.checked.table.extent.top, own, ownHeader(own.id, language));
  }

  /** A cell that looks like the header of the table, or what else stands in this row. */
  headed(row: number, own: OwnColumn, content: CellContent): CellEdit {
    const { header, extent } = this.checked.table;
    const column = header.columns.status ?? header.columns.actual ?? header.columns.name ?? extent.left;
    return { ...this.at(row, own), content, like: { row, column }, style: { wrap: true } };
  }

  /** A cell of a row. */
  body(row: number, own: OwnColumn, content: CellContent): CellEdit {
    const { columns } = this.checked.table.header;
    const like = { row, column: columns.actual ?? columns.name ?? 1 };
    return { ...this.at(row, own), content, like, style: own.style };
  }

  private at(row: number, own: OwnColumn): CellPosition {
    return { row, column: this.places.first + this.places.added.indexOf(own) };
  }
}
