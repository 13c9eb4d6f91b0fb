import { FigureReader, type Figure } from "../../target/reading/figures";
import { tokenise, type Token } from "../../target/reading/tokenise";
import { fold } from "../../text/fold";
import { normaliseText, type NormalisedText, type Span } from "../../text/normalise";
import { plainDigits } from "../../text/superscript";
import type { NarrativeParagraph, Place } from "../model";

/** Text that is read as one: a paragraph, with the rest of it that a page break or a footnote tore off. */
export interface Passage {
  readonly kind: "body" | "footnote" | "row";
  /** The mark of the footnote whose body this is. */
  readonly footnote: string | null;
  readonly source: NormalisedText;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  /** Where a span of the normalised text stands in the user's own paragraphs. */
  readonly toPlace: (span: Span) => Place;
}

/** A paragraph's own text inside a passage, or one cell of it. */
interface Piece {
  readonly paragraph: number;
  /** Where the text begins in the paragraph. */
  readonly offset: number;
  readonly text: string;
}

interface Draft {
  readonly kind: Passage["kind"];
  readonly footnote: string | null;
  readonly pieces: Piece[];
}

/** A footnote body of a plain text: "¹² Gồm: …". */
const BODY_MARK = /^\s*([⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?=\s|\p{L})/u;
const ENDS_OPEN = /[\p{L}\p{N},][⁰¹²³⁴⁵⁶⁷⁸⁹]*\s*$/u;
const GOES_ON = /^\s*\p{Ll}/u;
/** "a) …", "b. …": a list item, not the rest of a sentence. */
const LIST_ITEM = /^\s*\p{Ll}\d?[).]/u;

function footnoteOf({ text, footnote }: NarrativeParagraph): string | null {
  if (footnote !== undefined) return footnote;
  const mark = BODY_MARK.exec(text)?.[1];
  return mark === undefined ? null : plainDigits(mark);
}

/** The rest of a sentence that was cut off in the middle. */
function isContinued(last: Draft | undefined, text: string): boolean {
  const before = last?.pieces.at(-1)?.text ?? "";
  return ENDS_OPEN.test(before) && GOES_ON.test(text) && !LIST_ITEM.test(text);
}

/** One passage for each filled cell of a table row. */
function cellDrafts(paragraph: number, text: string): Draft[] {
  const drafts: Draft[] = [];
  let offset = 0;
  for (const cell of text.split("\t")) {
    if (cell.trim() !== "")
      drafts.push({ kind: "row", footnote: null, pieces: [{ paragraph, offset, text: cell }] });
    offset += cell.length + 1;
  }
  return drafts;
}

function draftPassages(paragraphs: readonly NarrativeParagraph[]): Draft[] {
  const drafts: Draft[] = [];
  let body: Draft | undefined;
  paragraphs.forEach((one, paragraph) => {
    const { text } = one;
    if (text.trim() === "") return;
    if (text.includes("\t")) {
      drafts.push(...cellDrafts(paragraph, text));
      body = undefined;
      return;
    }
    const footnote = footnoteOf(one);
    const kind = footnote === null ? "body" : "footnote";
    if (kind === "body" && isContinued(body, text)) {
      body?.pieces.push({ paragraph, offset: 0, text });
      return;
    }
    const draft: Draft = { kind, footnote, pieces: [{ paragraph, offset: 0, text }] };
    drafts.push(draft);
    if (kind === "body") body = draft;
  });
  return drafts;
}

/** Leads a span of the joined raw text back to the piece that it begins in. */
function placeIn(pieces: readonly Piece[], span: Span): Place {
  let from = 0;
  let found = { paragraph: 0, offset: 0, from: 0, length: 0 };
  for (const { paragraph, offset, text } of pieces) {
    if (from > span.start) break;
    found = { paragraph, offset, from, length: text.length };
    from += text.length + 1;
  }
  const start = found.offset + Math.min(span.start - found.from, found.length);
  const end = found.offset + Math.min(span.end - found.from, found.length);
  return { paragraph: found.paragraph, span: { start, end } };
}

function readPassage({ kind, footnote, pieces }: Draft): Passage {
  const raw = pieces.map(({ text }) => text).join(" ");
  const source = normaliseText(raw);
  const folded = fold(source.text);
  const tokens = tokenise(source.text, folded);
  const figures = new FigureReader(source.text, folded, tokens).readAll();
  const toPlace = (span: Span): Place => placeIn(pieces, source.toRaw(span));
  return { kind, footnote, source, folded, tokens, figures, toPlace };
}

/** Reads the paragraphs of a report; blank ones give nothing, torn ones are joined. Never fails. */
export function readPassages(paragraphs: readonly NarrativeParagraph[]): Passage[] {
  return draftPassages(paragraphs).map(readPassage);
}
