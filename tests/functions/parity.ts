import { evaluateRow } from "../../src/core/target/evaluate";
import { STATUS_LABELS } from "../../src/core/target/labels";
import type { Policy, RowInput } from "../../src/core/target/model";
import {
  assessRange,
  assessTarget,
  completionPercent,
  explainVerdict,
  varianceOf,
} from "../../src/functions/functions";

/** What a row is asked with, and how strictly. */
export interface ParityRow {
  readonly row: RowInput;
  readonly policy: Policy;
}

type Answer = readonly [status: unknown, reason: unknown, completion: unknown, variance: unknown];

/** What the command line answers, as cells show it; a row without target and result is blank. */
function answerOfCore({ row, policy }: ParityRow): Answer {
  const { target, actual, unit = "", name = "", prior = "", polarity } = row;
  if (target.trim() === "" && actual.trim() === "") return ["", "", "", ""];
  const asked = { target, actual, unit, name, prior, ...(polarity && { polarity }) };
  const { status, completion, variance, reading } = evaluateRow(asked, policy);
  const readAs = `Chỉ tiêu: ${reading.target || "–"}; kết quả: ${reading.actual || "–"}.`;
  return [STATUS_LABELS[status], readAs, completion?.toNumber() ?? "", variance?.toNumber() ?? ""];
}

/** The reading within a reason, which may have more sentences. */
function readingIn(reason: unknown, expected: unknown): unknown {
  return String(reason).includes(String(expected)) ? expected : reason;
}

function answerOfFunctions({ row, policy }: ParityRow, reason: unknown): Answer {
  const { target, actual, unit, name, prior, polarity } = row;
  return [
    assessTarget(target, actual, unit, name, policy, prior, polarity),
    readingIn(explainVerdict(target, actual, unit, name, policy, prior, polarity), reason),
    completionPercent(target, actual, unit, name, prior, polarity),
    varianceOf(target, actual, unit, name, prior, polarity),
  ];
}

function answersOfTable(rows: readonly ParityRow[], policy: Policy): readonly (readonly unknown[])[] {
  const column = (field: keyof RowInput): unknown[][] => rows.map(({ row }) => [row[field] ?? null]);
  const [name, unit, target, actual] = [column("name"), column("unit"), column("target"), column("actual")];
  return assessRange(name, unit, target, actual, column("prior"), policy, column("polarity")).slice(1);
}

/** Rows that the functions of one cell, or the one of a table, answer otherwise than the command line; best none. */
export function disagreements(rows: readonly ParityRow[]): readonly unknown[] {
  return (["office", "strict"] as const).flatMap((policy) => {
    const own = rows.filter((one) => one.policy === policy);
    const table = answersOfTable(own, policy);
    return own.flatMap((one, i) => {
      const core = answerOfCore(one);
      const [status, reason, ...measures] = table[i] ?? [];
      const found = [answerOfFunctions(one, core[1]), [status, readingIn(reason, core[1]), ...measures]];
      return found.every((answer) => JSON.stringify(answer) === JSON.stringify(core))
        ? []
        : [{ ...one, core, found }];
    });
  });
}
