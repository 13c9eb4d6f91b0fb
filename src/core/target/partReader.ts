import { Decimal } from "../number/decimal";
import type { NormalisedText, Span } from "../text/normalise";
import type { Unit } from "../unit/unit";
import type { Figure } from "./figures";
import { modifierStart, splitBetween, type Item } from "./items";
import type { Basis, Comparator } from "./model";
import { headBasis, readBehind, readModifiers, type Behind, type Modifiers } from "./modifiers";
import { isSign, isWord, roleOf } from "./tokenTests";
import type { Token } from "./tokenise";
import { trimLabel } from "./trimLabel";

/** One part of a printed target or result. */
export interface Part {
  readonly kind: Item["kind"];
  readonly figure: Figure | null;
  /** What the part is about, as printed: "GTSX", "số làng, KDC đạt …". */
  readonly label: string;
  /** Null where the words do not say. */
  readonly basis: Basis | null;
  /** "đạt 87,9% kế hoạch": the figure is a ratio to the plan, not an excess over it. */
  readonly planRatio: boolean;
  readonly comparator: Comparator | null;
  readonly approximate: "about" | "below" | null;
  /** "giảm còn 2%": where a fall ends, whatever the indicator's name says. */
  readonly fallTo: boolean;
  /** "đến 3%": at most where fewer is better, else open. */
  readonly upTo: boolean;
  /** Stands behind "hoặc": it may be done instead of the part before it. */
  readonly alternative: boolean;
  /** Detail of another part: bracketed, or behind "trong đó". */
  readonly detail: boolean;
  /** Stands behind "trong đó": a part of the amount before it, with a target of its own. */
  readonly ofWhich: boolean;
  /** "từ 5,2%" of "từ 5,2% xuống còn 4,1%": where the change that ends at this part's figure began. */
  readonly startedAt: Figure | null;
  /** Where the part's figure or phrase stands in the user's own text. */
  readonly span: Span;
}

/** "105% so với cùng kỳ" is a ratio to the base, "5% so với năm 2022" a change: no year's value halves. */
const LEAST_RATIO = 50;

/** What "xếp thứ 15/63" is counted in; a difference of ranks is in steps. */
const RANK: Unit = { dimension: "rank", factor: new Decimal(1), per: "", print: "bậc" };

/** Builds the parts of one tokenised text. */
export class PartReader {
  /** Index of the first "trong đó", behind which everything is detail. */
  private readonly firstOfWhich: number;
  /** The same for "trong đó" itself, apart from "gồm", "cụ thể". */
  private readonly firstWithin: number;

  constructor(
    private readonly source: NormalisedText,
    private readonly tokens: readonly Token[],
    private readonly items: readonly Item[],
  ) {
    const first = tokens.findIndex((token, i) => i > 0 && roleOf(token) === "ofWhich");
    this.firstOfWhich = first < 0 ? Infinity : first;
    const within = tokens.findIndex((token, i) => i > 0 && /^trong đó/u.test(token.key));
    this.firstWithin = within < 0 ? Infinity : within;
  }

  readAll(): Part[] {
    const starts = this.items.map((item, i) => {
      const previous = this.items[i - 1];
      return previous ? splitBetween(this.tokens, previous, item) : 0;
    });
    const parts = this.items.map((item, i) =>
      this.read(item, starts[i] ?? 0, starts[i + 1] ?? this.tokens.length, this.items[i - 1]),
    );
    return this.withSharedVerbs(parts).flatMap((part, i) => {
      if (this.isOldValue(i)) return [];
      return i > 0 && this.isOldValue(i - 1) ? { ...part, startedAt: parts[i - 1]?.figure ?? null } : part;
    });
  }

  /** "giảm 05 vụ, 07 người chết": one verb for a list of counts, each right behind a comma. */
  private withSharedVerbs(parts: readonly Part[]): Part[] {
    const shared: Part[] = [];
    for (const [i, part] of parts.entries()) {
      const verb = shared.at(-1)?.basis ?? null;
      const isListed = isSign(this.tokens[(this.items[i]?.from ?? 0) - 1], ",");
      const isBare = part.basis === null && part.figure?.unit?.dimension === "count";
      const takes = isListed && isBare && (verb === "reduction" || verb === "increment");
      shared.push(takes ? { ...part, basis: verb } : part);
    }
    return shared;
  }

  /** "từ 53" of "từ 53 lên 55" is where the change started, not a value of its own. */
  private isOldValue(index: number): boolean {
    const item = this.items[index];
    const next = this.items[index + 1];
    if (!item || !next || roleOf(this.tokens[item.from - 1]) !== "from" || item.figure?.high) return false;
    return this.tokens.slice(item.to, next.from).some((token) => {
      return (
        roleOf(token) === "to" ||
        (token.kind === "phrase" && token.meaning.role === "basis" && token.meaning.basis === "level")
      );
    });
  }

