import type { Catalog } from "../core/catalog/matching/catalog";
import type { Definition } from "../core/catalog/definition";
import type { MatchChoices } from "../core/catalog/matching/matchRow";
import type { Finding, RuleFailure } from "../core/rules/model";
import { ruleSteps } from "../core/rules/runRules";
import type { Summary } from "../core/summary/model";
import { summarise } from "../core/summary/summarise";
import { assessSteps } from "../core/table/assessTable";
import type { AssessedRow, IndicatorTable } from "../core/table/indicatorTable";
import { periodOfHeader } from "../core/table/headerPeriod";
import { readTable } from "../core/table/readTable";
import type { SettledColumn } from "../core/table/settledColumns";
import { cellAddress, type SheetSnapshot } from "../core/table/sheet";
import type { Policy } from "../core/target/model";
import { isBlank } from "../core/target/parts/targetComponents";
import type { WorkbookPort } from "../ports/workbook";
import { catalogOn } from "./catalogOn";
import {
  CatalogStateError,
  readCatalogState,
  readPinnedPack,
  type CatalogState,
  type PackPin,
} from "./catalogState";
import { readCorrections, withCorrections, type Corrections } from "./corrections";
import { isDefinitionsSheet } from "./definitionsHeader";
import {
  OverrideStateError,
  readOverrides,
  splitFindings,
  type Override,
  type SetAsideFinding,
} from "./findingOverrides";
import { readFilled, withoutFilled } from "./filledCells";
import { inSlices, type Breathe } from "./inSlices";
import { addressesIn, ownRegion } from "./ownRegion";
import { readSettledColumns } from "./settledColumns";
import { findPin, type PinPlace, type PinSearch } from "./placePins";

/** A table with every row judged, its findings and its count. */
export interface CheckedTable {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  /** Those that stand open. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
  readonly failures: readonly RuleFailure[];
  readonly summary: Summary;
  readonly policy: Policy;
  /** The pinned pack whose definitions were used; null for those given. */
  readonly pin: PackPin | null;
  /** The pin was not the sheet's own, but the only one that could be meant. */
  readonly isPinInferred: boolean;
  /** Why pins and answers kept in the workbook could not be used; null where nothing is wrong. */
  readonly stateProblem: CatalogStateError | null;
  /** Why what was set aside could not be read, so that every finding stands open; null where nothing is wrong. */
  readonly overrideProblem: OverrideStateError | null;
  readonly corrections: Corrections;
}

export interface CheckOptions {
  /** Only this sheet; without it the sheet with most rows that hold target and result, visible sheets first. */
  readonly sheet?: string;
  /** Without `sheet`: the table of this one before those of others. */
  readonly preferred?: string;
  readonly policy: Policy;
  /** Used where the workbook pins no pack for the sheet. */
  readonly definitions: readonly Definition[];
  readonly breathe?: Breathe;
}

/** Rows that hold both a target and a result: a draft or a plan has few. */
function filledRows({ rows }: IndicatorTable): number {
  return rows.filter(({ target, actual }) => !isBlank(target) && !isBlank(actual)).length;
}

type ReadSheet = (name: string) => Promise<SheetSnapshot>;

/** Reads each sheet of a workbook that does not change meanwhile when it is first asked for. */
function readingOnce(workbook: WorkbookPort): ReadSheet {
  const known = new Map<string, Promise<SheetSnapshot>>();
  return (name) => {
    const sheet = known.get(name) ?? workbook.readSheet(name);
    known.set(name, sheet);
    return sheet;
  };
}

/** Finds tables as people made them: what earlier evaluations have filled in is no printed verdict. */
async function findTable(
  workbook: WorkbookPort,
  readSheet: ReadSheet,
  { sheet: wanted, preferred }: CheckOptions,
): Promise<IndicatorTable | null> {
  const filled = await readFilled(workbook);
  const settled = await readSettledColumns(workbook);
  const readOwnTable = (sheet: SheetSnapshot): IndicatorTable | null =>
    readWithoutOurs(
      sheet,
      settled.filter((one) => one.sheet === sheet.name),
    );
  const tableOf = (sheet: SheetSnapshot): IndicatorTable | null =>
    isDefinitionsSheet(sheet) ? null : readOwnTable(sheet);
  const read: ReadSheet = async (name) => withoutFilled(await readSheet(name), filled);
  if (wanted !== undefined) return readOwnTable(await read(wanted));
  const own = preferred === undefined ? null : tableOf(await read(preferred));
  if (own) return own;
  const sheets = await workbook.listSheets();
  for (const hidden of [false, true]) {
    const names = sheets.filter((sheet) => sheet.hidden === hidden).map(({ name }) => name);
    const snapshots = await Promise.all(names.map(read));
    const tables = snapshots.flatMap((sheet) => tableOf(sheet) ?? []);
    const [best] = tables.sort((a, b) => filledRows(b) - filledRows(a) || b.rows.length - a.rows.length);
    if (best) return best;
  }
  return null;
}

