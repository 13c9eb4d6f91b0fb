import { plainLetters } from "../core/catalog/matching/spelling";
import { fold } from "../core/text/fold";

/** Lower case without diacritics, with single spaces. */
export function plainKey(text: string): string {
  return plainLetters(fold(text.normalize("NFC")))
    .replace(/\s+/g, " ")
    .trim();
}
