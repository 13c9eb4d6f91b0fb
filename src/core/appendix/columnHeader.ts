import { foldLines } from "./headings";

/** Short forms with a vowel; those without one (STT, ĐVT, KH, HĐND) are recognised by that. */
const SHORT_FORMS = new Set(["ƯTH", "UBND", "CPI", "USD"]);
const VOWEL = /[AEIOUY]/u;

function isShortForm(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{M}]/gu, "");
  return SHORT_FORMS.has(bare) || (bare !== "" && !VOWEL.test(bare.normalize("NFD")));
}

/**
 * A printed column header on one line; one in capitals is put in sentence case with short forms kept
 * ("ƯỚC THỰC HIỆN NĂM 2023" → "Ước thực hiện năm 2023", "STT" stays).
 */
export function columnHeader(printed: string): string {
  const line = foldLines(printed);
  if (line !== line.toUpperCase()) return line;
  const words = line.split(" ").map((word) => (isShortForm(word) ? word : word.toLowerCase()));
  return words.join(" ").replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
