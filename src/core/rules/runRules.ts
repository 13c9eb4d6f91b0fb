import { cellAddress, type CellPosition } from "../table/sheet";
import { isBlank } from "../target/parts/targetComponents";
import { lastOf } from "../text/steps";
import { RULES } from "./index";
import type { Finding, JudgedTable, Rule, RuleContext, RuleFailure, Said, Severity } from "./model";
import { placeIn } from "./placeIn";

/** What the rules found, and which of them crashed. */
export interface RuleReport {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** A rule takes some microseconds for a row. */
const ROWS_A_STEP = 200;

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function compareFindings(a: Finding, b: Finding): number {
  return RANKS[a.severity] - RANKS[b.severity] || a.row - b.row || a.column - b.column;
}

function findingAt(at: CellPosition, said: Said, rule: Rule): Finding {
  const cell = cellAddress(at);
  return {
    rule: rule.id,
    severity: said.severity ?? rule.severity,
    cell,
    row: at.row,
    column: at.column,
    message: said.message,
    evidence: said.evidence,
    fix: said.fix === undefined ? null : { cell, text: said.fix },
  };
}

/** Collects what rules find. A rule that crashes is told once and stops no other. */
class Runner {
  readonly findings: Finding[] = [];
  readonly failures: RuleFailure[] = [];

  constructor(private readonly context: RuleContext) {}

  *run(rule: Rule): Generator<void, void> {
    const { rows, table } = this.context;
    if (rule.scope === "table") {
      this.attempt(rule, table.header.row, () =>
        rule.check(this.context).map((said) => findingAt(said.at, said, rule)),
      );
      return;
    }
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_A_STEP === 0) yield;
      this.attempt(rule, row.row, () => {
        const said = rule.check(row, this.context);
        return said ? [findingAt(placeIn(table, row, said.column), said, rule)] : [];
      });
    }
  }

  private attempt({ id }: Rule, row: number, check: () => readonly Finding[]): void {
    try {
      this.findings.push(...check());
    } catch (error) {
      if (this.failures.some(({ rule }) => rule === id)) return;
      this.failures.push({ rule: id, row, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** {@link runRules} in small steps, for a host that has other things to do in between. */
export function* ruleSteps(judged: JudgedTable, rules: readonly Rule[] = RULES): Generator<void, RuleReport> {
  const cells = new Map(judged.table.cells.map((cell) => [cellAddress(cell), cell] as const));
  const runner = new Runner({
    ...judged,
    cellAt: (place) => cells.get(cellAddress(place)),
    isWithoutActuals: judged.rows.every(({ actual }) => isBlank(actual)),
    isWithoutStatuses: judged.rows.every(({ stated }) => isBlank(stated)),
  });
  for (const rule of rules) {
    yield;
    yield* runner.run(rule);
  }
  return { findings: [...runner.findings].sort(compareFindings), failures: runner.failures };
}

/** Runs every rule on a judged table. Findings are ordered by severity, then by place, then as the rules stand. */
export function runRules(judged: JudgedTable, rules: readonly Rule[] = RULES): RuleReport {
  return lastOf(ruleSteps(judged, rules));
}
