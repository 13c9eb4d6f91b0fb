import { fold } from "../../text/fold";
import type { Span } from "../../text/normalise";

/** One listed name with its place in the text. */
export interface ListedName {
  readonly text: string;
  readonly span: Span;
}

/** Words of kind before a name: "xã Tân Dương", "Trường THCS Hải Tân". */
const KINDS = new Set(
  "xã phường thị trấn thôn làng bản ấp khu phố huyện thành tỉnh quận trường chợ tổ dân kdc chi cục công ti hợp tác di tích cụm"
    .split(" ")
    .concat(["thị", "và", "các", "của"]),
);
const CAPITALISED = /^["(]?\p{Lu}/u;
const MOST_WORDS = 8;

function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** "Tân Dương", "xã Tân Dương", "THCS Hải Tân": capitals, with no more than words of kind beside them. */
export function isName(text: string): boolean {
  const words = wordsOf(text);
  const capitals = words.filter((word) => CAPITALISED.test(word)).length;
  if (words.length === 0 || words.length > MOST_WORDS || capitals < 1 || /[:;()%]/u.test(text)) return false;
  return words.every(
    (word) => CAPITALISED.test(word) || KINDS.has(fold(word)) || /^(?:-|\d{1,2})$/u.test(word),
  );
}

/** A list followed by the rest of the sentence: "…, Tam Hưng và Lưu Kỳ đạt chuẩn" keeps "Lưu Kỳ". */
function withoutRest(text: string): string {
  const words = wordsOf(text);
  const first = words.findIndex((word) => CAPITALISED.test(word));
  const rest = words.findIndex((word, i) => i > first && !CAPITALISED.test(word) && !/^-$/u.test(word));
  return (rest < 0 ? words : words.slice(0, rest)).join(" ");
}

function split(text: string, from: number, separators: RegExp): ListedName[] {
  const names: ListedName[] = [];
  let at = 0;
  for (const piece of text.split(separators)) {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    const own = piece.trim();
    const lead = piece.length - piece.trimStart().length;
    if (own)
      names.push({ text: own, span: { start: from + start + lead, end: from + start + lead + own.length } });
  }
  return names;
}

/**
 * The names that a stretch of text lists, read in each way that "và" allows: as a separator, and as part of a name.
 * Empty where anything in it is not plainly a name.
 */
export function readNames(text: string, from: number, isOpenEnded: boolean): ListedName[][] {
  if (/\.\.|…|v\.v|\d{3}/u.test(text)) return [];
  const marks = text.includes(";") ? /;/u : /,/u;
  const parts = split(text.replace(/[.]\s*$/u, ""), from, marks);
  const last = parts.at(-1);
  if (!last) return [];
  const ended = isOpenEnded ? [...parts.slice(0, -1), shorten(last)] : parts;
  const halved = ended.flatMap((part) => split(part.text, part.span.start, /\s(?:và|va)\s/u));
  const readings = [ended, halved].filter(
    (names) => names.length >= 2 && names.every((name) => isName(name.text)),
  );
  return readings.filter((names, i) => i === 0 || names.length !== readings[0]?.length);
}

function shorten({ text, span }: ListedName): ListedName {
  const halves = text.split(/\s(?:và)\s/u);
  const tail = withoutRest(halves.at(-1) ?? "");
  const own = halves.length > 1 ? text.slice(0, text.lastIndexOf(halves.at(-1) ?? "") + tail.length) : tail;
  return { text: own.trim(), span: { start: span.start, end: span.start + own.length } };
}

/** The key under which two names are the same: without words of kind before them. */
export function nameKey(text: string): string {
  const words = wordsOf(text);
  const first = words.findIndex((word) => CAPITALISED.test(word));
  return fold(words.slice(Math.max(0, first)).join(" ").replace(/["()]/gu, ""));
}
