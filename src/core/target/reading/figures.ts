import { Decimal } from "../../number/decimal";
import type { NumberReading } from "../../number/numberLiteral";
import type { Span } from "../../text/normalise";
import { isPerBase, printPerCount, readUnitAt } from "../../unit/parseUnit";
import { isSameKind, type Unit } from "../../unit/unit";
import { COMPARATOR_SIGNS } from "./phrasebook";
import { isSign } from "./tokenTests";
import type { Token } from "./tokenise";

/** A quantity printed in a text: a number, a range, or a part of a set ("52/52"). */
export interface Figure {
  readonly span: Span;
  /** Index of the first and behind the last token taken. */
  readonly from: number;
  readonly to: number;
  readonly low: NumberReading;
  /** Upper end of a range ("01-02", "từ 10 đến 15"). */
  readonly high: NumberReading | null;
  /** The whole of which `low` is a part ("22/25 xã"). */
  readonly of: NumberReading | null;
  readonly unit: Unit | null;
  /** The other reading of `low` where a lone separator before three digits leaves a choice. */
  readonly other: NumberReading | null;
  readonly malformed: boolean;
  /** Stands inside round brackets. */
  readonly bracketed: boolean;
}

type NumberToken = Extract<Token, { kind: "number" }>;

const RANGE_SIGNS = new Set(["-", "÷", "~"]);

function isNumber(token: Token | undefined): token is NumberToken {
  return token?.kind === "number";
}

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.span.end === right.span.start;
}

function negate(reading: NumberReading): NumberReading {
  return { value: reading.value.negated(), decimals: reading.decimals };
}

/** Reads figures from the tokens of one text, left to right; a token belongs to one figure at most. */
export class FigureReader {
  constructor(
    private readonly text: string,
    private readonly folded: string,
    private readonly tokens: readonly Token[],
  ) {}

  readAll(): Figure[] {
    const figures: Figure[] = [];
    let depth = 0;
    let i = 0;
    while (i < this.tokens.length) {
      const token = this.tokens[i];
      if (isSign(token, "(")) depth += 1;
      if (isSign(token, ")")) depth = Math.max(0, depth - 1);
      const figure = isNumber(token) ? this.readAt(i, token, depth > 0) : null;
      if (figure) figures.push(figure);
      i = figure ? figure.to : i + 1;
    }
    return figures;
  }

  private readAt(index: number, token: NumberToken, bracketed: boolean): Figure {
    const { malformed } = token.literal;
    const [low, other] = this.signed(index, token);
    const afterUnit = this.unitAfter(token.span.end, index + 1);
    const second = this.secondEnd(afterUnit.to, low);
    if (second && !this.isChain(index, second)) {
      const end = this.unitAfter(second.token.span.end, second.index + 1);
      const high = second.token.literal.reading;
      const span = this.spanOf(index, end.to);
      const unit = end.unit ?? afterUnit.unit;
      return { span, from: index, to: end.to, low, high, of: null, unit, other: null, malformed, bracketed };
    }
    const whole = this.wholeAfter(index, afterUnit.to);
    if (whole) {
      const span = this.spanOf(index, whole.to);
      const { of, unit, to } = whole;
      return { span, from: index, to, low, high: null, of, unit, other, malformed, bracketed };
    }
    const compound = this.compoundAfter(low, afterUnit);
    const { unit, to } = compound ?? afterUnit;
    return {
      span: this.spanOf(index, to),
      from: index,
      to,
      low: compound?.low ?? low,
      high: null,
      of: null,
      unit,
      other: compound ? null : other,
      malformed: compound?.malformed ?? malformed,
      bracketed,
    };
  }

  private spanOf(from: number, to: number): Span {
    return { start: this.tokens[from]?.span.start ?? 0, end: this.tokens[to - 1]?.span.end ?? 0 };
  }

  /** A minus glued to the number at the start of a value ("-5,2%", "(-3)") is its sign, not a dash. */
  private signed(index: number, token: NumberToken): [NumberReading, NumberReading | null] {
    const { reading, other } = token.literal;
    const before = this.tokens[index - 1];
    const opener = this.tokens[index - 2];
    const isGrowth =
      opener?.kind === "phrase" && opener.meaning.role === "basis" && opener.meaning.basis === "growth";
    const isCompared = opener?.kind === "sign" && opener.text in COMPARATOR_SIGNS;
    const isApart = (isGrowth || isCompared) && !touches(opener, before);
    const opensValue = index < 2 || isApart || isSign(opener, "(", ":", ";", "\n");
    const isMinus = isSign(before, "-") && touches(before, token) && opensValue;
    const minusWord = before?.kind === "word" && before.key === "âm";
    return isMinus || minusWord ? [negate(reading), other && negate(other)] : [reading, other];
  }

  /** The unit that starts at `place` and the token index behind it. */
  private unitAfter(place: number, next: number): { unit: Unit | null; to: number } {
    const match = readUnitAt(this.text, place, this.folded);
    if (!match) return { unit: null, to: next };
    let to = next;
    while (to < this.tokens.length && (this.tokens[to]?.span.start ?? 0) < match.end) to += 1;
    return { unit: match.unit, to };
  }

