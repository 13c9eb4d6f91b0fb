import { fold } from "../../text/fold";
import {
  EITHER_OR,
  HARMLESS,
  LIGHT_WORDS,
  MEASURE_WORDS,
  OTHER_WORDS,
  QUALITY_WORDS,
  ROW_HARMLESS,
  TARGET_WORDS,
} from "./lexicon";
import { isBaseYear, type NameText, type NameToken } from "./nameText";
import { REWRITTEN, SAME_WORDS } from "./sameWords";

/** What sort of figure a name asks for. */
export type NameMeasure = keyof typeof MEASURE_WORDS;

/** A word or phrase of a name: `code` is one for all wordings of one meaning, `text` is as it is printed. */
export interface NameWord {
  readonly code: string;
  readonly text: string;
}

/** A name as its meaning. */
export interface NameWords {
  /** What it speaks of, in brackets too, each once, in reading order. */
  readonly words: readonly NameWord[];
  /** The codes of the words. */
  readonly codes: ReadonlySet<string>;
  /** Of these, what makes another indicator of the same words ("nâng cao", "nông thôn"). */
  readonly qualities: readonly string[];
  readonly measure: NameMeasure | null;
  /** What is said in passing, by code ("giá so sánh", "trong năm", "tổng"). */
  readonly hints: ReadonlySet<string>;
}

/** "trên địa bàn": a row may say so in passing, a definition says so to tell itself from another. */
export const PLACE_CODES: ReadonlySet<string> = new Set(ROW_HARMLESS.map(([code]) => fold(code)));

type Role = "word" | "quality" | "passing" | "place" | "measure" | "light";

const JOINING = new Set(["và", "các", "những"].map(fold));

interface Phrase {
  readonly tokens: readonly string[];
  readonly role: Role;
  readonly code: string;
}

function phrases(role: Role, code: string | null, texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => {
    const key = fold(text);
    return { tokens: key.split(" ").filter((word) => !JOINING.has(word)), role, code: code ?? key };
  });
}

const IN_PASSING = new Set(EITHER_OR.flat());

const PHRASES: readonly Phrase[] = [
  ...phrases(
    "light",
    null,
    LIGHT_WORDS.filter((word) => !JOINING.has(fold(word))),
  ),
  ...phrases("passing", null, HARMLESS),
  ...ROW_HARMLESS.flatMap((texts) => phrases("place", fold(texts[0]), texts)),
  ...Object.entries(MEASURE_WORDS).flatMap(([measure, texts]) => phrases("measure", measure, texts)),
  ...Object.entries(QUALITY_WORDS).flatMap(([quality, texts]) =>
    phrases(IN_PASSING.has(quality) ? "passing" : "quality", quality, texts),
  ),
  ...REWRITTEN.flatMap(([words, ...texts]) => phrases("word", fold(words), texts)),
  ...SAME_WORDS.flatMap((texts) => phrases("word", fold(texts[0]), texts)),
];

/** Phrases by their first word, longest first. */
const BY_FIRST = new Map<string, Phrase[]>();
for (const phrase of [...PHRASES].sort((a, b) => b.tokens.length - a.tokens.length)) {
  const first = phrase.tokens[0] ?? "";
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}

/** The words of all phrases, in order: a slip in one of them can be seen beside its neighbours. */
export const LEXICON_PHRASES: readonly (readonly string[])[] = [
  ...PHRASES.map(({ tokens }) => tokens),
  ...OTHER_WORDS.map((word) => [fold(word)]),
];

interface Item {
  readonly role: Role;
  readonly code: string;
  /** Folded, slips set right. */
  readonly key: string;
  /** As printed. */
  readonly text: string;
}

/** "số" counts at the head of a name only: "chuyển đổi số" is no count. */
function holdsAt(phrase: Phrase, tokens: readonly NameToken[], at: number): boolean {
  if (phrase.code === "count" && phrase.role === "measure" && at > 0) return false;
  return phrase.tokens.every((token, i) => tokens[at + i]?.key === token);
}

