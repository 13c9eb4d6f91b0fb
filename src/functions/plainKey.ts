import { asPlainLetters } from "../core/catalog/matching/spelling";

/** Lower case without diacritics, with single spaces. */
export function plainKey(text: string): string {
  return asPlainLetters(text).replace(/\s+/g, " ").trim();
}
