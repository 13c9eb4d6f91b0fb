import type { TextRun } from "./richText";

/** Raised digits in order, so that the index of one is its value. */
export const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const RAISED = [...SUPERSCRIPT_DIGITS, "⁽", "⁾"];
const PLAIN = "0123456789()";

/** A run that can be a footnote mark: "74", "(1)", "74, 75". */
const MARK = /^[\s,;]*[0-9()][0-9()\s,;]*$/;

/** "75" as "⁷⁵"; a text with anything but digits and brackets is returned as it is ("o" in "25oC"). */
export function toSuperscript(text: string): string {
  return MARK.test(text) ? text.replace(/[0-9()]/g, (digit) => RAISED[PLAIN.indexOf(digit)] ?? digit) : text;
}

/** The text of runs, superscript ones as superscript characters. */
export function runsText(runs: readonly TextRun[]): string {
  return runs.map(({ text, superscript }) => (superscript ? toSuperscript(text) : text)).join("");
}

/** "74" for "⁷⁴" and "⁽⁷⁴⁾"; other characters are left out. */
export function plainDigits(superscript: string): string {
  return [...superscript]
    .map((character) => SUPERSCRIPT_DIGITS.indexOf(character))
    .filter((digit) => digit >= 0)
    .join("");
}
