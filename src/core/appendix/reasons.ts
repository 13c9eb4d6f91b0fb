import type { AssessedRow } from "../table/indicatorTable";
import { isBlank } from "../target/parts/targetComponents";

/** Words that introduce a reason inside a result or verdict. */
const REASON_WORDS = /(?:^|[\s(,;.:-])(?:do|vì|nguyên nhân|lý do|lí do)\s/iu;
const WORDS = /\p{L}{2,}/u;

/** Numbered rows that missed their target or got no verdict owe a reason; so do sub-rows that missed theirs. */
export function isReasonNeeded({ counted, evaluation: { status } }: AssessedRow): boolean {
  return status === "unmet" || (counted && status === "not_assessed");
}

/**
 * Whether the row says why: a footnote, a remark, a reason in the result or the verdict; for a row that could not be
 * read at all its own words are the reason ("Áp dụng quy định mới chưa đánh giá").
 */
export function givesReason({ actual, stated, note, footnotes, evaluation }: AssessedRow): boolean {
  if (footnotes.length > 0 || !isBlank(note)) return true;
  if ([actual, stated].some((text) => REASON_WORDS.test(text.normalize("NFC")))) return true;
  if (evaluation.status !== "not_assessed") return false;
  return evaluation.reason === "text_only" ? WORDS.test(actual) : evaluation.stated === "not_assessed";
}
