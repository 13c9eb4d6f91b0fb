import { readFileSync } from "node:fs";
import { openXlsx } from "../adapters/xlsx";
import { checkAllTables } from "../app/checkAllTables";
import { checkTable, type CheckedTable } from "../app/checkTable";
import { buildUnitReport, type UnitFailure, type UnitOutcome } from "../app/unitReport";
import { BUILT_IN_PACK } from "../core/catalog/pack/builtInPack";
import { WorkbookError } from "../ports/workbook";
import { isKept, keepOutcome, outcomeKey, type UnitTask } from "./batchUnit";
import { checkProblems } from "./checkProblems";
import { describeSystemError } from "./failure";

async function checkedTables(bytes: Uint8Array, { policy, all }: UnitTask): Promise<readonly CheckedTable[]> {
  const workbook = openXlsx(bytes);
  const options = { policy, definitions: BUILT_IN_PACK.definitions };
  if (all) return checkAllTables(workbook, options);
  const checked = await checkTable(workbook, options);
  return checked ? [checked] : [];
}

function failureOf(error: unknown): UnitFailure {
  if (error instanceof WorkbookError) return { problem: error.problem, detail: error.detail };
  return { problem: "crashed", detail: error instanceof Error ? error.message : String(error) };
}

async function outcomeOf(bytes: Uint8Array, task: UnitTask): Promise<UnitOutcome> {
  const { file } = task;
  try {
    const tables = await checkedTables(bytes, task);
    if (tables.length === 0) return { file, failure: { problem: "no-table", detail: "" } };
    const notes = tables.flatMap((checked) => {
      const english = checkProblems(checked, "en");
      return checkProblems(checked, "vi").map((vi, i) => ({ vi, en: english[i] ?? vi }));
    });
    return { file, report: buildUnitReport(file, tables, notes) };
  } catch (error) {
    return { file, failure: failureOf(error) };
  }
}

/** Checks one workbook and keeps its outcome; returns whether it was there already. What is wrong with the file is an outcome too. */
export async function checkUnit(task: UnitTask): Promise<boolean> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(task.path);
  } catch (error) {
    const failure = { problem: "unreadable", detail: describeSystemError(error) } as const;
    keepOutcome(task, "", { file: task.file, failure });
    return false;
  }
  const key = outcomeKey(task, bytes);
  if (isKept(task, key)) return true;
  keepOutcome(task, key, await outcomeOf(bytes, task));
  return false;
}