  /** The upper end of a range that starts with `low` and goes on behind token `index`. */
  private secondEnd(index: number, low: NumberReading): { token: NumberToken; index: number } | null {
    const mark = this.tokens[index];
    const word = mark?.kind === "phrase" && mark.key === "đến";
    const below = this.tokens[index + 1];
    const isBelow = word && below?.kind === "phrase" && below.key === "dưới";
    const at = isBelow ? index + 2 : index + 1;
    const token = this.tokens[at];
    if (!(word || (mark?.kind === "sign" && RANGE_SIGNS.has(mark.text))) || !isNumber(token)) return null;
    // "- 5" after a finished value opens a list item; a range mark is spaced alike on both sides, or its end is higher
    const before = this.tokens[index - 1];
    const isLopsided = !word && touches(before, mark) !== touches(mark, token);
    if (isLopsided && !token.literal.reading.value.greaterThan(low.value)) return null;
    return { token, index: at };
  }

  /** "20-38-42": shares of a whole, one figure each, not a range and a figure. */
  private isChain(index: number, second: { token: NumberToken; index: number }): boolean {
    const end = this.unitAfter(second.token.span.end, second.index + 1);
    const isSigned = (at: number): boolean => isSign(this.tokens[at], ...RANGE_SIGNS);
    const before = this.tokens[index - 2];
    const goesOn = isSigned(end.to) && this.secondEnd(end.to, second.token.literal.reading) !== null;
    return goesOn || (isSigned(index - 1) && (isNumber(before) || isSign(before, "%")));
  }

  /** "/25 xã", "/100 dân", "/699 đơn" behind the number: the whole of a part, or what the unit is counted per. */
  private wholeAfter(
    index: number,
    at: number,
  ): { of: NumberReading | null; unit: Unit | null; to: number } | null {
    const slash = isSign(this.tokens[at], "/") ? at : -1;
    const token = this.tokens[slash + 1];
    if (slash < 0 || !isNumber(token)) return null;
    const own = this.unitAfter(this.tokens[index]?.span.end ?? 0, index + 1).unit;
    const after = this.unitAfter(token.span.end, slash + 2);
    if (isPerBase(token.text) && after.unit?.dimension === "count") {
      const per = `${printPerCount(token.text)} ${after.unit.print}`.trim();
      const unit: Unit = own
        ? { ...own, per, print: `${own.print}/${per}` }
        : { dimension: "count", factor: new Decimal(1), per, print: `/${per}` };
      return { of: null, unit, to: after.to };
    }
    // "12 tuyến/26,5 km", "10 lớp/350 học viên": one thing told in two units
    const isOther =
      own && after.unit && !(own.dimension === after.unit.dimension && isSameKind(own, after.unit));
    if (isOther && !isPerBase(token.text)) return null;
    // "6,45%/13%" is a rate beside its target; rates are no part and whole
    const of = own?.dimension === "percent" ? null : token.literal.reading;
    return { of, unit: after.unit ?? own, to: after.to };
  }

  /** "1 tỷ 500": three digits right behind an amount are its next tier with the unit left out; likely, not certain. */
  private elidedTier(low: NumberReading, { unit, to }: { unit: Unit | null; to: number }) {
    const token = this.tokens[to];
    if (unit?.dimension !== "money" || unit.per || !isNumber(token) || !/^\d{3}$/.test(token.text))
      return null;
    if (this.unitAfter(token.span.end, to + 1).unit) return null;
    const value = low.value.plus(token.literal.reading.value.dividedBy(1000));
    return {
      low: { value, decimals: value.decimalPlaces() },
      unit,
      to: to + 1,
      malformed: true as const,
    };
  }

  /** "1.518 tỷ 100 triệu đồng", "3 tỷ 836 triệu 800 nghìn đồng": tiers of one amount, in the first tier's unit. */
  private compoundAfter(
    low: NumberReading,
    first: { unit: Unit | null; to: number },
  ): { low: NumberReading; unit: Unit; to: number; malformed?: true } | null {
    const { unit } = first;
    const elided = this.elidedTier(low, first);
    if (elided) return elided;
    let total = low.value;
    let at = first.to;
    let factor = unit?.factor ?? null;
    while (unit && factor && unit.dimension === "money") {
      const token = this.tokens[at];
      if (!isNumber(token)) break;
      const tier = this.unitAfter(token.span.end, at + 1);
      if (tier.unit?.dimension !== "money" || tier.unit.per || !tier.unit.factor.lessThan(factor)) break;
      total = total.plus(token.literal.reading.value.times(tier.unit.factor).dividedBy(unit.factor));
      factor = tier.unit.factor;
      at = tier.to;
    }
    if (!unit || at === first.to) return null;
    return { low: { value: total, decimals: total.decimalPlaces() }, unit, to: at };
  }
}
