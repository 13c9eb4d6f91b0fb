import { phrases } from "../reading/phrases";
import { Decimal } from "../../number/decimal";
import { gradeResult } from "../../number/intervalGrade";
import { counted } from "../../number/intervalValue";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { claimOf, type Statement } from "../stating/statement";
import type { Term } from "../stating/term";

const YEAR = "((?:18|19|20)\\d\\d)";
/** "5 năm (2021-2025)", "85 năm thành lập … (1938-2023)", "70 năm … (30/10/1954-30/10/2024)". */
const PERIOD = new RegExp(
  `(?<![\\d.,/])(\\d{1,3}) năm(?! học)([^.;()\\d]{0,70})\\(?(?:\\d{1,2}/\\d{1,2}/|\\d{1,2}/)?${YEAR} ?- ?(?:\\d{1,2}/\\d{1,2}/|\\d{1,2}/)?${YEAR}(?!\\d| ?- ?\\d)`,
  "gu",
);
/** Both ends count: a plan of 2021–2025 is one of five years. */
const PLANNED = phrases("kế hoạch", "chiến lược");
/** The first year does not count: 1938–2023 are 85 years. */
const PASSED = phrases(
  "kỷ niệm",
  "kỉ niệm",
  "thành lập",
  "nhiệm kỳ",
  "khóa",
  "giải phóng",
  "khởi lập",
  "truyền thống",
);
/** "mỗi 5 năm giai đoạn 2020-2030", "4 năm, từ năm học 2011-2012": the years are of something else. */
const OTHER = phrases(
  "mỗi",
  "hàng",
  "hằng",
  "học",
  "định kỳ",
  "từng",
  "sau",
  "qua",
  "trước",
  "niên khóa",
  "kết thúc",
);
const BEFORE = 60;

function yearTerm(passage: Passage, role: Term["role"], text: string, value: number): Term {
  const set = counted(new Decimal(value));
  return {
    role,
    passage,
    span: { start: 0, end: 0 },
    unit: null,
    isFall: false,
    set,
    text,
    reading: { value: set.point, decimals: 0 },
  };
}

/** How many years from one to the other may be told as. */
function lengths(context: string, from: number, to: number): number[] {
  const isPassed = PASSED.test(context);
  const isPlanned = PLANNED.test(context) && !isPassed;
  if (isPlanned) return [to - from + 1];
  return isPassed ? [to - from] : [to - from, to - from + 1];
}

function periodClaim(passage: Passage, match: RegExpExecArray): Claim | null {
  const [whole, count = "", between = "", from = "", to = ""] = match;
  const { folded } = passage;
  const context = `${folded.slice(Math.max(0, match.index - BEFORE), match.index)} ${between}`;
  if (OTHER.test(`${folded.slice(Math.max(0, match.index - 8), match.index)} ${between}`)) return null;
  const fitting = lengths(context, Number(from), Number(to));
  const [wanted] = fitting;
  if (wanted === undefined || wanted < 1) return null;
  const computed = counted(new Decimal(fitting.find((length) => length === Number(count)) ?? wanted));
  const span = { start: match.index, end: match.index + whole.length };
  const years = [yearTerm(passage, "year", from, Number(from)), yearTerm(passage, "year", to, Number(to))];
  const stated = { ...yearTerm(passage, "count", `${count} năm`, Number(count)), span };
  const operands = years.map((year) => ({ ...year, span }));
  const statement: Statement = {
    rule: "period-length",
    kind: "count",
    formula: "difference",
    operands,
    stated,
  };
  const result = gradeResult(computed, stated.reading, counted(stated.reading.value));
  return { ...claimOf(statement, result, "sure"), repair: null };
}

/** Lengths of periods against their first and last year. */
export function periodClaims(passage: Passage): Claim[] {
  return [...passage.folded.matchAll(PERIOD)].flatMap((match) => {
    const claim = periodClaim(passage, match);
    return claim ? [claim] : [];
  });
}
