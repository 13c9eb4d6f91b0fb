import { evaluateTable, type DifferingRow } from "../../app/evaluateTable";
import type { CheckedTable } from "../../app/checkTable";
import { BUILT_IN_PACK } from "../../core/catalog/pack/builtInPack";
import type { Bilingual } from "../../core/rules/model";
import { tellSummary } from "../../core/summary/summarise";
import { rangeAddress, type CellRange } from "../../core/table/sheet";
import { tell } from "../../i18n/translatePane";
import type { Job, JobTools, Told } from "../job";
import { optionsOf } from "../settings";
import { tellUse } from "./tellUse";

function tellResult(checked: CheckedTable, columns: CellRange): Bilingual[] {
  const { table, rows, findings, summary } = checked;
  const { sheet } = table;
  const place = { rows: String(rows.length), sheet, range: rangeAddress(columns) };
  const count = String(findings.length);
  const found = findings.length > 0 ? tell("job.findings", { count }) : tell("job.noFindings");
  return [tell("job.evaluated", place), tellSummary(summary), found];
}

function tellDiffering(differing: readonly DifferingRow[]): Bilingual[] {
  const rows = differing.map(({ row }) => row).join(", ");
  return rows === "" ? [] : [tell("job.differing", { rows })];
}

async function judge({
  workbook,
  hasFunctions,
  settings,
  sheet,
  breathe,
  startWriting,
}: JobTools): Promise<Told> {
  const mode = settings.mode === "formulas" && !hasFunctions ? "values" : settings.mode;
  const outcome = await evaluateTable(workbook, {
    ...{ policy: settings.policy, definitions: BUILT_IN_PACK.definitions, language: "vi" },
    ...{ ...optionsOf(mode), ...(sheet !== null && { sheet }), breathe, startWriting },
  });
  if (outcome.kind === "no-table")
    return { outcome: "attention", lines: [tell("job.noTable")], checked: null };
  const { checked, columns, differing } = outcome;
  const instead = settings.mode === mode ? [] : [tell("job.valuesInstead")];
  const use = tellUse(checked);
  return {
    outcome: checked.findings.length + instead.length + use.length > 0 ? "attention" : "done",
    lines: [...tellResult(checked, columns), ...instead, ...tellDiffering(differing), ...use],
    checked,
  };
}

/** Judges the table of the active sheet and writes the verdicts beside it, in the mode that the workbook keeps. */
export const evaluateSheet: Job = judge;

/** The same, and whatever comes out must be read. */
export const checkSheet: Job = async (tools) => {
  const told = await judge(tools);
  return told.outcome === "done" ? { ...told, outcome: "attention" } : told;
};
