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

const PIECE = /(\p{L}[\p{L}\p{M}\d]*)|(\d+(?:[.,]\d+)*)|(>=|<=|=>|=<)|([^\s\p{L}\d]|\n)/gu;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "digits" | "sign";
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
      const literal = isMasked(piece) ? null : readNumberLiteral(piece.text);
      tokens.push(
        literal
          ? { kind: "number", literal, text: piece.text, span }
          : { kind: "word", text: piece.text, span },
      );
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
