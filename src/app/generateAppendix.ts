import { buildAppendix, type AppendixOptions } from "../core/appendix/buildAppendix";
import type { AppendixModel } from "../core/appendix/model";
import { reportOpening } from "../core/appendix/dataStatus";
import { buildReportParagraph, type ReportParagraph } from "../core/summary/reportParagraph";
import type { CheckedTable } from "./checkTable";

/** The appendix of a checked table; absent options fall back to what the sheet prints. */
export function generateAppendix(checked: CheckedTable, options: AppendixOptions): AppendixModel {
  const { table, rows, summary } = checked;
  return buildAppendix({ table, rows, summary, options });
}

/** The paragraph for the report's body that goes with an appendix: "Ước thực hiện năm 2023, có 17/21 chỉ tiêu …". */
export function generateParagraph(
  { table, rows, summary }: CheckedTable,
  { label }: Pick<AppendixModel, "label">,
  { dataStatus }: Pick<AppendixOptions, "dataStatus">,
): ReportParagraph {
  const opening = reportOpening(table.header.texts.actual ?? "", dataStatus);
  return buildReportParagraph(rows, summary, { opening, appendix: label });
}
