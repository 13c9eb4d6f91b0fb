import { fold } from "../../text/fold";
import { remember } from "../../text/remember";
import type { Decimal } from "../../number/decimal";
import { isComparable } from "../../unit/unit";
import { isNear } from "./compare";
import type { Part } from "../reading/parsePhrase";
import type { TargetComponent } from "../parts/targetComponents";

/** What stretch of time a figure of a result covers, where words beside it say so. */
type Period = "year" | "sum" | "months" | null;

function pattern(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`, "u");
}

/** First that applies: "ước cả năm" beside "11 tháng" is the year's. */
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [pattern("lũy kế", "nâng tổng", "nâng số", "đến nay có", "đến nay đã có", "hiện có", "cộng dồn"), "sum"],
  [pattern("cả năm", "trong năm", "(?<!nông thôn |đổi )mới", "thêm"), "year"],
  [pattern("\\d{1,2} tháng", "quý (?:\\d|[iv]+)", "tháng \\d{1,2}", "trong tháng", "tháng này"), "months"],
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
  const key = fold(words);
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
  const found = figures.filter((_, i) => EXPECTED.test(fold(wordsAround(actual, figures, i))));
  return found.length === 1 ? found : null;
}

/** The parts of a result that may answer a target for the year, or null where that cannot be told. */
export type YearParts = readonly Part[] | null;

/** A sum that is plainly of this year's months: "lũy kế 11 tháng", "lũy kế từ đầu năm". */
const THIS_YEAR = pattern("lũy kế (?:từ )?(?:đầu năm|cả năm|trong năm|năm|đến|\\d{1,2} tháng)");
const IN_ALL = pattern("nâng tổng", "nâng số", "đến nay có", "đến nay đã có", "hiện có");

function isClose({ figure }: Part, wanted: Decimal | undefined): boolean {
  return wanted !== undefined && figure !== null && isNear(figure.low.value, wanted, 2);
}

interface Sum {
  readonly part: Part;
  readonly words: string;
}

/** "12/19 xã" in all, where the plan was for about as many and the year brought far fewer: a plan for the sum, or not. */
function chooseSum(component: TargetComponent, year: readonly Part[], sums: readonly Sum[]): YearParts {
  const wanted = component.reading?.low.value;
  const isOfSum =
    sums.some(({ part }) => isClose(part, wanted)) && !year.some((part) => isClose(part, wanted));
  if (!isOfSum) return year;
  const found = sums.filter(
    ({ part, words }) =>
      THIS_YEAR.test(words) || (wanted !== undefined && part.figure?.low.value.equals(wanted) === true),
  );
  return found.length > 0 ? found.map(({ part }) => part) : null;
}

/** Beside one month's figure the sum is the year's, unless it is of all there are. */
function besideMonth(component: TargetComponent, sums: readonly Sum[]): YearParts {
  const wanted = component.reading?.low.value;
  const found = sums.filter(({ part, words }) => !IN_ALL.test(words) || isClose(part, wanted));
  return found.length > 0 ? found.map(({ part }) => part) : null;
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
  const words = figures.map((_, i) => wordsAround(actual, figures, i));
  const periods = words.map(periodOf);
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
  if (sums.length === 0) return found.length > 0 ? found : usable;
  const told = sums.map((part) => ({ part, words: fold(words[figures.indexOf(part)] ?? "") }));
  if (found.length > 0) return chooseSum(component, found, told);
  return sums.length < others.length ? besideMonth(component, told) : null;
}
