import { headerKey, isAdjusted, isAspiration, type HeaderRole } from "./headerWords";
import { periodOfHeader, type HeaderPeriod } from "./headerPeriod";
import type { ColumnRole } from "./indicatorTable";

/** A column with what its header says. */
export interface HeaderColumn {
  readonly column: number;
  readonly text: string;
  readonly role: HeaderRole;
}

/** One column per role, and what stands beside them. */
export interface ChosenColumns {
  readonly columns: Readonly<Partial<Record<ColumnRole, HeaderColumn>>>;
  readonly spareTargets: readonly HeaderColumn[];
  readonly field: number | null;
}

type Chosen = Partial<Record<ColumnRole, HeaderColumn>>;
type Timed = HeaderColumn & { readonly period: HeaderPeriod };

function timed(columns: readonly HeaderColumn[]): Timed[] {
  return columns.map((column) => ({ ...column, period: periodOfHeader(column.text) }));
}

/** The first of those for which `rate` is highest. */
function best<T>(all: readonly T[], rate: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>((top, one) => (top && rate(top) >= rate(one) ? top : one), undefined);
}

const STRONG_RESULT = /(?<!\p{L})(?:thực hiện|th|ước|ưth|uth|lũi kế)(?!\p{L})/u;

/** Results without a year speak of the current one, unless a result and a plan of one year stand side by side. */
function currentResults(actuals: readonly Timed[], plans: readonly Timed[]): readonly Timed[] {
  const planYears = plans.flatMap(({ period }) => period.year ?? []);
  const dated = actuals.filter(({ period }) => period.year !== null);
  const undated = actuals.filter(({ period }) => period.year === null);
  if (dated.length === 0 || undated.length === 0) return actuals;
  if (dated.some(({ period }) => period.year !== null && planYears.includes(period.year))) return dated;
  const firstPlan = Math.min(...plans.map(({ column }) => column));
  const standBefore = dated.every(({ column }) => column < firstPlan);
  const strong = undated.filter(({ text }) => standBefore || STRONG_RESULT.test(headerKey(text)));
  return strong.length > 0 ? strong : dated;
}

function chooseActual(actuals: readonly Timed[], plans: readonly Timed[]): Timed | undefined {
  const ofTerm = actuals.filter(({ period }) => period.isTerm);
  const isTermPlan = plans.length > 0 && plans.every(({ period }) => period.isTerm);
  if (isTermPlan && ofTerm.length > 0) return ofTerm[0];
  const yearly = actuals.filter(({ period }) => !period.isTerm);
  const pool = currentResults(yearly.length > 0 ? yearly : actuals, plans);
  const isOfficial = (text: string): number => (/chính thức/iu.test(text.normalize("NFC")) ? 0.5 : 0);
  const year = Math.max(...pool.map(({ period }) => period.year ?? 0));
  const ofYear = pool.filter(({ period }) => (period.year ?? 0) === year);
  return best(ofYear, ({ period, text }) => period.reach + isOfficial(text));
}

/** The year that is judged: that of the result, else the first plan after the results before it. */
function judgedYear(
  actual: Timed | undefined,
  actuals: readonly Timed[],
  plans: readonly Timed[],
): number | null {
  if (!actual || actual.period.year !== null) return actual?.period.year ?? null;
  const last = Math.max(0, ...actuals.map(({ period }) => period.year ?? 0));
  const later = plans.flatMap(({ period }) =>
    period.year !== null && period.year > last ? period.year : [],
  );
  return later.length > 0 ? Math.min(...later) : null;
}

/** How well a plan fits the result: its year first, then its part of the year. */
function fitOf({ period }: Timed, year: number | null, actual: Timed | undefined): number {
  const isUndated = period.year === null && actual?.period.year === null;
  const isOfYear = year === null || isUndated || period.year === year;
  const yearFit = period.isTerm && !actual?.period.isTerm ? 1 : isOfYear ? 3 : period.year === null ? 2 : 0;
  const partFit = actual && period.part === actual.period.part ? 2 : period.part === "" ? 1 : 0;
  return yearFit * 3 + partFit;
}

function chooseTargets(targets: readonly Timed[], year: number | null, actual: Timed | undefined): Timed[] {
  const assigned = targets.filter(({ text }) => !isAspiration(text));
  const pool = assigned.length > 0 ? assigned : targets;
  const top = Math.max(...pool.map((plan) => fitOf(plan, year, actual)));
  const fitting = pool.filter((plan) => fitOf(plan, year, actual) === top);
  return [...fitting].sort((a, b) => Number(isAdjusted(b.text)) - Number(isAdjusted(a.text)));
}

