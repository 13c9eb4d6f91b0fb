import { Decimal } from "../number/decimal";
import { fold } from "../text/fold";
import type { CountKind, Unit } from "./unit";
import { COUNT_NOUNS, NOUN_KINDS, SCALES, UNITS } from "./unitTable";

/** A unit found in a text, with the place where it ends. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

interface Spelled<T> {
  readonly key: string;
  readonly entry: T;
}

function bySpelling<T extends { readonly spellings: readonly string[] }>(
  entries: readonly T[],
): Spelled<T>[] {
  return entries
    .flatMap((entry) => entry.spellings.map((spelling) => ({ key: fold(spelling), entry })))
    .sort((a, b) => b.key.length - a.key.length);
}

/** Keys by their first letter, longest first. */
type Index<T> = ReadonlyMap<string, readonly T[]>;

function indexed<T extends { readonly key: string }>(keys: readonly T[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const one of keys) index.set(one.key.charAt(0), [...(index.get(one.key.charAt(0)) ?? []), one]);
  return index;
}

const SCALE_KEYS = indexed(bySpelling(SCALES));
const UNIT_KEYS = indexed(bySpelling(UNITS));
const KIND_OF = new Map(
  Object.entries(NOUN_KINDS).flatMap(([kind, nouns]) =>
    nouns.map((noun) => [fold(noun), kind as CountKind] as const),
  ),
);
const NOUN_KEYS = indexed(
  COUNT_NOUNS.map((noun) => ({ key: fold(noun), noun })).sort((a, b) => b.key.length - a.key.length),
);
const LETTER = /[\p{L}\p{N}]/u;
const PER =
  /\s*\/\s*((?:(?:1 )?(?:vạn|nghìn|triệu)|\d[\d.]*)\s*(?=\p{L}))?(k?m[23²³]|\p{L}[\p{L} ]*?)(?=\s*(?:\/|[^\p{L} ]|$))/iuy;
/** "tỷ lệ", "tỷ trọng", "tỷ suất" begin with the scale word but are nouns. */
const NOT_A_SCALE = /^ ?(?:lệ|số|trọng|suất|giá)(?!\p{L})/u;
/** After a slash these say "or" ("phường/xã"), not "per". */
const ALTERNATIVES = new Set(["xã", "phường", "thị trấn", "thôn", "tổ dân phố", "huyện", "hội nghị"]);

/** The first key that stands at `start` as whole words. */
function matchAt<T extends { readonly key: string }>(
  keys: Index<T>,
  folded: string,
  start: number,
): T | null {
  const found = keys.get(folded.charAt(start))?.find(({ key }) => {
    if (!folded.startsWith(key, start)) return false;
    const last = key.at(-1) ?? "";
    return !LETTER.test(last) || !LETTER.test(folded[start + key.length] ?? "");
  });
  return found ?? null;
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === " ") at += 1;
  return at;
}

const PER_COUNTS: Readonly<Record<string, string>> = { vạn: "10.000", nghìn: "1.000", triệu: "1.000.000" };

/** The number of a "per", written one way: "vạn", "10000" and "10.000" → "10.000"; "1" says nothing. */
export function printPerCount(count: string): string {
  const digits = count.replaceAll(".", "");
  if (digits === "1") return "";
  return PER_COUNTS[fold(count)] ?? digits.replace(/\B(?=(?:\d{3})+$)/g, ".");
}

/** What rates are counted per: powers of ten. "703 con/1.238 con" is a part of a whole. */
export function isPerBase(count: string): boolean {
  return /^(?:10*)?$/.test(count.replaceAll(".", "").trim()) || fold(count.trim()) in PER_COUNTS;
}

const PER_MARK = /(?: ?\/ ?| (?:trên|bình quân|tính trên|cho) )(?=\d|vạn)/iu;

/** What a name counts its value per ("Giường bệnh/vạn dân" → "10.000 dân"); empty when it does not say. */
export function readPerInName(name: string): string {
  const mark = PER_MARK.exec(name);
  return mark ? readPer(`/${name.slice(mark.index + mark[0].length)}`, 0).per : "";
}

/** What is counted per, by its plain name. */
const PER_SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["ngđ", "ngày"],
    ["nđ", "ngày"],
    ["lđ", "lao động"],
    ["khẩu", "người"],
    ["nhân khẩu", "người"],
    ["đầu người", "người"],
  ].map(([short = "", plain = ""]) => [fold(short), plain]),
);

