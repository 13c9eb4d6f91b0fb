/** A row's number: "1", "1.", "(1)", "2.3". */
const NUMBERED = /^\(?\d+(?:\.\d+)*\)?\.?$/;

/** A number printed before the name itself: "1. Thu ngân sách", "(2) Tỷ lệ …". */
const LEADING = /^\s*(\(?\d{1,2}(?:\.\d{1,2})*[.)])\s+(?=\p{L})/u;
const BULLET = /^\s*[-+•*–]/u;

/** True for the number of a row that is counted in k/n; bullets, letters and nothing are sub-rows. */
export function isCountedNumber(stt: string): boolean {
  return NUMBERED.test(stt.trim());
}

/** The number that a name begins with; empty for none. */
export function leadingNumber(name: string): string {
  return LEADING.exec(name)?.[1] ?? "";
}

/** A name that begins with a bullet belongs to the row above. */
export function isBulleted(name: string): boolean {
  return BULLET.test(name);
}
