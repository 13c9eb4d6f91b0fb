import { fold } from "../../text/fold";
import { remember } from "../../text/remember";
import { addTo } from "./addTo";
import type { NameToken } from "./nameText";

/** The words that names are made of, and which of them stand beside which. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** Words by their letters without diacritics. */
  readonly byLetters: ReadonlyMap<string, readonly string[]>;
  /** Words without diacritics by what a slip leaves as it is: {@link slipKey}. */
  readonly bySlip: ReadonlyMap<string, readonly string[]>;
  readonly pairs: ReadonlySet<string>;
}

/** The letters of folded text: "nghèo" → "ngheo". */
function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replaceAll("đ", "d");
}

/** A text as typed, in small plain letters: "Hộ nghèo" and "ho ngheo" are then the same. */
export function asPlainLetters(typed: string): string {
  return plainLetters(fold(typed.normalize("NFC")));
}

const lettersOf = remember(plainLetters);

/** The first letter and the length. */
function slipKey(letters: string, length: number): string {
  return letters.charAt(0) + String(length);
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
  for (const word of words) addTo(byLetters, lettersOf(word), word);
  const bySlip = new Map<string, string[]>();
  for (const letters of byLetters.keys()) addTo(bySlip, slipKey(letters, letters.length), letters);
  return { words, byLetters, bySlip, pairs };
}

/** One letter more, less or other, or two letters that changed places; the first letter is right, the length known. */
function isOneSlip(a: string, b: string): boolean {
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
function readingsOf(word: string, { words, byLetters, bySlip }: Vocabulary): readonly string[] {
  const letters = lettersOf(word);
  const same = byLetters.get(letters) ?? [];
  if (same.length > 0 || words.has(word) || letters.length < SHORTEST_SLIP || /\d/.test(word)) return same;
  return [-1, 0, 1]
    .flatMap((longer) => bySlip.get(slipKey(letters, letters.length + longer)) ?? [])
    .filter((other) => isOneSlip(letters, other))
    .flatMap((other) => byLetters.get(other) ?? []);
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
  const { words, pairs } = vocabulary;
  const has = (a: string | undefined, b: string | undefined): boolean => pairs.has(`${a} ${b}`);
  if (tokens.every(({ key }, i) => i === 0 || has(tokens[i - 1]?.key, key))) return { tokens, corrected: [] };
  const readings = tokens.map(({ key }) => readingsOf(key, vocabulary));
  const corrected: string[] = [];
  const meant: NameToken[] = [];
  tokens.forEach((token, i) => {
    const before = meant.at(-1)?.key;
    const after = [tokens[i + 1]?.key, ...(readings[i + 1] ?? [])];
    const support = (word: string): number =>
      Number(before !== undefined && has(before, word)) + Number(after.some((next) => has(word, next)));
    const own = support(token.key);
    const isKnown = words.has(token.key);
    const needed = isKnown ? Math.max(own + 1, Math.min(2, tokens.length - 1)) : 1;
    const isRight = isKnown && own > 0;
    const better = isRight
      ? []
      : (readings[i] ?? []).filter((word) => word !== token.key && support(word) >= needed);
    const best = Math.max(0, ...better.map(support));
    const winners = better.filter((word) => support(word) === best);
    const [winner] = winners;
    if (winner === undefined || winners.length > 1) {
      meant.push(token);
    } else {
      corrected.push(token.text);
      meant.push({ key: fold(winner), text: token.text });
    }
  });
  return { tokens: meant, corrected };
}
