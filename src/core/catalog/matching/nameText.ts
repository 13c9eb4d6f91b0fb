import { fold } from "../../text/fold";
import { normaliseText } from "../../text/normalise";
import { remember } from "../../text/remember";
import { readUnitInName } from "../../unit/unitCell";

/** "1.", "a)", "II.", "(1)", "-", "+" before a name. */
const LIST_MARK = /^(?:[-+*•·▪○\s]+|\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\(?[a-zđ][.)]|[IVX]{1,5}[.)])\s*/u;
const INTRODUCTION =
  /^(?:trong đó|tr\. ?đó|trđ|bao gồm|gồm(?: có)?|chia ra|riêng|cụ thể)(?!\p{L})\s*[:,;.-]*\s*/iu;
const UNIT_LABEL = /[\s,;(]*(?:đvt|đơn vị tính)\s*:.*$/iu;
const BRACKET = /\(([^()]*)\)/gu;
const LAST_BRACKET = /\s*\([^()]*\)[\s:.]*$/u;
/** A place with its own name: "thị xã Hồng Lĩnh". */
const PLACE =
  /(?<!\p{L})(tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)((?:\s+\p{Lu}\p{Ll}+){2,4})(?!\p{L})/gu;
const WORD = /\p{L}+|\d+(?:[.,]\d+)*/gu;
const YEAR = /^(?:19|20)\d{2}$/;
/** A target that stands in the name: "6/6 phường", "100% đơn vị", "Xây dựng 02 trường". */
const LEADING_FIGURE = /^\d[\d.,/]*\s*%?\s+(?=\p{L})/u;
const PERCENTAGE = /\d+(?:[.,]\d+)*\s?%/gu;
const PADDED = /^0\d$/;
/** "<5 tuổi". */
const BELOW = /\s*<\s*(?=\d+\s*tuổi)/giu;
const SPACES = /\s{2,}|[^\S ]/g;

/** A name without list marks, "trong đó", unit, targets and the names of places; brackets that say more are kept. */
function bareName(printed: string): string {
  let name = normaliseText(printed).text.replace(SPACES, " ").trim();
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(LIST_MARK, "").replace(INTRODUCTION, "").replace(LEADING_FIGURE, "");
  }
  name = name.replace(BELOW, " dưới ");
  const unitless = readUnitInName(name) ? name.replace(LAST_BRACKET, "") : name;
  return unitless.replace(UNIT_LABEL, "").replace(PLACE, "$1").replace(PERCENTAGE, " ");
}

/** A word of a name: folded to compare, and as printed to show. */
export interface NameToken {
  readonly key: string;
  readonly text: string;
}

const OF_PRICES = new Set(["so", "sánh", "ss", "cố", "định", "cđ", "hiện", "hành", "hh", "năm"].map(fold));
const PRICE = fold("giá");

/** Whether a year that follows says of which year the prices are: "theo giá so sánh năm 2010". */
function isPriced(before: readonly NameToken[]): boolean {
  const words = before.map(({ key }) => key).filter((key) => !OF_PRICES.has(key));
  return words.at(-1) === PRICE;
}

/** Whether a word of a name is the year of its prices; no other year is one. */
export function isBaseYear(key: string): boolean {
  return YEAR.test(key);
}

function tokensOf(text: string): readonly NameToken[] {
  const folded = fold(text);
  const tokens: NameToken[] = [];
  let at = 0;
  for (const key of folded.match(WORD) ?? []) {
    at = folded.indexOf(key, at);
    const end = at + key.length;
    const isLeftOut = YEAR.test(key) ? !isPriced(tokens) : PADDED.test(key);
    if (!isLeftOut) tokens.push({ key, text: text.slice(at, end) });
    at = end;
  }
  return tokens;
}

/**
 * The words of a name: those of its text, and those in brackets. Units and targets are left out, and years other than
 * that of the prices.
 */
export interface NameText {
  readonly main: readonly NameToken[];
  readonly aside: readonly NameToken[];
}

/** Reads any name, "1. Tỷ lệ hộ nghèo (theo tiêu chí mới), %"; a name of nothing but a bracket is its text. */
export const readNameText = remember((printed): NameText => {
  const name = bareName(printed);
  if (!name.includes("(")) return { main: tokensOf(name), aside: [] };
  const aside = [...name.matchAll(BRACKET)].flatMap((match) => tokensOf(match[1] ?? ""));
  const main = tokensOf(name.replace(BRACKET, " "));
  return main.length > 0 ? { main, aside } : { main: aside, aside: [] };
});

/** The key under which two printed names are the same name: list marks, unit, case, tones and punctuation apart. */
export function nameKey(printed: string): string {
  const { main, aside } = readNameText(printed);
  return [...main, ...aside].map(({ key }) => key).join(" ");
}
