import * as v from "valibot";
import type { DefinitionPack } from "../core/catalog/definition";
import type { MatchChoices } from "../core/catalog/matching/matchRow";
import { printPack } from "../core/catalog/pack/printPack";
import { readPack } from "../core/catalog/pack/readPack";
import type { LoadedPack, PackPlace } from "../ports/definitionSource";
import { hashPack } from "../ports/packHash";
import { WorkbookError, type WorkbookPort } from "../ports/workbook";
import { keptText, readKeptState } from "./keptState";
import { readLongState, removeLongState, writeLongState } from "./longState";

/** Key of the state that lists pins and choices; the packs themselves stand under `catalog.pack<slot>`. */
const KEY = "catalog";
const FORMAT = 1;

const PIN = v.object({
  packId: v.string(),
  name: v.string(),
  version: v.string(),
  /** As in `LoadedPack`. */
  hash: v.string(),
  place: v.object({ kind: v.picklist(["built-in", "file", "https", "sheet"]), address: v.string() }),
  retrievedAt: v.string(),
  /** When it was pulled into the workbook (ISO 8601, UTC). */
  pulledAt: v.string(),
  /** The sheet and the year that it serves; `table` is the sheet's native table, "" where it has none. */
  sheet: v.string(),
  table: v.optional(v.string(), ""),
  year: v.pipe(v.number(), v.integer()),
});
const KEPT_PACK = v.object({
  hash: v.string(),
  slot: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pieces: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});
const STATE = v.object({
  format: v.literal(FORMAT),
  pins: v.array(PIN),
  packs: v.array(KEPT_PACK),
  /** Answers of people: definition id, or "" for none of them, by `choiceKey`. */
  choices: v.array(v.tuple([v.string(), v.string()])),
});

/** Which version of which pack a sheet was judged with in a year. */
export type PackPin = Readonly<v.InferOutput<typeof PIN>>;

/** What a workbook keeps about definitions. */
export interface CatalogState {
  readonly pins: readonly PackPin[];
  readonly packs: readonly Readonly<v.InferOutput<typeof KEPT_PACK>>[];
  readonly choices: MatchChoices;
}

const EMPTY_STATE: CatalogState = { pins: [], packs: [], choices: new Map() };

/** `newer`: written by a later version of the add-in. The message for people is `state.<problem>`. */
export type CatalogStateProblem =
  | "corrupt"
  | "newer"
  | "pack-missing"
  | "pack-corrupt"
  /** Pins are there, but which of them serves the sheet is not known. */
  | "pin-lost"
  /** The sheet was pulled, but the workbook has lost what it kept. */
  | "pin-dropped";

/** The state kept in a workbook cannot be used; it is never overwritten, so that nothing is lost. */
export class CatalogStateError extends Error {
  override readonly name = "CatalogStateError";
  constructor(
    readonly problem: CatalogStateProblem,
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
  }
}

/** A text of the workbook; where its part is damaged, the state is. */
async function whole(reading: Promise<string | null>): Promise<string | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof WorkbookError && error.problem === "damaged")
      throw new CatalogStateError("corrupt", error.detail);
    throw error;
  }
}

/** What the workbook keeps; empty where it keeps nothing. Fails with {@link CatalogStateError}. */
export async function readCatalogState(workbook: WorkbookPort): Promise<CatalogState> {
  const kept = await readKeptState(workbook, KEY, STATE, FORMAT);
  if (kept.kind === "unusable") throw new CatalogStateError(kept.problem, kept.detail);
  if (kept.value === null) return EMPTY_STATE;
  const { pins, packs, choices } = kept.value;
  return { pins, packs, choices: new Map(choices) };
}

async function writeCatalogState(workbook: WorkbookPort, state: CatalogState): Promise<void> {
  const { pins, packs, choices } = state;
  const sorted = [...choices].sort(([a], [b]) => (a < b ? -1 : 1));
  await workbook.writeState(KEY, keptText({ format: FORMAT, pins, packs, choices: sorted }));
}

function keyOfSlot(slot: number): string {
  return `catalog.pack${slot}`;
}

/** The pack of a pin as it was when it was pulled. Fails with {@link CatalogStateError}. */
export async function readPinnedPack(
  workbook: WorkbookPort,
  { packs }: CatalogState,
  pin: PackPin,
): Promise<DefinitionPack> {
  const kept = packs.find(({ hash }) => hash === pin.hash);
  const text = kept ? await whole(readLongState(workbook, keyOfSlot(kept.slot), kept.pieces)) : null;
  if (text === null) throw new CatalogStateError("pack-missing", `${pin.name} ${pin.version}`);
  const { pack } = readPack(text);
  if (!pack || (await hashPack(pack)) !== pin.hash)
    throw new CatalogStateError("pack-corrupt", `${pin.name} ${pin.version}`);
  return pack;
}

/** Pins a pack for a sheet and a year in place of the pin that they have; other years and sheets keep theirs. */
export async function pinPack(
  workbook: WorkbookPort,
  loaded: LoadedPack,
  use: Pick<PackPin, "sheet" | "table" | "year" | "pulledAt">,
): Promise<void> {
  const state = await readCatalogState(workbook);
  const { pack, place, hash, retrievedAt } = loaded;
  const others = state.pins.filter((pin) => pin.year !== use.year || !isSamePlace(pin, use));
  const { id: packId, name, version } = pack;
  const pins = [...others, { packId, name, version, hash, place: placeOf(place), retrievedAt, ...use }];
  const packs = await keepPack(workbook, state, loaded);
  const isUsed = ({ hash: kept }: { hash: string }): boolean => pins.some((pin) => pin.hash === kept);
  await writeCatalogState(workbook, { ...state, pins, packs: packs.filter(isUsed) });
  for (const { slot, pieces } of packs.filter((kept) => !isUsed(kept)))
    await removeLongState(workbook, keyOfSlot(slot), pieces);
}

/** A sheet is the one with the table; where it has none, the one of the name. */
function isSamePlace(
  one: Pick<PackPin, "sheet" | "table">,
  other: Pick<PackPin, "sheet" | "table">,
): boolean {
  const [left, right] = one.table && other.table ? [one.table, other.table] : [one.sheet, other.sheet];
  return left.toLowerCase() === right.toLowerCase();
}

/** Without the folders of the machine that a file came from: the workbook goes to others. */
function placeOf({ kind, address }: PackPlace): PackPlace {
  return { kind, address: kind === "file" ? (address.split(/[\\/]/).at(-1) ?? "") : address };
}

/** The packs kept, this one among them; one that is kept already is not kept twice. */
async function keepPack(
  workbook: WorkbookPort,
  { packs }: CatalogState,
  { pack, hash }: LoadedPack,
): Promise<CatalogState["packs"]> {
  if (packs.some((kept) => kept.hash === hash)) return packs;
  const slot = Math.max(0, ...packs.map((kept) => kept.slot)) + 1;
  const text = keptText(JSON.parse(printPack(pack)));
  return [...packs, { hash, slot, pieces: await writeLongState(workbook, keyOfSlot(slot), text) }];
}

/** Remembers which definition the rows under a `choiceKey` have: its id, "" for none, null to be asked again. */
export async function rememberChoice(
  workbook: WorkbookPort,
  key: string,
  definition: string | null,
): Promise<void> {
  const state = await readCatalogState(workbook);
  const choices = new Map(state.choices);
  if (definition === null) choices.delete(key);
  else choices.set(key, definition);
  await writeCatalogState(workbook, { ...state, choices });
}
