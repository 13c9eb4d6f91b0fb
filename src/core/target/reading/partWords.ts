import { Decimal } from "../../number/decimal";
import type { NumberReading } from "../../number/numberLiteral";
import type { Unit } from "../../unit/unit";
import { comparisonBefore, isQuotedPlan } from "./comparisons";
import type { Figure } from "./figures";
import type { Item } from "./items";
import type { Basis } from "../model";
import { headBasis, readBehind, readModifiers, type Behind, type Modifiers } from "./modifiers";
import { isSign, isWord, roleOf } from "./tokenTests";
import type { Token } from "./tokenise";

/** Where a part begins, where the modifiers of its figure begin, and where it ends; token indices, `end` exclusive. */
export interface PartBounds {
  readonly start: number;
  readonly before: number;
  readonly end: number;
}

/** "105% so với cùng kỳ" is a ratio to the base, "5% so với năm 2022" a change: no year's value halves. */
const LEAST_RATIO = 50;

/** What "xếp thứ 15/63" is counted in; a difference of ranks is in steps. */
const RANK: Unit = { dimension: "rank", factor: new Decimal(1), per: "", print: "bậc" };

const PERCENT: Unit = { dimension: "percent", factor: new Decimal(1), per: "", print: "%" };

function scaled({ value, decimals }: NumberReading): NumberReading {
  return { value: value.times(100), decimals: Math.max(0, decimals - 2) };
}

/** "gấp 1,2 lần" as 120 %. */
function timesAsPercent(figure: Figure): Figure {
  const high = figure.high && scaled(figure.high);
  return { ...figure, low: scaled(figure.low), high, unit: PERCENT, other: null };
}

/** What the words around one figure say of it. */
export class PartWords {
  readonly modifiers: Modifiers;
  readonly behind: Behind;
  /** What the figure is compared with, named behind or before it. */
  readonly versus: "plan" | "base" | null;
  readonly basis: Basis | null;
  readonly planRatio: boolean;
  readonly quotedPlan: boolean;
  readonly figure: Figure | null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly bounds: PartBounds,
    private readonly item: Item,
  ) {
    const { start, before, end } = bounds;
    const comparison = comparisonBefore(tokens, start, before);
    this.quotedPlan = isQuotedPlan(tokens, start, before, comparison);
    this.behind = readBehind(tokens, item.to, end);
    const leads = comparison?.opener === "versus" && comparison.than === "plan" && !this.quotedPlan;
    this.versus = this.behind.versus ?? this.comparedInside() ?? (leads ? "plan" : null);
    this.modifiers = readModifiers(tokens, before, item.from, this.versus);
    const figure = this.withUnit();
    const unit = figure?.unit ?? null;
    this.basis = this.basisOf(unit);
    const { excess, basis } = this.modifiers;
    const isDifference = excess || basis === "growth" || basis === "reduction";
    this.planRatio = unit?.dimension === "percent" && this.basis === "vs_plan" && !isDifference;
    this.figure = figure && this.asChange(figure);
  }

  /** "vượt kế hoạch tỉnh giao 5%": the plan stands between the verb and the figure. */
  private comparedInside(): "plan" | "base" | null {
    const roles = this.tokens.slice(this.bounds.before, this.item.from).map(roleOf);
    if (roles.includes("plan")) return "plan";
    return roles.includes("base") ? "base" : null;
  }

  private withUnit(): Figure | null {
    const { figure } = this.item;
    if (!figure) return null;
    if (this.modifiers.rank) return { ...figure, unit: RANK };
    const isCompared = this.versus !== null || this.behind.ofPlan;
    const isTimes = figure.unit?.print === "lần" && isCompared && this.modifiers.basis === null;
    return isTimes ? timesAsPercent(figure) : figure;
  }

  /** "bằng 85% so với cùng kỳ" is a growth of −15 %, "giảm 5% so với kế hoạch" an excess of −5 %. */
  private asChange(figure: Figure): Figure {
    const { modifiers, basis } = this;
    const { value, decimals } = figure.low;
    const isRatio = modifiers.basis === null && (modifiers.whole || value.greaterThanOrEqualTo(LEAST_RATIO));
    if (this.versus === "base" && basis === "growth" && isRatio)
      return { ...figure, low: { value: value.minus(100), decimals }, other: null };
    if (basis === "vs_plan" && modifiers.basis === "reduction")
      return { ...figure, low: { value: value.negated(), decimals }, other: null };
    return figure;
  }

  private basisOf(unit: Unit | null): Basis | null {
    const { modifiers, behind, tokens, item } = this;
    const { start, before } = this.bounds;
    const isPercent = unit?.dimension === "percent";
    const isRate = unit === null || isPercent || unit.dimension === "points";
    const isOfPlan = behind.ofPlan || this.versus === "plan";
    const isMoved = modifiers.excess || modifiers.basis === "growth" || modifiers.basis === "reduction";
    if (isPercent ? isOfPlan || modifiers.excess : this.versus === "plan" && isMoved) return "vs_plan";
    if (modifiers.rank) return "level";
    if (isPercent && modifiers.basis === null && this.isSigned()) return "growth";
    if (modifiers.basis === "growth" && !isRate) return "increment";
    if (modifiers.basis) return modifiers.basis;
    const head = headBasis(tokens, start, before);
    const saysLevel =
      before < item.from &&
      tokens.slice(before, item.from).some((token) => isWord(token, "đạt") || isWord(token, "là"));
    if (head && (head.isNoun || !saysLevel))
      return head.basis === "growth" && !isRate ? "increment" : head.basis;
    return this.versus === "base" && isPercent ? "growth" : null;
  }

  /** "(+11,5%)", "(-2,3%)" behind an amount: how much it changed. */
  private isSigned(): boolean {
    const { from, figure } = this.item;
    return figure?.bracketed === true && isSign(this.tokens[from - 1], "+", "-");
  }
}
