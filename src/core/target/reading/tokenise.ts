import { readNumberLiteral, type NumberLiteral } from "../../number/numberLiteral";
import { fold } from "../../text/fold";
import type { Span } from "../../text/normalise";
import { maskDigits } from "./masks";
import { LONGEST_PHRASE, PHRASEBOOK, type PhraseMeaning } from "./phrasebook";

/** A piece of a normalised text. Masked digits are words: they are part of a name or a date. */
export type Token = {
  readonly span: Span;
  readonly text: string;
  /** The text folded, for comparing. */
  readonly key: string;
} & (
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

/** Cuts one normalised text into tokens. */
class Tokeniser {
  private readonly all: readonly Piece[];
  private readonly masked: Uint8Array | null;

  constructor(
    private readonly text: string,
    private readonly folded: string,
  ) {
    this.all = pieces(text);
    this.masked = maskDigits(folded);
  }

  readAll(): Token[] {
    const tokens: Token[] = [];
    for (let i = 0; i < this.all.length;) {
      const piece = this.all[i];
      if (!piece) break;
      const [token, length] = piece.kind === "digits" ? this.digitsAt(piece, i) : this.wordsAt(piece, i);
      tokens.push(token);
      i += length;
    }
    return tokens;
  }

  private isMasked(piece: Piece): boolean {
    return this.masked !== null && this.masked[piece.start] === 1;
  }

  private digitsAt(piece: Piece, index: number): [Token, number] {
    if (this.isMasked(piece)) return [this.wordOf(piece), 1];
    const slips = index === 0 && isSlippedComma(this.all, this.text);
    const length = slips ? 3 : spacedLength(this.all, index, (one) => this.isMasked(one));
    const { start } = piece;
    const end = this.all[index + length - 1]?.end ?? piece.end;
    const text = this.text.slice(start, end);
    const literal = readNumberLiteral(text);
    return literal
      ? [{ kind: "number", literal, text, key: text, span: { start, end } }, length]
      : [this.wordOf(piece), 1];
  }

  private wordsAt(piece: Piece, index: number): [Token, number] {
    const phrase =
      piece.kind === "word" && !this.isMasked(piece) ? phraseAt(this.all, index, this.folded) : null;
    if (!phrase) return [this.wordOf(piece), 1];
    const { start } = piece;
    const end = this.all[index + phrase.length - 1]?.end ?? piece.end;
    const text = this.text.slice(start, end);
    const key = this.folded.slice(start, end);
    return [{ kind: "phrase", meaning: phrase.meaning, text, key, span: { start, end } }, phrase.length];
  }

  private wordOf({ kind, text, start, end }: Piece): Token {
    const key = this.folded.slice(start, end);
    return { kind: kind === "sign" ? "sign" : "word", text, key, span: { start, end } };
  }
}

/** Cuts a normalised text into tokens in reading order; white space is dropped, line breaks are signs. */
export function tokenise(text: string, folded = fold(text)): Token[] {
  return new Tokeniser(text, folded).readAll();
}
