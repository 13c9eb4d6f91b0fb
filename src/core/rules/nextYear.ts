import { evaluateRow } from "../target/evaluate";
import type { ComponentEvaluation } from "../target/model";
import { isBlank } from "../target/parts/targetComponents";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { periodOfHeader } from "../table/headerPeriod";
import type { AssessedRow } from "../table/indicatorTable";
import type { RuleContext } from "./model";

/** The columns of a table that plans the coming year: where its targets stand, and the last results. */
interface PlanAhead {
  /** Sheet column of the targets. */
  readonly column: number;
  readonly targetOf: (row: AssessedRow) => string;
  readonly lastOf: (row: AssessedRow) => string;
}

/** The target column of a later year beside the judged one. */
function laterPlan({ table }: RuleContext): PlanAhead | null {
  const { others, texts } = table.header;
  const year = periodOfHeader(texts.actual ?? "").year ?? periodOfHeader(texts.target ?? "").year;
  const index = others.findIndex(
    ({ role, header }) => role === "target" && year !== null && periodOfHeader(header).year === year + 1,
  );
  const column = others[index]?.column;
  if (column === undefined || table.header.columns.actual === undefined) return null;
  return { column, targetOf: (row) => row.others[index] ?? "", lastOf: (row) => row.actual };
}

/**
 * Targets of the coming year beside the last results: a table with prior and target but no result, or one with a plan
 * column for the year after. Null for tables that only look back.
 */
export function planAheadOf(context: RuleContext): PlanAhead | null {
  const { actual, prior, target } = context.table.header.columns;
  if (actual === undefined && prior !== undefined && target !== undefined)
    return { column: target, targetOf: (row) => row.target, lastOf: (row) => row.prior };
  return laterPlan(context);
}

/** Shares of a structure have no better direction. */
const SHARES = /(?<!\p{L})(?:cơ cấu|tỷ trọng)(?!\p{L})/iu;
const KEEPS = new RegExp(
  `(?<!\\p{L})(?:${["duy trì", "giữ vững", "giữ ổn định"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

/** The last result held against the target of the coming year; null where they are no two plain levels, or are kept. */
export function heldAgainst(row: AssessedRow, ahead: PlanAhead): ComponentEvaluation | null {
  const [target, actual] = [ahead.targetOf(row), ahead.lastOf(row)];
  if (isBlank(target) || isBlank(actual) || KEEPS.test(fold(normaliseText(`${row.name} ${target}`).text)))
    return null;
  const { name, unit } = row;
  if ([name, ...row.group].some((text) => SHARES.test(normaliseText(text).text))) return null;
  const { components, polarity } = evaluateRow({ name, unit, target, actual }, "office");
  const [component, more] = components;
  if (!component || more || component.basis !== "level" || component.value2 || polarity === "none")
    return null;
  return component.reason === null ? component : null;
}
