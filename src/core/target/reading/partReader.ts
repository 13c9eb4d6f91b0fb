import type { NormalisedText, Span } from "../../text/normalise";
import { fold } from "../../text/fold";
import { isNear } from "../judging/compare";
import type { Figure } from "./figures";
import { modifierStart, splitBetween, type Item } from "./items";
import type { Basis, Comparator } from "../model";
import { PartWords } from "./partWords";
import { polarityOfName } from "../polarity";
import { isSign, isWord, roleOf } from "./tokenTests";
import type { Token } from "./tokenise";
import { TASK_VERBS } from "./taskVerbs";
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
  /** "thấp hơn 5% so với kế hoạch": less, whether or not less is better. */
  readonly bySize: boolean;
  /** "so với kế hoạch là 982,8 tỷ đồng": the plan itself, quoted. */
  readonly quotedPlan: boolean;
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

/** How far apart percentages under one verb may lie, as a factor. */
const ALIKE = 5;

/** Counts of anything go on with the verb before them; percentages with one of a fall, where they are of its size. */
function sharesVerb({ basis, figure: first }: Part, { basis: own, figure }: Part): boolean {
  if (own !== null || !figure || !first || (basis !== "reduction" && basis !== "increment")) return false;
  if (figure.unit?.dimension === "count") return true;
  const areRates = figure.unit?.dimension === "percent" && first.unit?.dimension === "percent";
  return areRates && isNear(first.low.value, figure.low.value, ALIKE);
}

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

  /** "giảm 05 vụ, 07 người chết", "giảm 5%; 5%; 5%": one verb for a list, each figure right behind its separator. */
  private withSharedVerbs(parts: readonly Part[]): Part[] {
    const shared: Part[] = [];
    for (const [i, part] of parts.entries()) {
      const previous = shared.at(-1);
      const takes = previous !== undefined && this.isListed(i, part) && sharesVerb(previous, part);
      shared.push(takes ? { ...part, basis: previous.basis } : part);
    }
    return shared;
  }

  /** A separator stands right before the figure of item `index`; of counts only a comma. */
  private isListed(index: number, { figure }: Part): boolean {
    const mark = this.tokens[(this.items[index]?.from ?? 0) - 1];
    if (isSign(mark, ",")) return true;
    return figure?.unit?.dimension === "percent" && (isSign(mark, ";") || isWord(mark, "và"));
  }

  /** "từ 53" of "từ 53 lên 55" is where the change started, not a value of its own. */
  private isOldValue(index: number): boolean {
    const item = this.items[index];
    const next = this.items[index + 1];
    if (!item || !next || !this.isFrom(item) || item.figure?.high) return false;
    return this.tokens.slice(item.to, next.from).some((token) => {
      return (
        roleOf(token) === "to" ||
        (token.kind === "phrase" && token.meaning.role === "basis" && token.meaning.basis === "level")
      );
    });
  }

  /** "từ 53", "từ trên 57%". */
  private isFrom({ from }: Item): boolean {
    const role = roleOf(this.tokens[from - 1]);
    const at = role === "comparator" || role === "approximate" ? from - 2 : from - 1;
    return roleOf(this.tokens[at]) === "from";
  }

  private read(item: Item, start: number, end: number, previous: Item | undefined): Part {
    const before = modifierStart(this.tokens, start, item.from);
    const words = new PartWords(this.tokens, { start, before, end }, item);
    const label =
      item.kind === "qualitative" ? this.textOf(start, item.to) : this.label(start, before, item, end);
    const { modifiers, behind, figure, basis } = words;
    const comparator =
      item.kind === "zero" ? "=" : item.figure?.high ? "range" : (behind.comparator ?? modifiers.comparator);
    return {
      kind: item.kind,
      figure,
      label,
      basis,
      planRatio: words.planRatio,
      comparator,
      approximate: modifiers.approximate,
      bySize: modifiers.bySize,
      quotedPlan: words.quotedPlan,
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

  private isEither(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some((token) => isWord(token, "hoặc"));
  }

  private isDetail(item: Item, basis: Basis | null): boolean {
    if (item.figure?.bracketed && basis !== "level") return true;
    return this.firstOfWhich < item.from;
  }

  /** The words before the modifiers; where none stand there, or only what is to be done, the noun behind the figure. */
  private label(start: number, before: number, item: Item, end: number): string {
    const own = trimLabel(this.textOf(start, before));
    const isTask = this.items.length === 1 && TASK_VERBS.includes(fold(own));
    if (own && !isTask) return own;
    const stop = this.tokens.slice(item.to, end).findIndex((token) => {
      return ["versus", "after", "plan"].includes(roleOf(token)) || isSign(token, "(", ")", ";", "\n");
    });
    const behind = trimLabel(this.textOf(item.to, stop < 0 ? end : item.to + stop));
    const counted = item.figure?.unit?.dimension === "count" ? item.figure.unit.print : "";
    if (!isTask || !behind || !counted) return own || behind;
    // "sửa chữa 5 nhà dột nát": the verb says which direction is better
    const noun = `${counted} ${behind}`;
    return polarityOfName(noun) === null ? noun : `${own} ${noun}`;
  }

  private textOf(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.source.text.slice(first.span.start, last.span.end).trim() : "";
  }
}
