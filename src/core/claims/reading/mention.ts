import type { Figure } from "../../target/reading/figures";
import { isSign } from "../../target/reading/tokenTests";
import type { Token } from "../../target/reading/tokenise";
import { fold } from "../../text/fold";
import { readLead, thanBehind, type Lead, type Than } from "./cueWords";
import type { Precision } from "../model";
import type { Passage } from "./passage";

/** One figure of a passage with its place in the sentence. */
export interface Mention {
  /** Its index among the mentions of the passage. */
  readonly index: number;
  readonly figure: Figure;
  /** Number of the sentence, and of the part of it between semicolons; brackets do not end either. */
  readonly sentence: number;
  readonly clause: number;
  /** The bracket it stands in: its number, and the index of the mention before the bracket; null outside. */
  readonly bracket: Bracket | null;
  /** Folded text between the mention before (or the start of the sentence) and this one. */
  readonly gap: string;
  /** Folded words since the last separator or mention. */
  readonly lead: string;
  /** Folded words up to the next separator or mention. */
  readonly tail: string;
  /** Folded text up to the next mention, with its separators; not beyond a closing bracket. */
  readonly behind: string;
  readonly cue: Lead["cue"];
  readonly than: Than | null;
  /** Words before the cue: they name what the figure is of. */
  readonly own: readonly string[];
  readonly precision: Precision;
}

/** A pair of round brackets. */
interface Bracket {
  readonly id: number;
  /** Index of the last mention before it; −1 where none stands in the sentence. */
  readonly after: number;
  readonly outer: Bracket | null;
  /** Token index of the opening bracket. */
  readonly from: number;
}

/** "(-18,74%)": the sign of a change. */
const SIGN = /[-+]\s*$/u;
const MOST_BEHIND = 80;
const AND = " và ";
const SEPARATORS = [",", ";", "(", ")", ":", "\n"] as const;

/** A full stop that ends a sentence, not an abbreviation or a row of dots. */
function isStop(tokens: readonly Token[], index: number): boolean {
  if (!isSign(tokens[index], ".")) return isSign(tokens[index], "\n", "!", "?");
  const next = tokens[index + 1];
  return next === undefined || /^[\p{Lu}\d+"(-]/u.test(next.text);
}

function ending(...words: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${words.map(fold).join("|")})$`, "u");
}

const PRECISIONS: readonly (readonly [RegExp, Precision])[] = [
  [ending("trên dưới", "khoảng", "xấp xỉ", "ước khoảng", "chừng"), "about"],
  [ending("trên", "hơn", "tối thiểu", "ít nhất", "từ"), "above"],
  [ending("gần", "dưới", "tối đa", "không quá", "chưa đến", "chưa tới"), "below"],
];
const COMPARED = ending("(?:cao|nhiều|lớn|thấp|ít) hơn");

function precisionOf(lead: string): Precision {
  if (COMPARED.test(lead)) return "printed";
  return PRECISIONS.find(([pattern]) => pattern.test(lead))?.[1] ?? "printed";
}

/** Walks over the tokens of a passage once and notes where each figure stands. */
class MentionReader {
  private readonly mentions: Mention[] = [];
  private sentence = 0;
  private clause = 0;
  private bracket: Bracket | null = null;
  private brackets = 0;
  /** Where the sentence, the current words and the text since the last mention begin. */
  private wordsFrom = 0;
  private gapFrom = 0;
  private firstOfSentence = 0;

  constructor(private readonly passage: Passage) {}

  readAll(): Mention[] {
    const { tokens, figures } = this.passage;
    let next = 0;
    for (let i = 0; i < tokens.length;) {
      const figure = figures[next];
      if (figure && figure.from === i) {
        next += 1;
        this.add(figure, figures[next]?.from ?? tokens.length);
        i = figure.to;
      } else {
        this.pass(i);
        i += 1;
      }
    }
    return this.mentions;
  }

  private pass(index: number): void {
    const { tokens } = this.passage;
    const token = tokens[index];
    if (!token) return;
    if (isStop(tokens, index)) this.endSentence(token);
    if (isSign(token, ...SEPARATORS)) this.wordsFrom = token.span.end;
    if (isSign(token, ";") && !this.bracket) this.clause += 1;
    if (isSign(token, "(")) this.open(index);
    if (isSign(token, ")")) this.bracket = this.bracket?.outer ?? null;
  }

  private open(index: number): void {
    this.brackets += 1;
    const after = this.mentions.length > this.firstOfSentence ? this.mentions.length - 1 : -1;
    this.bracket = { id: this.brackets, after, outer: this.bracket, from: index };
  }

  private endSentence(token: Token): void {
    this.wordsFrom = token.span.end;
    if (this.bracket) return;
    this.sentence += 1;
    this.clause += 1;
    this.gapFrom = token.span.end;
    this.firstOfSentence = this.mentions.length;
  }

  private tailOf(figure: Figure, next: number): string {
    const { tokens, folded } = this.passage;
    let at = figure.to;
    while (at < next && !isSign(tokens[at], ...SEPARATORS) && !isStop(tokens, at)) at += 1;
    return folded.slice(figure.span.end, tokens[at]?.span.start ?? folded.length).trim();
  }

  /** Right behind a figure, words up to "và" are still of that figure. */
  private leadOf(words: string): string {
    const follows = this.wordsFrom === this.gapFrom && this.mentions.length > this.firstOfSentence;
    const and = follows ? words.lastIndexOf(AND) : -1;
    return and < 0 ? words : words.slice(and + AND.length);
  }

  private behindOf(figure: Figure, next: number): string {
    const { tokens, folded } = this.passage;
    const rest = folded.slice(figure.span.end, tokens[next]?.span.start ?? folded.length);
    return rest.slice(0, MOST_BEHIND).split(")", 1)[0] ?? "";
  }

  private add(figure: Figure, next: number): void {
    const { folded } = this.passage;
    const { start, end } = figure.span;
    const lead = this.leadOf(folded.slice(this.wordsFrom, start)).replace(SIGN, "").trim();
    const tail = this.tailOf(figure, next);
    const read = readLead(lead);
    this.mentions.push({
      index: this.mentions.length,
      figure,
      sentence: this.sentence,
      clause: this.clause,
      bracket: this.bracket,
      gap: folded.slice(this.gapFrom, start),
      lead,
      tail,
      behind: this.behindOf(figure, next),
      cue: read.cue,
      than: thanBehind(tail) ?? read.than,
      own: read.words,
      precision: precisionOf(lead),
    });
    this.wordsFrom = end;
    this.gapFrom = end;
  }
}

/** A passage with its figures. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
}

/** The figures of a passage, in reading order, each with its place in the sentence. */
export function readMentions(passage: Passage): Mention[] {
  return new MentionReader(passage).readAll();
}

/** Whether a figure is per cent. */
export function isPercent({ figure }: Mention): boolean {
  return figure.unit?.dimension === "percent" && figure.unit.per === "";
}
