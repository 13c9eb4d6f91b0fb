import { nameKey } from "../matching/nameText";
import { printPack } from "../pack/printPack";
import { completePack, type PublishedDefinition, type PublishedPack } from "../pack/publishedPack";
import { readPack } from "../pack/readPack";
import { kebabId } from "./kebabId";
import type { AnyPackReading, ImportNote, ImportNoteCode } from "./packReading";

/** What a source says of one indicator; which direction is better no foreign format says. */
export interface ImportedIndicator {
  /** The source's own code, from which the id is made. */
  readonly code: string;
  readonly fields: Omit<PublishedDefinition, "id" | "polarity">;
  /** What is left open, by field of the definition. */
  readonly open: Readonly<Partial<Record<keyof PublishedDefinition, ImportNoteCode>>>;
}

/** Ids made of the codes; those that fall together are told apart by a number, in the order of the source. */
function buildIds(codes: readonly string[]): readonly string[] {
  const ids = new Set<string>();
  const counts = new Map<string, number>();
  for (const code of codes) {
    const id = kebabId(code) || "ma";
    let count = counts.get(id) ?? 0;
    let distinct = "";
    do {
      count += 1;
      distinct = count === 1 ? id : `${id}-${count}`;
    } while (ids.has(distinct));
    counts.set(id, count);
    ids.add(distinct);
  }
  return [...ids];
}

/** How many entries go by each name. */
export function countNames(entries: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const names of entries) {
    for (const key of new Set(names.map(nameKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The definitions; another name that two of them share names neither and is left out. */
function buildDefinitions(indicators: readonly ImportedIndicator[]): readonly PublishedDefinition[] {
  const ids = buildIds(indicators.map(({ code }) => code));
  const counts = countNames(indicators.map(({ fields: { name, aliases = [] } }) => [name, ...aliases]));
  return indicators.map(({ fields }, index) => ({
    ...fields,
    id: ids[index] ?? "",
    polarity: "none",
    aliases: (fields.aliases ?? []).filter((alias) => counts.get(nameKey(alias)) === 1),
  }));
}

function notesOf({ open, fields: { name } }: ImportedIndicator, index: number): readonly ImportNote[] {
  const all = { polarity: "open_polarity" as const, ...open };
  return Object.entries(all).map(([field, code]) => ({
    path: `/definitions/${index}/${field}`,
    code,
    parameters: { name },
  }));
}

/**
 * The pack that a source amounts to, with what is to be completed in each definition. It is held to the published
 * schema: what breaks it is told with its place in the pack that would have been.
 */
export function buildImportedPack(
  head: Omit<PublishedPack, "format" | "definitions">,
  indicators: readonly ImportedIndicator[],
): AnyPackReading {
  const definitions = buildDefinitions(indicators);
  const reading = readPack(printPack(completePack({ ...head, format: 1, definitions })));
  return reading.pack ? { ...reading, toComplete: indicators.flatMap(notesOf) } : reading;
}
