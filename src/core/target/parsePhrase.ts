/**
 * Reads a target or a result as printed into parts. The grammar, over tokens of the normalised text:
 *
 *   text       = part { separator part }
 *   separator  = ";" | line break | "." | "," | "và"          (only where both sides hold a figure)
 *   part       = [ label [":"] ] { modifier } figure { modifier } [ label ]
 *   modifier   = comparator | basis | approximation | hold | excess | filler
 *   figure     = number [ unit ] | number [ unit ] range-mark number [ unit ]
 *              | number "/" number [ unit ] | amount-in-tiers
 *   comparator = "trên" | "dưới" | "tối thiểu" | … | ">" | "≥" | …   before the figure
 *              | "trở lên" | "trở xuống"                               after it
 *   basis      = "tăng" | "giảm" | "giảm còn" | "thêm" | … [ "so với" ( plan | base ) ]
 *
 * The words of each class are in phrasebook.ts, digits that are no figures in masks.ts.
 */
import { Decimal } from "../number/decimal";
import { normaliseText, type NormalisedText, type Span } from "../text/normalise";
import { FigureReader, type Figure } from "./figures";
import type { Basis, Comparator } from "./model";
import { findItems, modifierStart, splitBetween, type Item } from "./items";
import { headBasis, readBehind, readModifiers, type Behind, type Modifiers } from "./modifiers";
import { isSign, isWord, roleOf } from "./tokenTests";
import { tokenise, type Token } from "./tokenise";

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
  /** Detail of another part: bracketed, or behind "trong đó". */
  readonly detail: boolean;
  /** Where the part's figure or phrase stands in the user's own text. */
  readonly span: Span;
}

/** A text with the parts found in it. */
export interface ReadText {
  readonly source: NormalisedText;
  readonly parts: readonly Part[];
  /** Digits that are figures stand in the text. */
  readonly hasFigure: boolean;
}

/** Builds the parts of one tokenised text. */
class PartReader {
  constructor(
    private readonly source: NormalisedText,
    private readonly tokens: readonly Token[],
    private readonly items: readonly Item[],
  ) {}

  readAll(): Part[] {
    const starts = this.items.map((item, i) => {
      const previous = this.items[i - 1];
      return previous ? splitBetween(this.tokens, previous, item) : 0;
    });
    const parts = this.items.map((item, i) =>
      this.read(item, starts[i] ?? 0, starts[i + 1] ?? this.tokens.length),
    );
    return parts.filter((_, i) => !this.isOldValue(i));
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

  private read(item: Item, start: number, end: number): Part {
    const before = modifierStart(this.tokens, start, item.from);
    const modifiers = readModifiers(this.tokens, before, item.from);
    const behind = readBehind(this.tokens, item.to, end);
    const label =
      item.kind === "qualitative" ? this.textOf(start, item.to) : this.label(start, before, item.to, end);
    const isPercent = item.figure?.unit?.dimension === "percent";
    const basis = this.basis(modifiers, behind, start, before, item);
    const planRatio = isPercent && basis === "vs_plan" && !modifiers.excess && modifiers.basis !== "growth";
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
      detail: this.isDetail(item, start, basis),
      span: this.source.toRaw(this.spanOf(item)),
    };
  }

  private spanOf(item: Item): Span {
    return { start: this.tokens[item.from]?.span.start ?? 0, end: this.tokens[item.to - 1]?.span.end ?? 0 };
  }

  /** "bằng 85% so với cùng kỳ" is a growth of −15 %. */
  private figureOf(item: Item, behind: Behind, basis: Basis | null, modifiers: Modifiers): Figure | null {
    const { figure } = item;
    const isRatioToBase = behind.versus === "base" && basis === "growth" && modifiers.basis === null;
    if (!figure || !isRatioToBase) return figure;
    const low = { value: figure.low.value.minus(100), decimals: figure.low.decimals };
    return { ...figure, low, other: null };
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

  private isDetail(item: Item, start: number, basis: Basis | null): boolean {
    if (item.figure?.bracketed && basis !== "level") return true;
    return this.tokens
      .slice(0, item.from)
      .some((token, i) => roleOf(token) === "ofWhich" && i >= Math.min(start, 1));
  }

  /** The words before the modifiers; where none stand there, the noun behind the figure. */
  private label(start: number, before: number, behind: number, end: number): string {
    const own = this.textOf(start, before).replace(/^[\s\-+•*(]+|[\s:,\-(]+$/g, "");
    if (own) return own;
    const stop = this.tokens.findIndex((token, i) => {
      return (
        i >= behind &&
        i < end &&
        (["versus", "after", "plan"].includes(roleOf(token)) || isSign(token, "(", ";", "\n"))
      );
    });
    return this.textOf(behind, stop < 0 ? end : stop).replace(/^[\s,:]+|(?:[\s,.;:(]| và)+$/gu, "");
  }

  private textOf(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.source.text.slice(first.span.start, last.span.end).trim() : "";
  }
}

/** Reads any text into parts; a text without figures gives no parts, or qualitative ones. Never fails. */
export function readParts(text: string): ReadText {
  const source = normaliseText(text);
  const tokens = tokenise(source.text);
  const figures = new FigureReader(source.text, tokens).readAll();
  const parts = new PartReader(source, tokens, findItems(tokens, figures)).readAll();
  return { source, parts, hasFigure: figures.length > 0 };
}

/** Zero as a printed number, for "không còn". */
export const ZERO = { value: new Decimal(0), decimals: 0 };
