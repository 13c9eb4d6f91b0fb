import { buildAppendix, type AppendixInput } from "../core/appendix/buildAppendix";
import type { AppendixModel } from "../core/appendix/model";
import type { CheckedTable } from "./checkTable";

/** The appendix of a checked table; absent options fall back to what the sheet prints. */
export function generateAppendix(checked: CheckedTable, options: AppendixInput["options"]): AppendixModel {
  const { table, rows, summary } = checked;
  return buildAppendix({ table, rows, summary, options });
}
