import type { AssessedRow, ColumnRole, IndicatorTable } from "../table/indicatorTable";
import type { Policy, RowInput } from "../target/model";

export type Severity = "error" | "warning" | "info";

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A change that would settle a finding. */
export interface Fix {
  readonly cell: string;
  readonly text: string;
}

/** The report is inconsistent here. (A failure of ours is a {@link RuleFailure}.) */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** "F12". */
  readonly cell: string;
  readonly row: number;
  /** The condition found, both sides and the difference. */
  readonly message: Bilingual;
  /** What the finding rests on, by name. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly fix: Fix | null;
}

/** What a row rule reports; the runner adds rule, severity (unless lowered here) and place. */
export interface RowFinding {
  readonly column: ColumnRole;
  readonly severity?: Severity;
  readonly message: Bilingual;
  readonly evidence: Readonly<Record<string, string>>;
  /** Text proposed for the cell in `column`. */
  readonly fix?: string;
}

/** A table whose rows have been judged. */
export interface JudgedTable {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  readonly policy: Policy;
}

/** What a rule may look at beside its row. */
export interface RuleContext extends JudgedTable {
  /** No row has a result; no row has a printed verdict. */
  readonly isWithoutActuals: boolean;
  readonly isWithoutStatuses: boolean;
}

/**
 * A row of an example table; `note` is the remark column, `stt` "" makes it a sub-row, `otherPlan` stands in a second
 * plan column.
 */
export type ExampleRow = RowInput & {
  readonly stt?: string;
  readonly note?: string;
  readonly otherPlan?: string;
};

/** An input that a rule fires on, or must not fire on. */
export interface RuleExample {
  readonly row: ExampleRow;
  readonly policy?: Policy;
}

/** One check of one row. */
export interface RowRule {
  readonly id: string;
  readonly scope: "row";
  readonly severity: Severity;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly todo: Bilingual;
  /** Law, report line or reference that the rule rests on. */
  readonly source: string;
  readonly examples: { readonly ok: readonly RuleExample[]; readonly notOk: readonly RuleExample[] };
  readonly check: (row: AssessedRow, context: RuleContext) => RowFinding | null;
}

/** A rule crashed on a row: our fault, not the report's. */
export interface RuleFailure {
  readonly rule: string;
  readonly row: number;
  readonly error: string;
}
