import { numberParts } from "./rowNumber";

/** Ranks of group numbering, outermost first: A, I, headings in capitals, then Arabic ones by depth. */
const RANKS: readonly RegExp[] = [/^\(?[A-HĐ]\)?[.)]?$/u, /^\(?[IVX]+\)?[.)]?$/u];
const CAPITALS_RANK = 1;
const PLAIN_RANK = 2;

/** A number at the start of a heading that stands in one wide cell: "II. XÃ HỘI". */
const IN_TEXT = /^\s*(?:phần\s+)?(\(?(?:[A-HĐ]|[IVX]+|\d+(?:\.\d+)*)[.)\-:])\s*(?=\p{L})/u;

interface OpenGroup {
  readonly rank: number;
  /** As printed beside the heading. */
  readonly number: string;
  readonly heading: string;
  readonly isPlain: boolean;
  /** Its rows continue its own number (1 → 1.1), so that the next row numbered like it ends the group. */
  readonly endsByNumber: boolean;
}

function numberRank(stt: string): number | null {
  const bare = stt.trim().replace(/[-:]$/, ".");
  const rank = RANKS.findIndex((pattern) => pattern.test(bare));
  if (rank >= 0) return rank;
  const depth = numberParts(bare).length;
  return depth > 0 ? PLAIN_RANK + depth : null;
}

/** Keeps the headings that stand above the present row of a table. */
export class GroupPath {
  private open: readonly OpenGroup[] = [];

  /** A new heading closes those of its rank and below. */
  enter(stt: string, heading: string, endsByNumber = false): void {
    const numbered =
      numberRank(stt) ?? (stt.trim() === "" ? numberRank(IN_TEXT.exec(heading)?.[1] ?? "") : null);
    const isCapitals = heading === heading.toUpperCase();
    const rank = numbered ?? (isCapitals ? CAPITALS_RANK : this.plainRank());
    const isPlain = numbered === null && !isCapitals;
    const above = this.open.filter((group) => group.rank < rank);
    this.open = [...above, { rank, number: stt.trim(), heading: heading.trim(), isPlain, endsByNumber }];
  }

  /** A row with figures ends the groups that stand beside it: row 2 ends heading 1, row II ends heading I. */
  leave(stt: string): void {
    const rank = numberRank(stt);
    if (rank === null) return;
    const ends = (group: OpenGroup): boolean =>
      group.rank >= rank && (group.endsByNumber || rank < PLAIN_RANK);
    const first = this.open.findIndex(ends);
    if (first >= 0) this.open = this.open.slice(0, first);
  }

  /** Headings above, outermost first. */
  path(): readonly string[] {
    return this.open.map(({ heading }) => heading);
  }

  /** The numbers printed beside them; empty where a heading stands alone or holds its number itself. */
  numbers(): readonly string[] {
    return this.open.map(({ number, heading }) => (heading.startsWith(number) ? "" : number));
  }

  /** A heading without a number stands beside the last such one, or else below everything open. */
  private plainRank(): number {
    const beside = this.open.find(({ isPlain }) => isPlain);
    return beside?.rank ?? Math.max(PLAIN_RANK, ...this.open.map(({ rank }) => rank + 0.5));
  }
}
