import type { Bilingual } from "../text/bilingual";
import type { AssessedRow, ColumnRole, IndicatorTable } from "../table/indicatorTable";
import type { Cell, CellPosition } from "../table/sheet";
import type { Policy, RowInput } from "../target/model";

export type Severity = "error" | "warning" | "info";

export type { Bilingual };

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
  /** Place of the cell in the sheet, from 1. */
  readonly row: number;
  readonly column: number;
  /** The condition found, both sides and the difference. */
  readonly message: Bilingual;
  /** What the finding rests on, by name. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly fix: Fix | null;
}

/** What a rule says of a place; the runner adds the rule, and its severity unless another is given here. */
export interface Said {
  readonly severity?: Severity;
  readonly message: Bilingual;
  readonly evidence: Readonly<Record<string, string>>;
  /** Text proposed for the cell. */
  readonly fix?: string;
}

/** What a row rule reports, in a column of the row. */
export interface RowFinding extends Said {
  readonly column: ColumnRole;
}

/** What a table rule reports, anywhere in the sheet. */
export interface TableFinding extends Said {
  readonly at: CellPosition;
}

/** A table whose rows have been judged. */
export interface JudgedTable {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  readonly policy: Policy;
}

/** What a rule may look at beside its row. */
export interface RuleContext extends JudgedTable {
  /** The cell that stands at a place itself; undefined where it is empty, or covered by a merged one. */
  readonly cellAt: (place: CellPosition) => Cell | undefined;
  /** No row has a result; no row has a printed verdict. */
  readonly isWithoutActuals: boolean;
  readonly isWithoutStatuses: boolean;
}

/**
 * A row of an example table; `note` is the remark column, `stt` "" makes it a sub-row, `otherPlan` stands in a second
 * plan column, `completion` in the column "So với kế hoạch (%)", `growth` in "So với cùng kỳ (%)".
 */
export type ExampleRow = RowInput & {
  readonly stt?: string;
  readonly note?: string;
  readonly otherPlan?: string;
  readonly completion?: string;
  readonly growth?: string;
};

/** A row that a rule fires on, or must not fire on. */
export interface RuleExample {
  readonly row: ExampleRow;
  readonly policy?: Policy;
}

/** A text cell; a cell of another kind with what it displays; a number with its format code. */
export type ExampleCell = string | Pick<Cell, "kind" | "text" | "number" | "numberFormat">;

/** A sheet that a rule fires on, or must not fire on: its rows from A1, the table's header among them. */
export interface TableExample {
  readonly sheet: readonly (readonly ExampleCell[])[];
}

interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly todo: Bilingual;
  /** Law, report line or reference that the rule rests on. */
  readonly source: string;
}

/** Inputs that a rule fires on once, and inputs that it must not fire on. */
interface Examples {
  readonly ok: readonly (RuleExample | TableExample)[];
  readonly notOk: readonly (RuleExample | TableExample)[];
}

/** One check of one row. */
export interface RowRule extends RuleText {
  readonly scope: "row";
  readonly examples: Examples;
  readonly check: (row: AssessedRow, context: RuleContext) => RowFinding | null;
}

/** One check of a whole table. */
export interface TableRule extends RuleText {
  readonly scope: "table";
  readonly examples: Examples;
  readonly check: (context: RuleContext) => readonly TableFinding[];
}

export type Rule = RowRule | TableRule;

/** A rule crashed: our fault, not the report's. `row` is the first row it crashed on, of a table rule the header's. */
export interface RuleFailure {
  readonly rule: string;
  readonly row: number;
  readonly error: string;
}
