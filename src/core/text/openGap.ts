/** What is left open in a paper: a field of a template, its number or date, a formula that failed. */
export type OpenGap = "formula" | "template" | "unsigned";

const BLANK = "(?:\\s{2,}|\\s*[.…_]{2,}\\s*|\\s*…\\s*)";
const SIGNED_LATER = new RegExp(
  `số:?\\s*/\\s*\\p{Lu}|số:?${BLANK}/|ngày${BLANK}tháng|tháng${BLANK}năm`,
  "iu",
);
const TEMPLATE = /(?<![\p{L}\d])(?:XX+\/|20XX|xx+\/20|\{\{|<<|\[\s*(?:…|\.{2,})\s*\])|ngày XX/u;
const FORMULA = /^#(?:REF!|NAME\?|DIV\/0!|VALUE!|N\/A)/u;

/** The first gap of a text in NFC, and where it begins; null for a finished one. Lines of dots for a signature are no gap. */
export function findOpenGap(
  text: string,
): { readonly gap: OpenGap; readonly start: number; readonly text: string } | null {
  const patterns: readonly (readonly [OpenGap, RegExp])[] = [
    ["formula", FORMULA],
    ["template", TEMPLATE],
    ["unsigned", SIGNED_LATER],
  ];
  for (const [gap, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found) return { gap, start: found.index, text: found[0] };
  }
  return null;
}
