import { fold } from "../text/fold";
import { remember } from "../text/remember";
import { isComparable } from "../unit/unit";
import { isNear } from "./compare";
import type { Part } from "./parsePhrase";
import type { TargetComponent } from "./targetComponents";

/** What stretch of time a figure of a result covers, where words beside it say so. */
type Period = "year" | "sum" | "months" | null;

function pattern(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`, "u");
}

/** First that applies: "ước cả năm" beside "11 tháng" is the year's. */
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [pattern("lũy kế", "nâng tổng", "nâng số", "đến nay có", "đến nay đã có", "hiện có", "cộng dồn"), "sum"],
  [pattern("cả năm", "trong năm", "(?<!nông thôn |đổi )mới", "thêm"), "year"],
  [pattern("\\d{1,2} tháng", "quý (?:\\d|[iv]+)", "tháng \\d{1,2}"), "months"],
];

/** A name that itself asks for all there is by now, not for what the year brings. */
const ASKS_SUM = pattern("lũy kế", "tổng số", "hiện có", "cộng dồn", "đến năm", "đến hết", "đến cuối năm");
const SEPARATOR = /[,;.(\n]/u;

/** The words that belong to the `index`-th part: from the separator before it to the one behind it. */
function wordsAround(actual: string, parts: readonly Part[], index: number): string {
  const { start, end } = parts[index]?.span ?? { start: 0, end: 0 };
  const before = actual.slice(parts[index - 1]?.span.end ?? 0, start);
  const after = actual.slice(end, parts[index + 1]?.span.start ?? actual.length);
  const isCut = index > 0 && SEPARATOR.test(before);
  const lead = isCut ? before.slice(before.search(SEPARATOR) + 1) : before;
  return `${lead} | ${after.split(SEPARATOR)[0] ?? ""}`;
}

/** The period that the words beside a figure speak of. */
const periodOf = remember((words): Period => {
  const key = fold(words.normalize("NFC"));
  return PERIODS.find(([known]) => known.test(key))?.[1] ?? null;
});

function isAlike(component: TargetComponent, { figure }: Part): boolean {
  if (!figure) return false;
  return !figure.unit || !component.unit || isComparable(figure.unit, component.unit);
}

const EXPECTED = pattern("ước cả năm", "ước thực hiện cả năm");

/** "Đến 31/10 đạt 80%, ước cả năm đạt 96%": the one figure that is said to be the year's. */
function ofWholeYear(figures: readonly Part[], actual: string): readonly Part[] | null {
  if (figures.length < 2) return null;
  const found = figures.filter((_, i) =>
    EXPECTED.test(fold(wordsAround(actual, figures, i).normalize("NFC"))),
  );
  return found.length === 1 ? found : null;
}

/** The parts of a result that may answer a target for the year, or null where that cannot be told. */
export type YearParts = readonly Part[] | null;

/** "12/19 xã" in all, where the plan was for about as many and the year brought far fewer: a plan for the sum, or not. */
function chooseSum(component: TargetComponent, year: readonly Part[], sums: readonly Part[]): YearParts {
  const wanted = component.reading?.low.value;
  const isClose = (part: Part, factor: number): boolean =>
    wanted !== undefined && part.figure !== null && isNear(part.figure.low.value, wanted, factor);
  const exact = sums.filter(
    ({ figure }) => wanted !== undefined && figure?.low.value.equals(wanted) === true,
  );
  const isOfSum = sums.some((part) => isClose(part, 2)) && !year.some((part) => isClose(part, 2));
  if (!isOfSum) return year;
  return exact.length > 0 ? exact : null;
}

/** What was added in the year is what a plan for the year counts. */
function asAmount(component: TargetComponent, part: Part): Part {
  return component.basis === "level" && part.basis === "increment" ? { ...part, basis: null } : part;
}

/**
 * Of several figures of a result those for the year that a target is set for, not what has been reached in all
 * ("nâng tổng số lên 12 xã") or in a part of the year ("11 tháng: 1.190; ước cả năm: 1.270").
 */
export function partsOfYear(
  component: TargetComponent,
  usable: readonly Part[],
  all: readonly Part[],
  actual: string,
  name: string,
): YearParts {
  const [only] = all;
  // the commonest cell, a figure and nothing else
  if (all.length === 1 && only && only.span.end - only.span.start >= actual.trim().length) return usable;
  const figures = all.filter(({ figure }) => figure !== null && figure.unit?.dimension !== "duration");
  const periods = figures.map((_, i) => periodOf(wordsAround(actual, figures, i)));
  if (!periods.some((period) => period === "sum" || period === "months"))
    return ofWholeYear(figures, actual) ?? usable;
  const of = (...wanted: readonly Period[]): readonly Part[] =>
    figures.filter((part, i) => wanted.includes(periods[i] ?? null) && isAlike(component, part));
  const sums = of("sum");
  const others = of("sum", "months");
  if (others.length === 0) return ofWholeYear(figures, actual) ?? usable;
  if (sums.length > 0 && ASKS_SUM.test(fold(`${name} ${component.part.label}`))) return sums;
  const plain = usable.filter((part) => !others.includes(part));
  const year = of("year").map((part) => asAmount(component, part));
  const found = year.length > 0 ? year : plain;
  if (found.length > 0) return chooseSum(component, found, sums);
  return sums.length > 0 ? null : usable;
}
