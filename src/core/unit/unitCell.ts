import { Decimal } from "../number/decimal";
import { readNumberLiteral } from "../number/numberLiteral";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { readUnitAt } from "./parseUnit";
import type { Unit } from "./unit";

/** Words of a unit column that name no unit: the value says what it is. */
const NO_UNIT = new Set(["", "-", "tỷ lệ", "chỉ số", "số lượng", "giá trị", "x"].map(fold));

/** A scale written as a number: "1000 tấn", "1.000 người". */
const NUMERIC_SCALE = /^(1[.,]?000(?:[.,]?000)?)\s*(?=\p{L})/u;

/** What stands behind a scale word without being counted: "tỷ giá hiện hành", "triệu theo giá 2010". */
const UNCOUNTED = new RegExp(
  `^(?:[^\\p{L}]|(?:${["giá", "theo", "so", "trên", "mỗi", "đô", "euro", "eur", "yên", "ndt", "kíp", "nđt"].map(fold).join("|")})(?!\\p{L}))`,
  "u",
);

/** An abbreviation keeps its capitals: "HTX", "CĐCS". */
function lowerWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (/^\p{Lu}{2,5}$/u.test(word) ? word : word.toLowerCase()));
}

/** The whole text as one unit; words that are no unit make it a count of them, in the scale that opens it. */
function readWhole(text: string): Unit {
  const match = readUnitAt(text, 0);
  const rest = match ? text.slice(match.end).trim() : "";
  const isScaledNoun = match?.unit.isBareScale === true && match.unit.per === "" && rest !== "";
  const isCounted = isScaledNoun && !UNCOUNTED.test(fold(rest));
  if (match && !isCounted && (rest === "" || match.unit.dimension !== "count")) return match.unit;
  const isAll = text === text.toUpperCase() && text.includes(" ");
  const words = text.replace(/\s*\/\s*/g, "/");
  const { factor, kind } = match?.unit ?? { factor: new Decimal(1), kind: undefined };
  return {
    dimension: "count",
    factor,
    per: "",
    print: isAll ? words.toLowerCase() : lowerWords(words),
    ...(kind && { kind }),
  };
}

/**
 * Reads a unit column's cell: "Tỷ đồng", "Tr. đồng/ người/ năm", "Phường/ xã", "1.000 tấn", "(%)". An unknown noun
 * is a counted noun. Null when the cell is empty or names no unit ("Tỷ lệ").
 */
export function parseUnitCell(cell: string): Unit | null {
  const bare = normaliseText(cell)
    .text.replace(/\n/g, " ")
    .trim()
    .replace(/^\(\s*(.*?)\s*\)$/, "$1");
  if (NO_UNIT.has(fold(bare))) return null;
  const scale = NUMERIC_SCALE.exec(bare);
  const text = scale ? bare.slice(scale[0].length) : bare;
  const unit = readWhole(text);
  const literal = scale ? readNumberLiteral(scale[1]?.replace(/[.,]/g, "") ?? "") : null;
  if (!literal) return unit;
  const size = literal.reading.value;
  return {
    ...unit,
    factor: unit.factor.times(size),
    print: `${size.equals(1000) ? "nghìn" : "triệu"} ${unit.print}`,
  };
}

/** The unit that a name ends with: "Tổng thu ngân sách (tỷ đồng)", "Sản lượng, ĐVT: tấn". Null when it names none. */
export function readUnitInName(name: string): Unit | null {
  const stated =
    /\(([^()]{1,40})\)\s*$/u.exec(name)?.[1] ??
    /(?:đvt|đơn vị(?: tính)?)\s?: ?([^:]{1,40})$/iu.exec(name)?.[1];
  const text = (stated ?? "").replace(/^\s*(?:đvt|đơn vị(?: tính)?)\s?:/iu, "").trim();
  const match = text ? readUnitAt(text, 0) : null;
  return match && match.end === text.length ? match.unit : null;
}
