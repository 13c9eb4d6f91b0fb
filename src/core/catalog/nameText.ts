import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { readUnitInName } from "../unit/unitCell";

/** "1.", "a)", "II.", "(1)", "-", "+" before a name. */
const LIST_MARK = /^(?:[-+*•·▪○\s]+|\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\(?[a-zđ][.)]|[IVX]{1,5}[.)])\s*/u;
const INTRODUCTION =
  /^(?:trong đó|tr\. ?đó|trđ|bao gồm|gồm(?: có)?|chia ra|riêng|cụ thể)(?!\p{L})\s*[:,;.-]*\s*/iu;
const UNIT_LABEL = /[\s,;(]*(?:đvt|đơn vị tính)\s*:.*$/iu;
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

/** A name without list marks, "trong đó", unit, targets and the names of places; brackets that say more are kept. */
function bareName(printed: string): string {
  let name = normaliseText(printed).text.replace(/\s+/g, " ").trim();
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(LIST_MARK, "").replace(INTRODUCTION, "").replace(LEADING_FIGURE, "");
  }
  const unitless = readUnitInName(name) ? name.replace(LAST_BRACKET, "") : name;
  return unitless.replace(UNIT_LABEL, "").replace(PLACE, "$1").replace(PERCENTAGE, " ");
}

/** A word of a name: folded to compare, and as printed to show. */
export interface NameToken {
  readonly key: string;
  readonly text: string;
}

function tokensOf(text: string): readonly NameToken[] {
  const key = fold(text);
  return [...key.matchAll(WORD)]
    .filter(([word]) => !YEAR.test(word) && !PADDED.test(word))
    .map((match) => ({ key: match[0], text: text.slice(match.index, match.index + match[0].length) }));
}

/** The words of a name: those of its text, and those in brackets. Years, units and targets are left out. */
export interface NameText {
  readonly main: readonly NameToken[];
  readonly aside: readonly NameToken[];
}

/** Reads any name, "1. Tỷ lệ hộ nghèo (theo tiêu chí mới), %"; a name of nothing but a bracket is its text. */
export function readNameText(printed: string): NameText {
  const name = bareName(printed);
  const aside = [...name.matchAll(/\(([^()]*)\)/gu)].flatMap((match) => tokensOf(match[1] ?? ""));
  const main = tokensOf(name.replace(/\([^()]*\)/gu, " "));
  return main.length > 0 ? { main, aside } : { main: aside, aside: [] };
}

/** The key under which two printed names are the same name: list marks, unit, case, tones and punctuation apart. */
export function nameKey(printed: string): string {
  const { main, aside } = readNameText(printed);
  return [...main, ...aside].map(({ key }) => key).join(" ");
}