/** The words of a "per": one or two, so that a following sentence is not taken in. */
function readPer(text: string, start: number): { per: string; end: number } {
  let end = start;
  const parts: string[] = [];
  for (;;) {
    PER.lastIndex = end;
    const match = PER.exec(text);
    if (!match) break;
    const noun =
      matchAt(NOUN_KEYS, fold(match[2] ?? ""), 0)?.noun ??
      matchAt(UNIT_KEYS, fold(match[2] ?? ""), 0)?.entry.print;
    const spelled = noun ?? (match[2] ?? "").trim();
    const word = PER_SHORT[fold(spelled)] ?? spelled;
    if (!noun && spelled.includes(" ")) break;
    const base = (match[1] ?? "").trim().replace(/^1 /u, "");
    if (!isPerBase(base)) break;
    const count = printPerCount(base);
    parts.push(count ? `${count} ${word}` : word);
    const wordAt = match[0].toLowerCase().indexOf((match[2] ?? "").toLowerCase());
    end = match.index + wordAt + spelled.length;
  }
  return { per: parts.join("/").toLowerCase(), end };
}

function withPer(unit: Omit<Unit, "per">, text: string, end: number): UnitMatch {
  const { per, end: perEnd } = readPer(text, end);
  if (unit.dimension === "count" && ALTERNATIVES.has(per)) {
    return { unit: { ...unit, per: "", print: `${unit.print}/${per}` }, end: perEnd };
  }
  if (!per) return { unit: { ...unit, per: "" }, end };
  return { unit: { ...unit, per, print: `${unit.print}/${per}` }, end: perEnd };
}

function countOf(noun: { readonly key: string }, factor: Decimal, print: string): Omit<Unit, "per"> {
  const kind = KIND_OF.get(noun.key);
  return { dimension: "count", factor, print, ...(kind && { kind }) };
}

/** "tỷ đồng", "triệu USD", "nghìn tấn", "triệu lượt", or the scale alone, which means money. */
function readScaled(text: string, folded: string, start: number): UnitMatch | null {
  const scale = matchAt(SCALE_KEYS, folded, start);
  if (!scale || NOT_A_SCALE.test(text.slice(start + scale.key.length))) return null;
  const scaleEnd = start + scale.key.length;
  const at = skipSpaces(text, scaleEnd);
  const factor = new Decimal(scale.entry.factor);
  const unit = matchAt(UNIT_KEYS, folded, at);
  if (unit?.entry.scalable) {
    const print = `${scale.entry.print} ${unit.entry.print}`;
    const scaled = { dimension: unit.entry.dimension, factor: factor.times(unit.entry.factor), print };
    return withPer(scaled, text, at + unit.key.length);
  }
  const noun = matchAt(NOUN_KEYS, folded, at);
  if (noun) {
    return withPer(countOf(noun, factor, `${scale.entry.print} ${noun.noun}`), text, at + noun.key.length);
  }
  if (scale.key === fold("vạn"))
    return { unit: { dimension: "count", factor, per: "", print: "vạn" }, end: scaleEnd };
  return withPer(
    { dimension: "money", factor, print: `${scale.entry.print} đồng`, isBareScale: true },
    text,
    scaleEnd,
  );
}

/**
 * Reads the unit that starts at `start` of a normalised text ("% ", "Tr. đồng/ người/ năm", "nghìn tấn", "phường").
 * Null when no known unit or counted noun stands there.
 */
export function readUnitAt(text: string, start: number, folded: string = fold(text)): UnitMatch | null {
  const at = skipSpaces(text, start);
  // "tr.đ" and "trđ" are units of their own and longer than the scale "tr".
  const unit = matchAt(UNIT_KEYS, folded, at);
  const scaled = readScaled(text, folded, at);
  const unitEnd = unit ? at + unit.key.length : -1;
  if (scaled && scaled.end >= unitEnd) return scaled;
  const noun = matchAt(NOUN_KEYS, folded, at);
  // "đồng chí" is longer than the unit it begins with
  if (unit && unit.key.length >= (noun?.key.length ?? 0)) {
    const { dimension, factor, print } = unit.entry;
    return withPer({ dimension, factor: new Decimal(factor), print }, text, unitEnd);
  }
  if (!noun) return null;
  return withPer(countOf(noun, new Decimal(1), noun.noun), text, at + noun.key.length);
}