  private read(item: Item, start: number, end: number, previous: Item | undefined): Part {
    const before = modifierStart(this.tokens, start, item.from);
    const modifiers = readModifiers(this.tokens, before, item.from);
    const behind = readBehind(this.tokens, item.to, end);
    const label =
      item.kind === "qualitative" ? this.textOf(start, item.to) : this.label(start, before, item.to, end);
    const isPercent = item.figure?.unit?.dimension === "percent";
    const basis = this.basis(modifiers, behind, start, before, item);
    const isDifference = modifiers.excess || modifiers.basis === "growth" || modifiers.basis === "reduction";
    const planRatio = isPercent && basis === "vs_plan" && !isDifference;
    const comparator =
      item.kind === "zero" ? "=" : item.figure?.high ? "range" : (behind.comparator ?? modifiers.comparator);
    const figure = this.figureOf(item, behind, basis, modifiers);
    return {
      kind: item.kind,
      figure,
      label,
      basis,
      planRatio,
      comparator,
      approximate: modifiers.approximate,
      fallTo: modifiers.fallTo,
      upTo: modifiers.upTo,
      alternative: previous !== undefined && this.isEither(previous.to, item.from),
      detail: this.isDetail(item, basis),
      startedAt: null,
      ofWhich: this.firstWithin < item.from && figure !== null,
      span: this.source.toRaw(this.spanOf(item)),
    };
  }

  private spanOf(item: Item): Span {
    return { start: this.tokens[item.from]?.span.start ?? 0, end: this.tokens[item.to - 1]?.span.end ?? 0 };
  }

  /** "bằng 85% so với cùng kỳ" is a growth of −15 %, "giảm 5% so với kế hoạch" an excess of −5 %. */
  private figureOf(item: Item, behind: Behind, basis: Basis | null, modifiers: Modifiers): Figure | null {
    const figure = item.figure && modifiers.rank ? { ...item.figure, unit: RANK } : item.figure;
    if (!figure) return null;
    const { value, decimals } = figure.low;
    const isRatio = modifiers.basis === null && (modifiers.whole || value.greaterThanOrEqualTo(LEAST_RATIO));
    if (behind.versus === "base" && basis === "growth" && isRatio)
      return { ...figure, low: { value: value.minus(100), decimals }, other: null };
    if (basis === "vs_plan" && modifiers.basis === "reduction")
      return { ...figure, low: { value: value.negated(), decimals }, other: null };
    return figure;
  }

  private isEither(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some((token) => isWord(token, "hoặc"));
  }

  private basis(
    modifiers: Modifiers,
    behind: Behind,
    start: number,
    before: number,
    item: Item,
  ): Basis | null {
    const unit = item.figure?.unit ?? null;
    const isRate = unit === null || unit.dimension === "percent" || unit.dimension === "points";
    if (unit?.dimension === "percent" && (behind.ofPlan || behind.versus === "plan" || modifiers.excess))
      return "vs_plan";
    if (modifiers.rank) return "level";
    if (unit?.dimension === "percent" && modifiers.basis === null && this.isSigned(item)) return "growth";
    if (modifiers.basis === "growth" && !isRate) return "increment";
    if (modifiers.basis) return modifiers.basis;
    const head = headBasis(this.tokens, start, before);
    const saysLevel =
      before < item.from &&
      this.tokens.slice(before, item.from).some((token) => isWord(token, "đạt") || isWord(token, "là"));
    if (head && (head.isNoun || !saysLevel))
      return head.basis === "growth" && !isRate ? "increment" : head.basis;
    if (behind.versus === "base" && unit?.dimension === "percent") return "growth";
    return null;
  }

  /** "(+11,5%)", "(-2,3%)" behind an amount: how much it changed. */
  private isSigned({ from, figure }: Item): boolean {
    return figure?.bracketed === true && isSign(this.tokens[from - 1], "+", "-");
  }

  private isDetail(item: Item, basis: Basis | null): boolean {
    if (item.figure?.bracketed && basis !== "level") return true;
    return this.firstOfWhich < item.from;
  }

  /** The words before the modifiers; where none stand there, the noun behind the figure. */
  private label(start: number, before: number, behind: number, end: number): string {
    const own = trimLabel(this.textOf(start, before));
    if (own) return own;
    const stop = this.tokens.slice(behind, end).findIndex((token) => {
      return ["versus", "after", "plan"].includes(roleOf(token)) || isSign(token, "(", ";", "\n");
    });
    return trimLabel(this.textOf(behind, stop < 0 ? end : behind + stop));
  }

  private textOf(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.source.text.slice(first.span.start, last.span.end).trim() : "";
  }
}
