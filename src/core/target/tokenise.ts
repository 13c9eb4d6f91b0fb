import { readNumberLiteral, type NumberLiteral } from "../number/numberLiteral";
import { fold } from "../text/fold";
import type { Span } from "../text/normalise";
import { maskDigits } from "./masks";
import { LONGEST_PHRASE, PHRASEBOOK, type PhraseMeaning } from "./phrasebook";

/** A piece of a normalised text. Masked digits are words: they are part of a name or a date. */
export type Token = { readonly span: Span; readonly text: string } & (
  | { readonly kind: "number"; readonly literal: NumberLiteral }
  | { readonly kind: "phrase"; readonly meaning: PhraseMeaning }
  | { readonly kind: "word" }
  | { readonly kind: "sign" }
);

const PIECE = /(\p{L}[\p{L}\p{M}\d]*)|(\d+(?:[.,]\d+)*(?:[.,](?=%))?)|(>=|<=|=>|=<)|([^\s\p{L}\d]|\n)/gu;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "digits" | "sign";
}

const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const NEXT_GROUP = /^\d{3}(?:[.,]\d+)?$/;

/** How many pieces from `index` on are the spaced thousands of one number ("98 506,2"); 1 for a plain number. */
function spacedLength(all: readonly Piece[], index: number, isMasked: (piece: Piece) => boolean): number {
  if (!FIRST_GROUP.test(all[index]?.text ?? "")) return 1;
  let length = 1;
  for (; ; length += 1) {
    const last = all[index + length - 1];
    const next = all[index + length];
    const joins = last && next?.kind === "digits" && next.start === last.end + 1 && !isMasked(next);
    if (!joins || !NEXT_GROUP.test(next.text)) break;
    if (/\D/.test(next.text)) return length + 1;
  }
  // "khối 6 100%" is no number of thousands
  return all[index + length]?.text === "%" ? 1 : length;
}

/** A decimal comma with a space after it opens the text: "42, 5". */
function isSlippedComma(all: readonly Piece[], text: string): boolean {
  const [, comma, fraction, behind] = all;
  const isAlone = behind === undefined || behind.text === "%";
  return isAlone && comma?.text === "," && fraction?.kind === "digits" && /^\d+, \d{1,2}(?!\d)/.test(text);
}

function pieces(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    kind: match[1] ? "word" : match[2] ? "digits" : "sign",
  }));
}

/** The longest phrase that starts at piece `index`: its meaning and how many pieces it takes. */
function phraseAt(
  all: readonly Piece[],
  index: number,
  folded: string,
): { meaning: PhraseMeaning; length: number } | null {
  let length = 0;
  while (length < LONGEST_PHRASE) {
    const piece = all[index + length];
    const previous = all[index + length - 1];
    if (piece?.kind !== "word" || (length > 0 && piece.start !== (previous?.end ?? 0) + 1)) break;
    length += 1;
  }
  for (; length > 0; length -= 1) {
    const start = all[index]?.start ?? 0;
    const meaning = PHRASEBOOK.get(folded.slice(start, all[index + length - 1]?.end ?? start));
    if (meaning) return { meaning, length };
  }
  return null;
}

/** Cuts a normalised text into tokens in reading order; white space is dropped, line breaks are signs. */
export function tokenise(text: string): Token[] {
  const folded = fold(text);
  const masked = maskDigits(folded);
  const isMasked = (piece: Piece): boolean => masked[piece.start] === 1;
  const all = pieces(text);
  const tokens: Token[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const piece = all[i];
    if (!piece) break;
    const span = { start: piece.start, end: piece.end };
    if (piece.kind === "digits") {
      const length = i === 0 && isSlippedComma(all, text) ? 3 : spacedLength(all, i, isMasked);
      const last = isMasked(piece) ? piece : (all[i + length - 1] ?? piece);
      const whole = { text: text.slice(piece.start, last.end), span: { start: piece.start, end: last.end } };
      const literal = isMasked(piece) ? null : readNumberLiteral(whole.text);
      tokens.push(literal ? { kind: "number", literal, ...whole } : { kind: "word", text: piece.text, span });
      if (literal) i += length - 1;
      continue;
    }
    const phrase = piece.kind === "word" && !isMasked(piece) ? phraseAt(all, i, folded) : null;
    if (!phrase) {
      tokens.push({ kind: piece.kind === "sign" ? "sign" : "word", text: piece.text, span });
      continue;
    }
    const end = all[i + phrase.length - 1]?.end ?? piece.end;
    tokens.push({
      kind: "phrase",
      meaning: phrase.meaning,
      text: text.slice(piece.start, end),
      span: { start: piece.start, end },
    });
    i += phrase.length - 1;
  }
  return tokens;
}
