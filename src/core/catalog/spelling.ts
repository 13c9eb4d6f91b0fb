import { fold } from "../text/fold";
import type { NameToken } from "./nameText";

/** The words that names are made of, and which of them stand beside which. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Words by their letters without diacritics. */
  readonly byLetters: ReadonlyMap<string, readonly string[]>;
  readonly pairs: ReadonlySet<string>;
}

/** The letters of a folded word: "nghèo" → "ngheo". */
export function plainLetters(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Collects the words of names and phrases. */
export function buildVocabulary(names: Iterable<readonly string[]>): Vocabulary {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const name of names) {
    name.forEach((word, i) => {
      words.add(word);
      pairs.add(`${name[i - 1] ?? ""} ${word}`);
    });
  }
  const byLetters = new Map<string, string[]>();
  for (const word of words) {
    const letters = plainLetters(word);
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), word]);
  }
  return { words, byLetters, pairs };
}

/** One letter more, less or other, or two letters that changed places; the first letter is right. */
function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwap = restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (isSwap && restA.slice(2) === restB.slice(2))
  );
}

const SHORTEST_SLIP = 4;

/** What a word may have been meant to be, itself included where it is a word. */
function readingsOf(word: string, { words, byLetters }: Vocabulary): readonly string[] {
  const letters = plainLetters(word);
  const same = byLetters.get(letters) ?? [];
  if (same.length > 0 || words.has(word) || letters.length < SHORTEST_SLIP || /\d/.test(word)) return same;
  return [...byLetters].flatMap(([other, meant]) => (isOneSlip(letters, other) ? meant : []));
}

/** A name as it was meant, and the words that were set right, as printed. */
export interface SpelledName {
  readonly tokens: readonly NameToken[];
  readonly corrected: readonly string[];
}

/**
 * Sets right what the neighbours show to be a slip ("hộ ngheo", "thu ngân sach", "sàn xuất"): a word that is unknown,
 * or known but never beside its neighbours, becomes the one word that is like it and stands there elsewhere.
 */
export function correctSpelling(tokens: readonly NameToken[], vocabulary: Vocabulary): SpelledName {
  const readings = tokens.map(({ key }) => readingsOf(key, vocabulary));
  const has = (a: string | undefined, b: string | undefined): boolean => vocabulary.pairs.has(`${a} ${b}`);
  const corrected: string[] = [];
  const meant: NameToken[] = [];
  tokens.forEach((token, i) => {
    const before = meant.at(-1)?.key;
    const after = [tokens[i + 1]?.key, ...(readings[i + 1] ?? [])];
    const support = (word: string): number =>
      Number(before !== undefined && has(before, word)) + Number(after.some((next) => has(word, next)));
    const own = support(token.key);
    const isKnown = vocabulary.words.has(token.key);
    const needed = isKnown ? Math.max(own + 1, Math.min(2, tokens.length - 1)) : 1;
    const better = (readings[i] ?? []).filter((word) => word !== token.key && support(word) >= needed);
    const best = Math.max(0, ...better.map(support));
    const winners = better.filter((word) => support(word) === best);
    const [winner] = winners;
    if (winner === undefined || winners.length > 1 || (isKnown && own > 0)) {
      meant.push(token);
    } else {
      corrected.push(token.text);
      meant.push({ key: fold(winner), text: token.text });
    }
  });
  return { tokens: meant, corrected };
}
