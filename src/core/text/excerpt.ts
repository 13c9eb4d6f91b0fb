/** No office prints half as many characters in a cell that is judged, and reading is not linear in them. */
const LONGEST = 2_000;

/** Whether a text of a row has more than the 2,000 characters that are read. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST;
}

/** The text, or where it is too long its first 2,000 characters and "…", which is too long still. */
export function excerpt(text: string): string {
  return isTooLong(text) ? `${text.slice(0, LONGEST)}…` : text;
}
