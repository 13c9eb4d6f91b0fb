import type { Definition } from "../core/catalog/definition";
import type { Finding, RuleFailure } from "../core/rules/model";
import { runRules } from "../core/rules/runRules";
import type { Summary } from "../core/summary/model";
import { summarise } from "../core/summary/summarise";
import { assessTable } from "../core/table/assessTable";
import type { AssessedRow, IndicatorTable } from "../core/table/indicatorTable";
import { readTable } from "../core/table/readTable";
import type { Policy } from "../core/target/model";
import { isBlank } from "../core/target/targetComponents";
import type { WorkbookPort } from "../ports/workbook";

/** A table with every row judged, its findings and its count. */
export interface CheckedTable {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly summary: Summary;
  readonly policy: Policy;
}

export interface CheckOptions {
  /** Only this sheet; without it the sheet with most rows that hold target and result, visible sheets first. */
  readonly sheet?: string;
  readonly policy: Policy;
  readonly definitions: readonly Definition[];
}

/** Rows that hold both a target and a result: a draft or a plan has few. */
function filledRows({ rows }: IndicatorTable): number {
  return rows.filter(({ target, actual }) => !isBlank(target) && !isBlank(actual)).length;
}

async function findTable(workbook: WorkbookPort, wanted: string | undefined): Promise<IndicatorTable | null> {
  if (wanted !== undefined) return readTable(await workbook.readSheet(wanted));
  const sheets = await workbook.listSheets();
  for (const hidden of [false, true]) {
    const names = sheets.filter((sheet) => sheet.hidden === hidden).map(({ name }) => name);
    const snapshots = await Promise.all(names.map((name) => workbook.readSheet(name)));
    const tables = snapshots.flatMap((snapshot) => readTable(snapshot) ?? []);
    const [best] = tables.sort((a, b) => filledRows(b) - filledRows(a) || b.rows.length - a.rows.length);
    if (best) return best;
  }
  return null;
}

/** Finds the indicator table, judges its rows and runs the rules. Null when the workbook (or sheet) holds no table. */
export async function checkTable(
  workbook: WorkbookPort,
  options: CheckOptions,
): Promise<CheckedTable | null> {
  const table = await findTable(workbook, options.sheet);
  if (!table) return null;
  const rows = assessTable(table, options.policy, options.definitions);
  const { findings, failures } = runRules({ table, rows, policy: options.policy });
  return { table, rows, findings, failures, summary: summarise(rows), policy: options.policy };
}