function choosePrior(
  all: readonly HeaderColumn[],
  year: number | null,
  actual: Timed | undefined,
): Timed | undefined {
  if (!actual || actual.period.isTerm) return undefined;
  const worded = timed(all.filter(({ role }) => role === "prior"));
  const dated = timed(all.filter(({ role }) => role === "actual")).filter(
    ({ column, period }) =>
      column !== actual.column && (year === null ? period.year !== null : period.year === year - 1),
  );
  const part = actual.period.part;
  const comparable = [...dated, ...worded].filter(({ period }) => period.part === "" || period.part === part);
  return best(comparable, ({ period }) => (period.part === part ? 1 : 0));
}

/** Names and groups: "Lĩnh vực | Chỉ tiêu", "Nội dung | Chỉ tiêu (the target) | Kết quả", a name worded like a target. */
function chooseNames(all: readonly HeaderColumn[]): {
  name?: HeaderColumn;
  target?: HeaderColumn;
  field: number | null;
} {
  const fields = all.filter(({ role }) => role === "field");
  const names = all.filter(({ role }) => role === "name");
  const worded = all.filter(({ role }) => role === "target");
  const saysIndicator = names.find(({ text }) => headerKey(text).includes("chỉ tiêu"));
  const [first] = names;
  const field = fields[0]?.column ?? null;
  if (first && saysIndicator && saysIndicator !== first) {
    return worded.length > 0 ? { name: saysIndicator, field } : { name: first, target: saysIndicator, field };
  }
  if (first) return { name: first, field };
  // "Chỉ tiêu phát triển" beside "Kế hoạch": the first of two columns worded like targets names the indicators.
  if (worded.length > 1 && worded[0]) return { name: worded[0], field };
  return fields[0] && worded.length > 0 ? { name: fields[0], field: null } : { field };
}

/** A plan for the year after the last result, and no verdict beside it: the result is what the plan was set from. */
function isPlanOnly(chosen: Chosen): boolean {
  const { target, actual, status, completion } = chosen;
  if (!target || !actual || status || completion) return false;
  const [plan, result] = [periodOfHeader(target.text), periodOfHeader(actual.text)];
  return (
    plan.year !== null && result.year !== null && plan.year - result.year === 1 && !/đến/iu.test(target.text)
  );
}

function chooseVerdict(all: readonly HeaderColumn[]): Chosen {
  const statuses = all.filter(({ role }) => role === "status");
  const degree = statuses.find(({ text }) => headerKey(text).includes("mức độ"));
  const status = statuses.find((one) => one !== degree) ?? degree;
  const percent = all.find(({ role }) => role === "completion");
  const completion = percent ?? (degree !== status ? degree : undefined);
  return { ...(status ? { status } : {}), ...(completion ? { completion } : {}) };
}

const SIMPLE_ROLES = ["stt", "code", "unit", "direction", "growth", "owner", "note"] as const;

/** Roles whose first column counts, whatever its year. */
function isSimple(role: HeaderRole): role is (typeof SIMPLE_ROLES)[number] {
  return SIMPLE_ROLES.some((simple) => simple === role);
}

/**
 * One column per role: the latest year's result (the whole year before a part, cumulative before a month), the plan
 * assigned for the same time, the result of the year before.
 */
export function chooseColumns(all: readonly HeaderColumn[]): ChosenColumns {
  const chosen: Chosen = chooseVerdict(all);
  for (const column of all) {
    const { role } = column;
    if (isSimple(role)) chosen[role] ??= column;
  }
  const { name, target: namedTarget, field } = chooseNames(all);
  if (name) chosen.name = name;
  const plans = timed(
    all.filter((column) => (column.role === "target" && column !== name) || column === namedTarget),
  );
  const actuals = timed(all.filter(({ role }) => role === "actual"));
  const actual = chooseActual(actuals, plans);
  const year = judgedYear(actual, actuals, plans);
  const [target, ...spare] = chooseTargets(plans, year, actual);
  const prior = choosePrior(all, year, actual);
  if (actual) chosen.actual = actual;
  if (target) chosen.target = target;
  if (prior) chosen.prior = prior;
  if (!isPlanOnly(chosen)) return { columns: chosen, spareTargets: spare, field };
  const { actual: before, ...others } = chosen;
  return { columns: { ...others, ...(before ? { prior: before } : {}) }, spareTargets: spare, field };
}
