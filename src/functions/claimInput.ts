import type { FormulaKind } from "../core/target/recompute";
import { plainKey } from "./plainKey";

/** What each kind may be called; the first word is the one to show. */
const WORDS: Readonly<Record<FormulaKind, readonly string[]>> = {
  ratio: ["tỷ lệ", "đạt", "ratio"],
  growth: ["tăng", "tăng trưởng", "growth"],
  sum: ["tổng", "cộng", "sum"],
  difference: ["hiệu", "trừ", "chênh lệch", "difference"],
  product: ["tích", "nhân", "product"],
  quotient: ["thương", "chia", "bình quân", "quotient"],
  output: ["sản lượng", "output"],
};

const BY_WORD = new Map(
  (Object.entries(WORDS) as [FormulaKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [plainKey(word), kind] as const),
  ),
);

/** The kinds to choose from, for a message. */
export const KIND_LIST = Object.values(WORDS)
  .map(([word]) => word)
  .join(", ");

/** Reads a kind by a Vietnamese or English word; blank means a ratio, null means the text names none. */
export function readKind(text: string): FormulaKind | null {
  return text === "" ? "ratio" : (BY_WORD.get(plainKey(text)) ?? null);
}
