/** Ranks of group numbering, outermost first: A, I, then headings without a number or with an Arabic one. */
const RANKS: readonly RegExp[] = [/^[A-HĐ]\.?$/u, /^[IVX]+\.?$/u];

function rankOf(stt: string, heading: string): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(stt.trim()));
  if (rank >= 0) return rank;
  return heading === heading.toUpperCase() ? 1 : 2;
}

/** Keeps the headings that stand above the present row of a table. */
export class GroupPath {
  private open: { readonly rank: number; readonly heading: string }[] = [];

  /** A new heading closes those of its rank and below. */
  enter(stt: string, heading: string): void {
    const rank = rankOf(stt, heading);
    this.open = [...this.open.filter((group) => group.rank < rank), { rank, heading: heading.trim() }];
  }

  /** Headings above, outermost first. */
  path(): readonly string[] {
    return this.open.map(({ heading }) => heading);
  }
}
