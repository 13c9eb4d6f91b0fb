import { fold } from "../../text/fold";
import { anchorOf, isAlike, isBare, isChange, isLevel } from "../reading/anchor";
import { NEXT, OPEN, OVERLAP, SOME, SOME_OF, WHOLE } from "./listWords";
import { isPercent, type Mention } from "../reading/mention";

/** How the parts of a total are introduced: as all of it, or as some of it. */
export type Opening = "whole" | "some";

/** Totals with the figures that are listed behind them as their parts. */
export interface PartList {
  /** "171 cuộc, 162 lượt người": each with a unit of its own; the last one is nearest to the list. */
  readonly totals: readonly Mention[];
  readonly opening: Opening;
  /** All figures of the list at its own level, in order. */
  readonly items: readonly Mention[];
  /** Says of itself that it is not complete, or holds a list of its own. */
  readonly isLoose: boolean;
  /** Its items are of classes that leave nothing else. */
  readonly isDivided?: true;
}

/** So many figures may stand between a total and its list. */
const NEAR_LIST = 4;

/** Before a list of công dân the nearest figure of công dân, past an age without a unit that stands between. */
function nearestTotal(mentions: readonly Mention[], index: number, first: Mention): Mention | undefined {
  const last = mentions[index];
  const earlier = mentions[index - 1];
  const isAside =
    last?.figure.unit === null && first.figure.unit !== null && earlier?.sentence === last.sentence;
  return isAside && earlier.figure.unit?.print === first.figure.unit?.print ? earlier : last;
}

/** The level that the list is of, and those of other units right before it ("171 cuộc, 162 lượt người"). */
function totalsAt(mentions: readonly Mention[], index: number, first: Mention): Mention[] {
  const last = nearestTotal(mentions, index, first);
  if (!last) return [];
  const total = isLevel(last) && !(isPercent(last) && isBare(last)) ? last : anchorOf(mentions, last);
  if (!total) return [];
  const before = mentions[total.index - 1];
  const isPair =
    before !== undefined &&
    before.sentence === total.sentence &&
    before.bracket?.id === total.bracket?.id &&
    /^[^,;:()]*, ?$/u.test(total.gap) &&
    isLevel(before) &&
    !isPercent(before) &&
    before.figure.unit?.print !== total.figure.unit?.print;
  return isPair ? [before, total] : [total];
}

function isLooseList(items: readonly Mention[], text: string): boolean {
  if (SOME_OF.test(items[0]?.gap ?? "")) return true;
  const isNested = items.slice(1).some(({ gap }) => SOME.test(gap) || WHOLE.test(gap));
  return isNested || OPEN.test(text) || OVERLAP.test(text);
}

/** The words of a list: those between its figures, and behind the last one. */
function textOf(items: readonly Mention[]): string {
  return items.map(({ gap, behind }) => `${gap} ${behind}`).join(" ");
}

/** Figures in one pair of brackets, nested ones left out. */
function bracketLists(mentions: readonly Mention[]): PartList[] {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const { bracket } = mention;
    if (bracket && bracket.after >= 0) groups.set(bracket.id, [...(groups.get(bracket.id) ?? []), mention]);
  }
  return [...groups.values()].flatMap((items) => {
    const [first] = items;
    const found = first ? totalsAt(mentions, first.bracket?.after ?? -1, first) : [];
    const totals = found.filter(({ bracket }) => bracket?.id === first?.bracket?.outer?.id);
    if (!first || totals.length === 0 || isChange(first)) return [];
    const inside = textOf(items);
    const opening = openingOf(first) ?? "whole";
    return [{ totals, opening, items, isLoose: isLooseList(items, inside) }];
  });
}

/** Behind the words of the figure before it, the sentence turns to something else. */
function goesElsewhere(mention: Mention): boolean {
  const from = mention.gap.search(/[;,]/u);
  return from >= 0 && NEXT.test(mention.gap.slice(from)) && !isBare(mention);
}

/** "…, tổng nộp 901 tỷ đồng (đạt 105%), trong đó: …": a list of its own, of what stands before the bracket. */
function opensAfterBracket({ gap }: Mention): boolean {
  return gap.includes(")") && SOME.test(gap);
}

/** "…, trong đó đường bộ 30 vụ, đường sắt 2 vụ; khối lượng 443 tấn, trong đó …": a clause with a list of its own. */
function opensList(mentions: readonly Mention[], mention: Mention, first: Mention): boolean {
  if (mention.clause === first.clause || mentions[mention.index - 1]?.clause === mention.clause) return false;
  const clause = mentions.slice(mention.index + 1, mention.index + 1 + NEAR_LIST);
  return clause.some((one) => one.clause === mention.clause && SOME.test(one.gap));
}

/** Mentions from `from` on that belong to a list that was opened outside brackets. */
function itemsFrom(mentions: readonly Mention[], from: number, opening: Opening): Mention[] {
  const first = mentions[from];
  const items: Mention[] = [];
  for (const mention of mentions.slice(from, from + 60)) {
    if (mention.sentence !== first?.sentence) break;
    if (mention.bracket?.id !== first.bracket?.id) continue;
    if (mention !== first && (goesElsewhere(mention) || opensAfterBracket(mention))) break;
    if (opening === "some" && first && opensList(mentions, mention, first)) break;
    items.push(mention);
  }
  return items;
}

function openingOf({ gap }: Mention): Opening | null {
  const whole = WHOLE.exec(gap)?.index ?? -1;
  const some = SOME.exec(gap)?.index ?? -1;
  if (whole < 0 && some < 0) return null;
  return some >= 0 || SOME_OF.test(gap) ? "some" : "whole";
}

/** "…, gồm: 2 …, 3 …", "…; trong đó: …", also where a new sentence opens with it. */
function runningLists(mentions: readonly Mention[]): PartList[] {
  return mentions.flatMap((first) => {
    const opening = openingOf(first);
    const last = mentions[first.index - 1];
    const isInBracket = first.bracket !== null && first.bracket.id !== last?.bracket?.id;
    if (!opening || !last || isInBracket || first.sentence - last.sentence > 1) return [];
    const totals = totalsAt(mentions, last.index, first).filter(
      ({ bracket }) => bracket?.id === first.bracket?.id,
    );
    if (totals.length === 0 || isChange(first)) return [];
    const items = itemsFrom(mentions, first.index, opening);
    const text = textOf(items);
    return [{ totals, opening, items, isLoose: isLooseList(items, text) }];
  });
}

/** A list that stands apart from its total, in a footnote or in bullets. */
export function listApart(total: Mention, items: readonly Mention[], opening: Opening): PartList {
  const text = textOf(items);
  return { totals: [total], opening, items, isLoose: isLooseList(items, text) };
}

/** Lists of parts behind their totals in one passage. */
export function findPartLists(mentions: readonly Mention[]): PartList[] {
  return [...bracketLists(mentions), ...runningLists(mentions)];
}

const TOTAL = new RegExp(
  `^(?:${["tổng cộng", "tổng số", "tổng nộp", "nâng tổng"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

/** The figures of a list that may be parts of a total. */
export function partsOf({ items }: PartList, total: Mention): Mention[] {
  return items.filter((item) => {
    const isPart = isLevel(item) && isPercent(item) === isPercent(total) && isAlike(item, total);
    return isPart && !TOTAL.test(item.lead) && (item.figure.unit !== null || isBare(item));
  });
}