/** The table of a sheet, what an evaluation has written beside it left out. */
function readWithoutOurs(sheet: SheetSnapshot, settled: readonly SettledColumn[]): IndicatorTable | null {
  const table = readTable(sheet, settled);
  const region = table && ownRegion(sheet, table.extent);
  if (!region) return table;
  const ours = addressesIn(region);
  const cells = sheet.cells.filter((cell) => !ours.has(cellAddress(cell)));
  return readTable({ ...sheet, cells }, settled);
}

interface UsedDefinitions extends Pick<CheckedTable, "pin" | "isPinInferred" | "stateProblem"> {
  readonly catalog: Catalog;
  readonly choices: MatchChoices;
}

async function readPlaces(workbook: WorkbookPort, readSheet: ReadSheet): Promise<readonly PinPlace[]> {
  const sheets = await workbook.listSheets();
  return Promise.all(sheets.map(({ name }) => readSheet(name)));
}

/** Fails with {@link CatalogStateError} where it is not known which pin serves the table. */
async function findPinOf(
  workbook: WorkbookPort,
  readSheet: ReadSheet,
  { pins }: CatalogState,
  sheet: string,
  year: number | null,
): Promise<PinSearch> {
  const found = findPin(pins, await readPlaces(workbook, readSheet), sheet, year);
  if (found.kind === "lost" || found.kind === "dropped")
    throw new CatalogStateError(`pin-${found.kind}`, sheet);
  return found;
}

/** The definitions of the workbook's pin for the sheet and its year; those given where there is none to be used. */
async function readUsed(
  workbook: WorkbookPort,
  readSheet: ReadSheet,
  { sheet, header }: IndicatorTable,
  { definitions }: CheckOptions,
): Promise<UsedDefinitions> {
  const { year } = periodOfHeader(header.texts.target ?? header.texts.actual ?? "");
  try {
    const state = await readCatalogState(workbook);
    const { kind, pin } = await findPinOf(workbook, readSheet, state, sheet, year);
    const all = pin ? (await readPinnedPack(workbook, state, pin)).definitions : definitions;
    const { choices } = state;
    return {
      catalog: catalogOn(all, year),
      choices,
      pin,
      isPinInferred: kind === "only",
      stateProblem: null,
    };
  } catch (error) {
    if (!(error instanceof CatalogStateError)) throw error;
    const nothing = { choices: new Map<string, string>(), pin: null, isPinInferred: false };
    return { ...nothing, catalog: catalogOn(definitions, year), stateProblem: error };
  }
}

async function readKnown(
  workbook: WorkbookPort,
): Promise<{ overrides: readonly Override[] } & Pick<CheckedTable, "overrideProblem">> {
  try {
    return { overrides: await readOverrides(workbook), overrideProblem: null };
  } catch (error) {
    if (error instanceof OverrideStateError) return { overrides: [], overrideProblem: error };
    throw error;
  }
}

/** Finds the indicator table, judges its rows and runs the rules. Null when the workbook (or sheet) holds no table. */
export async function checkTable(
  workbook: WorkbookPort,
  options: CheckOptions,
): Promise<CheckedTable | null> {
  const readSheet = readingOnce(workbook);
  const found = await findTable(workbook, readSheet, options);
  if (!found) return null;
  const { policy, breathe } = options;
  await breathe?.();
  const corrections = await readCorrections(workbook);
  const table = withCorrections(found, corrections);
  const { catalog, choices, ...used } = await readUsed(workbook, readSheet, table, options);
  await breathe?.();
  const judging = assessSteps(table, policy, catalog, choices);
  const rows = await inSlices(judging, breathe);
  const { findings, failures } = await inSlices(ruleSteps({ table, rows, policy }), breathe);
  const { overrides, overrideProblem } = await readKnown(workbook);
  const { open, setAside } = splitFindings(findings, rows, overrides);
  const judged = { table, rows, findings: open, setAside, failures, summary: summarise(rows) };
  return { ...judged, policy, ...used, overrideProblem, corrections };
}
