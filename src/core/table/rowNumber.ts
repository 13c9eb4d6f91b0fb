import { normaliseText } from "../text/normalise";

/** A row's number: "1", "01.", "(1)", "3/", "2.3", "2,3" (a number cell), "II.4". */
const NUMBERED = /^\(?(?:(?:[IVX]+|[A-HĐ])[.-])?\d+(?:[.,]\d+)*\)?[./)-]?$/u;

/** A number printed before the name itself: "1. Thu ngân sách", "(2) Tỷ lệ …". */
const LEADING = /^\s*(\(?\d{1,2}(?:\.\d{1,2})*[.)])\s+(?=\p{L})/u;
const BULLET = /^\s*[-+•*–]/u;
const OUTER = /^\(?(?:[A-ZĐ]|[IVX]+)\)?[./)]?$/u;

function bareNumber(stt: string): string {
  return stt.includes("*") && !/\d/.test(stt) ? stt.trim() : normaliseText(stt).text.trim();
}

/** True for the number of a row that is counted in k/n; bullets, letters and nothing are sub-rows. */
export function isCountedNumber(stt: string): boolean {
  return NUMBERED.test(bareNumber(stt));
}

/** A capital letter or Roman numeral, as headings and the rows of some tables carry: "A", "II.". */
export function isOuterNumber(stt: string): boolean {
  return OUTER.test(bareNumber(stt));
}

/** The parts of an Arabic number: "1." → [1], "2.3" → [2, 3]; empty for other marks. */
export function numberParts(stt: string): readonly number[] {
  return isCountedNumber(stt) ? (bareNumber(stt).match(/\d+/g) ?? []).map(Number) : [];
}

/** The number that a name begins with; empty for none. */
export function leadingNumber(name: string): string {
  return LEADING.exec(name)?.[1] ?? "";
}

/** A number or name that begins with a bullet belongs to the row above. */
export function isBulleted(text: string): boolean {
  return BULLET.test(text);
}
