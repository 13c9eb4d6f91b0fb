import * as v from "valibot";
import type { WorkbookPort } from "../ports/workbook";
import { keptText, readKeptState } from "./keptState";
import { readLongState, removeLongState, writeLongState } from "./longState";

/** Key of the state that tells where the list of frozen blocks stands: under `frozen.<slot>.1` and so on. */
const KEY = "frozen";
const FORMAT = 1;
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1));

const PLACE = v.object({ format: v.literal(FORMAT), slot: v.picklist(["a", "b"]), pieces: COUNT });
const BLOCK = v.object({
  sheet: v.string(),
  range: v.object({ top: COUNT, left: COUNT, bottom: COUNT, right: COUNT }),
  formula: v.string(),
  /** Of what stood in the block when it was frozen. */
  hash: v.string(),
  /** When (ISO 8601, UTC), and how verdicts were reached. */
  at: v.string(),
  policy: v.string(),
  catalogue: v.string(),
});

/** A formula whose values stand in its place, and what it takes to bring it back. */
export type FrozenBlock = Readonly<v.InferOutput<typeof BLOCK>>;

type Place = v.InferOutput<typeof PLACE>;

async function readPlace(workbook: WorkbookPort): Promise<Place | null> {
  const state = await readKeptState(workbook, KEY, PLACE, FORMAT);
  return state.kind === "kept" ? state.value : null;
}

function keyOf({ slot }: Place): string {
  return `${KEY}.${slot}`;
}

/** What the workbook keeps of frozen formulas; nothing where that is lost. Fails with `WorkbookError`. */
export async function readFrozen(workbook: WorkbookPort): Promise<readonly FrozenBlock[]> {
  const place = await readPlace(workbook);
  const text = place && (await readLongState(workbook, keyOf(place), place.pieces));
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(BLOCK)), text);
  return parsed.success ? parsed.output : [];
}

/** Keeps these in place of what was kept; a failure on the way leaves the list as it was. */
export async function writeFrozen(workbook: WorkbookPort, blocks: readonly FrozenBlock[]): Promise<void> {
  const before = await readPlace(workbook);
  if (blocks.length === 0) await workbook.writeState(KEY, null);
  else {
    const slot = before?.slot === "a" ? "b" : "a";
    const pieces = await writeLongState(workbook, `${KEY}.${slot}`, keptText(blocks));
    await workbook.writeState(KEY, keptText({ format: FORMAT, slot, pieces } satisfies Place));
  }
  if (before) await removeLongState(workbook, keyOf(before), before.pieces);
}
