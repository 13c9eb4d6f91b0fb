import { printCount } from "../number/printNumber";
import type { AssessedRow } from "../table/indicatorTable";
import type { Status } from "../target/model";
import { isBlank } from "../target/parts/targetComponents";
import { normaliseText } from "../text/normalise";
import type { Summary } from "./model";

/** One class of indicators in the report's body: "Không đạt kế hoạch (03 chỉ tiêu)" and what falls under it. */
export interface ParagraphList {
  readonly status: Status;
  readonly heading: string;
  readonly items: readonly string[];
}

/** The paragraph for the report's body: a sentence, and a list for each class that has any. */
export interface ReportParagraph {
  /** "Ước thực hiện năm 2023, có 17/21 chỉ tiêu …" */
  readonly lead: string;
  readonly lists: readonly ParagraphList[];
}

/** What the sentence opens with and points to. */
export interface ParagraphFrame {
  /** "Ước thực hiện năm 2023"; empty for nothing. */
  readonly opening: string;
  /** "Phụ lục I"; empty for no pointer. */
  readonly appendix: string;
}

const CLASSES: readonly (readonly [Status, string])[] = [
  ["exceeded", "Vượt kế hoạch"],
  ["met", "Đạt kế hoạch"],
  ["unmet", "Không đạt kế hoạch"],
  ["not_assessed", "Chưa đánh giá"],
];

function words(text: string): string {
  return normaliseText(text).text.replace(/\s+/gu, " ").trim();
}

/** Words of a cell inside a sentence: "Tăng 6,45 %" → "tăng 6,45%"; short forms ("GTSX") keep their capitals. */
function inSentence(text: string): string {
  const line = words(text).replace(/ (?=%)/gu, "");
  return /^\p{Lu}(?!\p{Lu})/u.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

/** "1.200" and "Người" → "1.200 người"; a unit that the plan names itself is not said twice. */
function planWords(target: string, unit: string): string {
  const [plan, own] = [inSentence(target), inSentence(unit)];
  if (own === "" || isBlank(unit) || plan.includes(own)) return plan;
  return own === "%" ? `${plan}%` : `${plan} ${own}`;
}

/** Why a row counts as it does: result and plan where the target was missed, the result's own words where it has no figure. */
function account({ target, actual, unit, evaluation }: AssessedRow, isFused: boolean): string {
  if (evaluation.reason === "text_only") return inSentence(actual);
  const result = isBlank(actual) ? "chưa có kết quả" : `thực hiện ${inSentence(actual)}`;
  return isFused || isBlank(target) ? result : `${result}, kế hoạch ${planWords(target, unit)}`;
}

/** "Giải quyết việc làm mới (thực hiện 942, kế hoạch 1.200 người)"; a target reached is named alone. */
function item(row: AssessedRow): string {
  const { name, target, evaluation } = row;
  const shown = words(name).replace(/[.;,]$/u, "");
  const isReached = evaluation.status === "exceeded" || evaluation.status === "met";
  return isReached ? shown : `${shown} (${account(row, name === target)})`;
}

/** The counting sentence with the counted rows of each class by name, in the table's order. */
export function buildReportParagraph(
  rows: readonly AssessedRow[],
  { sentence }: Summary,
  { opening, appendix }: ParagraphFrame,
): ReportParagraph {
  const counted = rows.filter((row) => row.counted);
  const start =
    opening === "" ? sentence : `${opening}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  const pointer = appendix === "" ? "" : ` (chi tiết tại ${appendix} kèm theo)`;
  const lists = CLASSES.map(([status, title]): ParagraphList => {
    const own = counted.filter(({ evaluation }) => evaluation.status === status);
    const heading = `${title} (${printCount(own.length)} chỉ tiêu)`;
    return { status, heading, items: own.map(item) };
  });
  return { lead: `${start}${pointer}.`, lists: lists.filter(({ items }) => items.length > 0) };
}
