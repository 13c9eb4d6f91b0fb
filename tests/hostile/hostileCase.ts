/** What reads a case: the command that a person would give its file to, or the field of the pane for a pasted text. */
export type HostileKind = "xlsx" | "docx" | "txt" | "pack" | "rows" | "clipboard";

/** How a case has to end: read with a result, refused with a message, or either of the two, never anything else. */
export type HostileEnd = "read" | "refused" | "either";

/** One hostile input, made when it is wanted: some are large. */
export interface HostileCase {
  readonly kind: HostileKind;
  /** Unique within its kind. */
  readonly name: string;
  readonly end: HostileEnd;
  /** Extension of its file where it is not that of its kind. */
  readonly extension?: string;
  /** Takes more than a moment; left out of `npm test`. */
  readonly isLong: boolean;
  readonly make: () => Uint8Array;
}

/** What a table of cases gives for each. */
export type CaseRow = readonly [name: string, end: HostileEnd, make: () => Uint8Array, isLong?: true];

/** The cases of a table. */
export function casesOf(
  kind: HostileKind,
  rows: readonly CaseRow[],
  extension?: string,
): readonly HostileCase[] {
  return rows.map(([name, end, make, isLong = false]) => ({
    ...{ kind, name, end, make, isLong },
    ...(extension === undefined ? {} : { extension }),
  }));
}

/** A linear congruential generator: numbers from 0 up to 1, the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
