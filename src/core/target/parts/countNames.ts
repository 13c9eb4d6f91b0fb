import { fold } from "../../text/fold";

/** Words that open a reason or a state, not a name. */
const NOT_A_NAME =
  /(?<!\p{L})(?:chưa|không|đang|đã|do|chuyển|theo|áp dụng|hoàn thành|đạt|tiếp tục)(?!\p{L})/u;
const SEPARATORS = /[,;\n]| và /u;
const CAPITALISED = /^\p{Lu}/u;

function isName(item: string): boolean {
  const words = item.trim().split(/\s+/u);
  const capitals = words.filter((word) => CAPITALISED.test(word)).length;
  return capitals >= 2 && capitals * 2 >= words.length && !NOT_A_NAME.test(fold(item));
}

/**
 * Counts the names in a result that lists them instead of giving a number ("THCS Thạch Khôi" → 1). Null when the
 * text holds digits or anything that is not plainly a name.
 */
export function countNames(text: string): number | null {
  if (/\d/.test(text)) return null;
  const items = text
    .replace(/^[^:]{0,40}:/u, "")
    .split(SEPARATORS)
    .filter((item) => item.trim() !== "");
  return items.length > 0 && items.every(isName) ? items.length : null;
}
