import { phrases } from "./phrases";
import { readNameText } from "../../catalog/matching/nameText";
import { readNameWords } from "../../catalog/matching/nameWords";
import { fold } from "../../text/fold";
import { remember } from "../../text/remember";
import type { Unit } from "../../unit/unit";
import { isBare } from "./anchor";
import { nameIn } from "./nameIn";
import { contentWords } from "./subject";
import type { Mention } from "./mention";
import type { Quantity } from "../model";

/** What a quantity is, apart from its value: two with one key are the same quantity, if nothing else tells them apart. */
export interface QuantityKey {
  /** Codes of the words that name it: one for all wordings of one meaning. */
  readonly words: ReadonlySet<string>;
  /** Of these, the ones right before and behind the figure: without what its sentence said before a comma. */
  readonly near: ReadonlySet<string>;
  /** Dimension, what it is counted per, and for counts the kind of thing. */
  readonly unit: string;
  readonly role: string;
  /** How many printed words say what it is, and not merely that it is some amount. */
  readonly weight: number;
}

/** Words that name no thing of their own: money is always "số tiền", a plan always "thực hiện". */
const GENERIC = new Set(
  "tổ chức thực hiện số tiền tổng giá trị kinh phí mức đầu tư diện tích qui mô vốn chi trả hỗ trợ trao tặng cấp kiểm tra xử lí phạt triển khai hoàn thành xâi dựng tham gia thành lập ban hành phê duiệt lớp buổi người hộ cơ sở trường hợp đang tiếp tục"
    .split(" ")
    .map(fold),
);

const wordsOf = remember((text: string): ReadonlySet<string> => {
  const { codes } = readNameWords(readNameText(text));
  const kept = [...codes].flatMap((code) => (contentWords(code).length > 0 ? [code] : []));
  return new Set(kept);
});

/** The codes of the words of a name or subject, light words left out. */
export function meaningOf(text: string): ReadonlySet<string> {
  return wordsOf(text);
}

/** "gđvh": a code that stands for several words. */
const SHORT_FORM = /^[^aeiouăâêôơư]{2,}$/u;

/** Indices of which a place has one each: the short form alone names it. */
const INDICES = new Set(["gdp", "grdp", "cpi", "iip"]);
const INDEX_WEIGHT = 3;

function wordWeight(word: string): number {
  if (INDICES.has(word)) return INDEX_WEIGHT;
  return SHORT_FORM.test(word.normalize("NFC")) ? 2 : 1;
}

/** How many of these words say what it is, and not merely that it is some amount; a short form counts as more. */
export function weightOf(words: ReadonlySet<string>): number {
  const telling = [...words].flatMap((code) => code.split(" ")).filter((word) => !GENERIC.has(word));
  return telling.reduce((sum, word) => sum + wordWeight(word), 0);
}

/** Under one signature figures can be compared after scaling. */
function unitSignature(unit: Unit | null): string {
  if (!unit) return "count";
  if (unit.dimension !== "count") return `${unit.dimension}/${unit.per}`;
  return `count/${unit.per}`;
}

/** The catalogue, of provinces, has one word for it and for a province's own. */
const NATIONAL_PRODUCT = new RegExp(fold("tổng sản phẩm (?:trong nước|quốc nội)"), "u");
const MOST_TAIL = 6;
const FALL_NAME = phrases("mức giảm");

/** The key of a quantity: its subject with what is counted, its unit, and what it is there for. */
export function keyOf(quantity: Quantity, mention: Mention): QuantityKey {
  const counted = quantity.unit?.dimension === "count" ? quantity.unit.print : "";
  const most = quantity.subject === "" ? 2 * MOST_TAIL : MOST_TAIL;
  const tail = mention.tail.split(" ").slice(0, most).join(" ");
  const isBarePredicate = quantity.role !== "level";
  const name = nameIn(quantity.subject).replace(NATIONAL_PRODUCT, "gdp");
  const behind = isBarePredicate ? "" : `${counted} ${tail}`;
  const text = `${name} ${behind}`;
  // a growth is one over the year before where nothing else is named
  const isChange = quantity.role === "growth" || quantity.role === "change";
  const than = isChange && mention.than !== "base" ? (mention.than ?? "") : "";
  const direction = mention.cue === "fall" || FALL_NAME.test(quantity.subject) ? "fall" : "";
  const weight = contentWords(text).filter((word) => !GENERIC.has(word)).length;
  const words = meaningOf(text);
  return {
    // "3.414 hộ nghèo": what is counted has a name of its own
    weight: Math.max(weight, weightOf(words), counted.includes(" ") ? 2 : 0),
    words,
    near: isBare(mention) ? words : meaningOf(`${nameIn(mention.own.join(" "))} ${behind}`),
    unit: unitSignature(quantity.unit),
    role: `${quantity.role}/${than}/${direction}`,
  };
}
