import { buildCatalog } from "../core/catalog/matching/catalog";
import type { Definition } from "../core/catalog/definition";
import { diffPacks, type DefinitionPair, type PackDiff } from "../core/catalog/pack/diffPacks";
import { definitionOf } from "../core/catalog/matching/match";
import type { IndicatorRow, IndicatorTable } from "../core/table/indicatorTable";
import { matchTable } from "../core/table/matchTable";
import { readTable } from "../core/table/readTable";
import { cellAddress, type SheetSnapshot } from "../core/table/sheet";
import type { LoadedPack } from "../ports/definitionSource";
import type { WorkbookPort } from "../ports/workbook";
import { placeOfPin } from "./placePins";
import { pinPack, readCatalogState, readPinnedPack, type PackPin } from "./catalogState";
import { fillDefinitions, type FillOutcome } from "./fillDefinitions";
import { FILL_FIELDS, textsOf, type FillCell, type FillField } from "./planFill";

/** A row whose definition an update changes; `after` is null where it is removed. */
export interface ConcernedRow {
  readonly row: IndicatorRow;
  readonly before: Definition;
  readonly after: Definition | null;
}

/** What an update of a pin would do; nothing has been written yet. */
export interface UpdatePlan {
  readonly pin: PackPin;
  readonly loaded: LoadedPack;
  readonly diff: PackDiff;
  /** Rows of the pinned sheet, null where it holds no table any more. */
  readonly table: IndicatorTable | null;
  readonly rows: readonly ConcernedRow[];
  /** Cells that say what the pinned definition says, and what they would say. */
  readonly cells: readonly FillCell[];
}

/** Compares the pack of a pin with one newly loaded, and tells the rows and cells of its sheet that are concerned. */
export async function planUpdate(
  workbook: WorkbookPort,
  pin: PackPin,
  loaded: LoadedPack,
): Promise<UpdatePlan> {
  const state = await readCatalogState(workbook);
  const pinned = await readPinnedPack(workbook, state, pin);
  const diff = diffPacks(pinned, loaded.pack);
  const names = (await workbook.listSheets()).map(({ name }) => name);
  const sheets = await Promise.all(names.map((name) => workbook.readSheet(name)));
  const place = placeOfPin(pin, sheets);
  const sheet = sheets.find(({ name }) => name === place);
  const table = sheet && readTable(sheet);
  if (!sheet || !table) return { pin, loaded, diff, table: null, rows: [], cells: [] };
  const changes = changesOf(diff);
  const matches = matchTable(table, buildCatalog(pinned.definitions), state.choices);
  const rows = table.rows.flatMap((row, index): ConcernedRow[] => {
    const match = matches[index];
    const before = match ? definitionOf(match) : null;
    const after = before && changes.get(before.id);
    return before && after !== undefined ? [{ row, before, after }] : [];
  });
  return { pin, loaded, diff, table, rows, cells: changedCells(sheet, table, rows) };
}

/** What becomes of each definition that does not stay as it is, by its old id. */
function changesOf({ changed, renamed, removed }: PackDiff): ReadonlyMap<string, Definition | null> {
  const pairs: readonly DefinitionPair[] = [...changed, ...renamed];
  const after = pairs.map((pair) => [pair.before.id, pair.after] as const);
  return new Map([...after, ...removed.map(({ id }) => [id, null] as const)]);
}

function changedCells(
  sheet: SheetSnapshot,
  { header }: IndicatorTable,
  rows: readonly ConcernedRow[],
): readonly FillCell[] {
  const texts = textsOf(sheet);
  const fields = Object.keys(FILL_FIELDS) as FillField[];
  return rows.flatMap(({ row, before, after }) => {
    if (!after) return [];
    const cellOf = (
      field: FillCell["field"],
      column: number | undefined,
      was: string,
      is: string,
    ): FillCell[] => {
      const place = { row: row.row, column: column ?? 0 };
      const address = column === undefined ? "" : cellAddress(place);
      const printed = texts.get(address) ?? "";
      // A name may stand behind a bullet or a number; the other cells hold nothing else.
      const isSaid = field === "name" ? printed.includes(was) : printed.trim() === was;
      if (was === is || was === "" || !isSaid) return [];
      const said = { before: printed, after: printed.replace(was, () => is) };
      return [{ ...place, address, field, name: row.name, definition: after, ...said, kind: "replaces" }];
    };
    return [
      ...cellOf("name", header.columns.name, before.name, after.name),
      ...fields.flatMap((field) => {
        const { role, textOf } = FILL_FIELDS[field];
        return cellOf(field, header.columns[role], textOf(before), textOf(after));
      }),
    ];
  });
}

/**
 * Writes the accepted cells of an update in one batch and pins the new version for the sheet and year of the plan; pins
 * of other years and sheets stay. Where an accepted cell has been changed meanwhile nothing is written.
 */
export async function updateDefinitions(
  workbook: WorkbookPort,
  { pin, loaded, table, cells }: UpdatePlan,
  { accepted, now }: { readonly accepted: readonly FillCell[]; readonly now: Date },
): Promise<FillOutcome> {
  const wanted = cells.filter((cell) => accepted.includes(cell));
  const nothing = { questions: [], unknown: [], newColumns: [] };
  const outcome: FillOutcome = table
    ? await fillDefinitions(workbook, { table, cells, ...nothing }, wanted)
    : { kind: "written", cells: [] };
  if (outcome.kind === "stale") return outcome;
  const place = { sheet: table?.sheet ?? pin.sheet, table: pin.table, year: pin.year };
  await pinPack(workbook, loaded, { ...place, pulledAt: now.toISOString() });
  return outcome;
}
