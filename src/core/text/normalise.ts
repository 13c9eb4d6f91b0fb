import { SUPERSCRIPT_DIGITS } from "./superscript";

/** A stretch of the user's own text, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A raised footnote mark kept aside: "75" of "4 ⁷⁵". */
export interface FootnoteMark {
  readonly mark: string;
  readonly span: Span;
}

/** Text made ready for reading, with the way back to what the user typed. */
export interface NormalisedText {
  readonly raw: string;
  /** NFC, one kind of space and dash, without footnote marks, emphasis marks and invisible characters. */
  readonly text: string;
  readonly marks: readonly FootnoteMark[];
  /** The span of `raw` that a span of `text` came from. */
  readonly toRaw: (span: Span) => Span;
}

/** Printable ASCII and composed Vietnamese letters with single spaces inside: nothing to do. */
const USUAL = /^[!-#%-)+-[\]-~À-ɏḀ-ỹ]+(?: [!-#%-)+-[\]-~À-ɏḀ-ỹ]+)* ?$/;

/** A letter with its marks; Hangul letters compose with one another. */
const CLUSTER = /[ᄀ-ᇿ]+|\P{M}\p{M}*|\p{M}+/gu;
const DROPPED = /^(?:[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF*$]|(?![\n\r\t])\p{Cc})$/u;
const SPACE = /^[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]$/u;
const DASH = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/u;
const LINE_BREAK = /^[\n\r\u0085\u2028\u2029]$/u;
const REPLACED: Readonly<Record<string, string>> = { "“": '"', "”": '"', "‘": "'", "’": "'", "…": "..." };
const FORMULA_SIGNS = /\\(?:geqslant|geq|ge|leqslant|leq|le)\b/g;

/** Ends in a length unit, so that a raised 2 or 3 after it is an exponent: m², km², cm³. */
const LENGTH_UNIT = /(?:^|[^\p{L}])[kdcm]?m$/iu;

class Builder {
  text = "";
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  add(characters: string, start: number, end: number): void {
    for (let i = 0; i < characters.length; i += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.text += characters;
  }

  toRaw(span: Span): Span {
    if (span.end <= span.start) {
      const place = this.starts[span.start] ?? this.ends[span.start - 1] ?? 0;
      return { start: place, end: place };
    }
    return { start: this.starts[span.start] ?? 0, end: this.ends[span.end - 1] ?? 0 };
  }
}

function isUnitExponent(before: string, mark: string): boolean {
  return (mark === "2" || mark === "3") && LENGTH_UNIT.test(before);
}

/** Collects the raised digits (in brackets or not) that start at `index`; null when there are none. */
function readMark(
  clusters: readonly RegExpMatchArray[],
  index: number,
): { mark: string; length: number } | null {
  let mark = "";
  let length = 0;
  for (; index + length < clusters.length; length += 1) {
    const cluster = clusters[index + length]?.[0] ?? "";
    const digit = SUPERSCRIPT_DIGITS.indexOf(cluster);
    if (digit >= 0) mark += String(digit);
    else if (cluster !== "⁽" && cluster !== "⁾") break;
  }
  return length === 0 ? null : { mark, length };
}

function plainForm(cluster: string, before: string): string {
  if (DROPPED.test(cluster)) return "";
  if (SPACE.test(cluster)) return before === "" || /[ \n]$/.test(before) ? "" : " ";
  if (LINE_BREAK.test(cluster)) return before === "" || before.endsWith("\n") ? "" : "\n";
  if (DASH.test(cluster)) return "-";
  return REPLACED[cluster] ?? cluster.normalize("NFC");
}

const asIs = (span: Span): Span => span;

/** Whether a text is its own normalised form, letter by letter; true of nearly all. */
export function isPlain(text: string): boolean {
  return USUAL.test(text);
}

/** A text that {@link isPlain}, normalised. */
export function plainText(text: string): NormalisedText {
  return { raw: text, text, marks: [], toRaw: asIs };
}

/**
 * Reads any string: composes it (NFC), keeps footnote marks aside before anything could turn "4 ⁷⁵" into 475, and
 * levels spaces, dashes and quotes. Never fails; an empty string gives an empty text.
 */
export function normaliseText(input: string): NormalisedText {
  if (isPlain(input)) return plainText(input);
  const raw = input;
  const clusters = [...input.matchAll(CLUSTER)];
  const builder = new Builder();
  const marks: FootnoteMark[] = [];
  for (let i = 0; i < clusters.length; i += 1) {
    const cluster = clusters[i];
    if (!cluster) continue;
    const start = cluster.index;
    const raised = readMark(clusters, i);
    if (raised && !isUnitExponent(builder.text.slice(-4), raised.mark)) {
      const last = clusters[i + raised.length - 1] ?? cluster;
      if (raised.mark) marks.push({ mark: raised.mark, span: { start, end: last.index + last[0].length } });
      i += raised.length - 1;
      continue;
    }
    builder.add(plainForm(cluster[0], builder.text), start, start + cluster[0].length);
  }
  const text = builder.text.replace(FORMULA_SIGNS, (sign) =>
    (sign[1] === "g" ? "≥" : "≤").padEnd(sign.length),
  );
  return { raw, text, marks, toRaw: (span) => builder.toRaw(span) };
}
