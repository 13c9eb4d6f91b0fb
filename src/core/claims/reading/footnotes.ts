import type { Mention, ReadPassage } from "./mention";

/** Letters between a figure and the footnote mark behind it, at most. */
const NEAR_MARK = 90;

/** The figure that a footnote mark stands behind, in the same part of the sentence. */
export function markedMention({ passage, mentions }: ReadPassage, markAt: number): Mention | null {
  const { source } = passage;
  let found: Mention | null = null;
  for (const mention of mentions) {
    if (source.toRaw(mention.figure.span).end > markAt) break;
    found = mention;
  }
  if (!found) return null;
  const between = source.raw.slice(source.toRaw(found.figure.span).end, markAt);
  return between.length <= NEAR_MARK && !/[.;,:]/u.test(between) ? found : null;
}

/** The footnote bodies of a report by their marks; a mark that two bodies bear is left out. */
export function footnoteBodies(all: readonly ReadPassage[]): Map<string, ReadPassage> {
  const bodies = new Map<string, ReadPassage>();
  const twice = new Set<string>();
  for (const read of all) {
    const mark = read.passage.footnote;
    if (mark === null) continue;
    if (bodies.has(mark)) twice.add(mark);
    bodies.set(mark, read);
  }
  for (const mark of twice) bodies.delete(mark);
  return bodies;
}
