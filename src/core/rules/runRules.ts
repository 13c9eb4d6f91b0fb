import type { AssessedRow } from "../table/indicatorTable";
import { cellAddress } from "../table/sheet";
import { isBlank } from "../target/targetComponents";
import { RULES } from "./index";
import type { Finding, JudgedTable, RowFinding, RowRule, RuleContext, RuleFailure } from "./model";

/** What the rules found, and which of them crashed. */
export interface RuleReport {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

function place(found: RowFinding, rule: RowRule, row: AssessedRow, { table }: RuleContext): Finding {
  const { columns } = table.header;
  const column = columns[found.column] ?? columns.name ?? 1;
  const cell = cellAddress({ row: row.row, column });
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    cell,
    row: row.row,
    message: found.message,
    evidence: found.evidence,
    fix: found.fix === undefined ? null : { cell, text: found.fix },
  };
}

/** Runs every rule on every row. A rule that crashes is reported as a failure and stops no other. */
export function runRules(judged: JudgedTable, rules: readonly RowRule[] = RULES): RuleReport {
  const context: RuleContext = {
    ...judged,
    isWithoutActuals: judged.rows.every(({ actual }) => isBlank(actual)),
    isWithoutStatuses: judged.rows.every(({ stated }) => isBlank(stated)),
  };
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const row of context.rows) {
    for (const rule of rules) {
      try {
        const found = rule.check(row, context);
        if (found) findings.push(place(found, rule, row, context));
      } catch (error) {
        failures.push({
          rule: rule.id,
          row: row.row,
          error: error instanceof Error ? error.message : String(error),
        });
      }
    }
  }
  return { findings, failures };
}