/** What the tokens from `at` on are read as: the longest phrase that stands there, else the one word. */
function itemAt(tokens: readonly NameToken[], at: number): Item & { readonly length: number } {
  const { key, text } = tokens[at] ?? { key: "", text: "" };
  const phrase = BY_FIRST.get(key)?.find((one) => holdsAt(one, tokens, at));
  if (!phrase) return { role: isBaseYear(key) ? "passing" : "word", code: key, key, text, length: 1 };
  const { role, code } = phrase;
  const read = tokens.slice(at, at + phrase.tokens.length);
  const printed = read
    .map((token) => token.text)
    .join(" ")
    .trim();
  return { role, code, key: phrase.tokens.join(" "), text: printed, length: read.length };
}

function readItems(tokens: readonly NameToken[]): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, ...item } = itemAt(tokens, at);
    items.push(item);
    at += length;
  }
  return items;
}

/** An item's code as words again, the first of which carries the printed text. */
function asTokens({ role, code, key, text }: Item): readonly NameToken[] {
  const words = role === "word" ? code : key;
  return words.split(" ").map((word, i) => ({ key: word, text: i === 0 ? text : "" }));
}

const TARGETS = new Set(TARGET_WORDS.map(fold));

function isTargetWord({ role, key }: Item): boolean {
  return role !== "measure" && TARGETS.has(key);
}

function isMeaning(item: Item): boolean {
  return item.role !== "light" && item.role !== "passing" && item.role !== "place" && !isTargetWord(item);
}

/** Without the verbs that carry the target at either end: "Phấn đấu … giảm còn dưới". */
function withoutTargetWords(items: readonly Item[]): readonly Item[] {
  if (!items.some(isTargetWord)) return items;
  const meant = items.map(isMeaning);
  const [first, last] = [meant.indexOf(true), meant.lastIndexOf(true)];
  return items.filter((item, i) => (i >= first && i <= last) || !isTargetWord(item));
}

const COVER = fold("che phủ");

/** "Duy trì tỷ lệ …", "Giữ vững độ che phủ …": the rate is to be kept, and is no other rate for that. */
function keptAsTarget(items: readonly Item[]): readonly Item[] {
  const [first, second] = items;
  const isRate = second?.code === "rate" || second?.code === COVER;
  return first?.code === "kept" && isRate ? items.slice(1) : items;
}

/** Reads twice, as short forms become part of longer ones: "thương mại - DV" is "TM DV", and that one sector. */
function readMeaning(tokens: readonly NameToken[]): readonly Item[] {
  const items = readItems(tokens.filter(({ key }) => !JOINING.has(key)));
  const isCoded = items.some(({ role, code, key }) => role === "word" && code !== key);
  return withoutTargetWords(keptAsTarget(isCoded ? readItems(items.flatMap(asTokens)) : items));
}

/** "Tổng số" counts what there is by now. */
const ALL_SO_FAR = fold("tổng số");

function hintsOf(items: readonly Item[]): readonly string[] {
  const passing = items.filter(({ role }) => role === "passing").map(({ code }) => code);
  return items[0]?.key.startsWith(ALL_SO_FAR) ? [...passing, "cumulative"] : passing;
}

/** Reads what the words of a name mean. */
export function readNameWords({ main, aside }: NameText): NameWords {
  const items = [...readMeaning(main), ...readMeaning(aside)];
  const said = items.filter(({ role }) => role === "word" || role === "quality" || role === "place");
  const measures = items.filter(({ role }) => role === "measure").map(({ code }) => code as NameMeasure);
  const words = new Map(said.map(({ code, text }) => [code, { code, text }] as const));
  return {
    words: [...words.values()],
    codes: new Set(words.keys()),
    qualities: said.filter(({ role }) => role === "quality").map(({ code }) => code),
    measure: measures.find((one) => one === "reduction" || one === "growth") ?? measures[0] ?? null,
    hints: new Set(hintsOf(items)),
  };
}
