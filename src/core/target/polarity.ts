import { fold } from "../text/fold";
import { remember } from "../text/remember";
import type { Polarity } from "./model";
import {
  LOWER,
  ACTED_ON,
  DONE_FOR,
  NOT,
  HOUSEHOLD_USE,
  REMEDIED,
  LACKING,
  TO_DISAPPEAR,
  NEUTRAL,
  EXPENDITURE,
  FARM_LABOUR,
  SETTLED,
} from "./polarityWords";

/** What is said about the name in passing: bracketed, or behind "theo" ("theo chuẩn được quy định …"). */
function withoutAsides(key: string): string {
  const opened = key.indexOf("(");
  const closed = key.indexOf(")", opened);
  const plain = opened > 0 && closed > opened ? `${key.slice(0, opened)} ${key.slice(closed + 1)}` : key;
  const aside = plain.indexOf(" theo ");
  return aside > 0 ? plain.slice(0, aside) : plain;
}

function contains(key: string, words: readonly string[]): boolean {
  return words.some((word) => key.includes(word));
}

/**
 * The direction that an indicator's name implies: "Tỷ lệ hộ nghèo" lower, "Mức giảm tỷ lệ hộ nghèo" higher,
 * "Chi thường xuyên" none. Null when the name says nothing.
 */
export const polarityOfName = remember((name): Polarity | null => {
  // household waste and water are no household that something is done for
  const key = withoutAsides(fold(name.normalize("NFC")).trim()).replaceAll(HOUSEHOLD_USE, "");
  const lacking = LACKING.find((word) => key.includes(word));
  if (lacking !== undefined) return contains(key.replace(lacking, " "), REMEDIED) ? "higher" : "lower";
  if (TO_DISAPPEAR.test(key)) return contains(key, ACTED_ON) ? "higher" : "lower";
  const bad = LOWER.filter((word) => key.includes(word));
  if (bad.length > 0) {
    const first = Math.min(...bad.map((word) => key.indexOf(word)));
    const last = Math.max(...bad.map((word) => key.indexOf(word) + word.length));
    const clause =
      key
        .slice(0, first)
        .split(/[:;]| - /u)
        .at(-1) ?? "";
    const isTurned =
      clause.endsWith(NOT) ||
      SETTLED.test(clause) ||
      contains(clause, ACTED_ON) ||
      contains(key.slice(last), DONE_FOR);
    return isTurned ? "higher" : "lower";
  }
  return EXPENDITURE.test(key) || FARM_LABOUR.test(key) || contains(key, NEUTRAL) ? "none" : null;
});
