import { Decimal } from "../../number/decimal";
import { fold } from "../../text/fold";

const DIGITS = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }).map(([word, value]) => [fold(word), value] as const),
);
/** Within three digits. */
const TENS = new Map(
  [
    ["mươi", 10],
    ["mười", 10],
    ["trăm", 100],
  ].map(([word, value]) => [fold(String(word)), Number(value)] as const),
);
const SCALES = new Map(
  [
    ["nghìn", 3],
    ["ngàn", 3],
    ["triệu", 6],
    ["tỷ", 9],
  ].map(([word, power]) => [fold(String(word)), Number(power)] as const),
);
const SILENT = new Set(["linh", "lẻ", "chẵn", "đồng", "việt", "nam", "bằng", "chữ"].map(fold));
const WORD = /\p{L}+/gu;

/** Reads words left to right: `small` are the three digits under way, `tier` those of the scale below tỷ. */
class WordNumber {
  private total = new Decimal(0);
  private tier = new Decimal(0);
  private small = 0;
  private digit: number | null = null;

  digitSaid(value: number): void {
    // "bốn chín" is 49
    this.small += (this.digit ?? 0) * 10;
    this.digit = value;
  }

  tensSaid(value: number): void {
    const isTen = value === 10 && this.digit === null;
    this.small += isTen ? value : (this.digit ?? 0) * value;
    this.digit = null;
  }

  scaleSaid(power: number): void {
    this.small += this.digit ?? 0;
    this.digit = null;
    this.tier = this.tier.plus(new Decimal(this.small).times(new Decimal(10).pow(power === 9 ? 0 : power)));
    this.small = 0;
    if (power !== 9) return;
    this.total = this.total.plus(this.tier.times(new Decimal(10).pow(9)));
    this.tier = new Decimal(0);
  }

  value(): Decimal {
    return this.total.plus(this.tier).plus(this.small + (this.digit ?? 0));
  }
}

/**
 * Reads an amount in words: "Mười ba tỷ, năm trăm linh ba triệu đồng" → 13503000000. Null where any word is no part
 * of a number, or no number word is among them.
 */
export function parseNumberWords(text: string): Decimal | null {
  const words = fold(text).match(WORD) ?? [];
  const number = new WordNumber();
  let said = 0;
  for (const word of words) {
    const [digit, tens, scale] = [DIGITS.get(word), TENS.get(word), SCALES.get(word)];
    if (digit !== undefined) number.digitSaid(digit);
    else if (tens !== undefined) number.tensSaid(tens);
    else if (scale !== undefined) number.scaleSaid(scale);
    else if (!SILENT.has(word)) return null;
    if (!SILENT.has(word)) said += 1;
  }
  return said > 0 ? number.value() : null;
}
