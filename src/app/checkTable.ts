import { buildCatalog } from "../core/catalog/matching/catalog";
import type { Definition } from "../core/catalog/definition";
import { definitionsOn } from "../core/catalog/definitionsOn";
import type { MatchChoices } from "../core/catalog/matching/matchRow";
import type { Finding, RuleFailure } from "../core/rules/model";
import { runRules } from "../core/rules/runRules";
import type { Summary } from "../core/summary/model";
import { summarise } from "../core/summary/summarise";
import { assessTable } from "../core/table/assessTable";
import type { AssessedRow, IndicatorTable } from "../core/table/indicatorTable";
import { periodOfHeader } from "../core/table/headerPeriod";
import { readTable } from "../core/table/readTable";
import type { Policy } from "../core/target/model";
import { isBlank } from "../core/target/targetComponents";
import type { WorkbookPort } from "../ports/workbook";
import {
  CatalogStateError,
  readCatalogState,
  readPinnedPack,
  type CatalogState,
  type PackPin,
} from "./catalogState";
import { isDefinitionsSheet } from "./definitionsHeader";
import { findPin, type PinPlace, type PinSearch } from "./placePins";

/** A table with every row judged, its findings and its count. */
export interface CheckedTable {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly summary: Summary;
  readonly policy: Policy;
  /** The pinned pack whose definitions were used; null for those given. */
  readonly pin: PackPin | null;
  /** The pin was not the sheet's own, but the only one that could be meant. */
  readonly isPinInferred: boolean;
  /** Why pins and answers kept in the workbook could not be used; null where nothing is wrong. */
  readonly stateProblem: CatalogStateError | null;
}

export interface CheckOptions {
  /** Only this sheet; without it the sheet with most rows that hold target and result, visible sheets first. */
  readonly sheet?: string;
  readonly policy: Policy;
  /** Used where the workbook pins no pack for the sheet. */
  readonly definitions: readonly Definition[];
}

/** Rows that hold both a target and a result: a draft or a plan has few. */
function filledRows({ rows }: IndicatorTable): number {
  return rows.filter(({ target, actual }) => !isBlank(target) && !isBlank(actual)).length;
}

async function findTable(workbook: WorkbookPort, wanted: string | undefined): Promise<IndicatorTable | null> {
  if (wanted !== undefined) return readTable(await workbook.readSheet(wanted));
  const sheets = await workbook.listSheets();
  for (const hidden of [false, true]) {
    const names = sheets.filter((sheet) => sheet.hidden === hidden).map(({ name }) => name);
    const snapshots = await Promise.all(names.map((name) => workbook.readSheet(name)));
    const tables = snapshots.flatMap((sheet) => (isDefinitionsSheet(sheet) ? [] : (readTable(sheet) ?? [])));
    const [best] = tables.sort((a, b) => filledRows(b) - filledRows(a) || b.rows.length - a.rows.length);
    if (best) return best;
  }
  return null;
}

interface UsedDefinitions extends Pick<CheckedTable, "pin" | "isPinInferred" | "stateProblem"> {
  readonly definitions: readonly Definition[];
  readonly choices: MatchChoices;
}

async function readPlaces(workbook: WorkbookPort): Promise<readonly PinPlace[]> {
  const sheets = await workbook.listSheets();
  return Promise.all(sheets.map(({ name }) => workbook.readSheet(name)));
}

/** Fails with {@link CatalogStateError} where it is not known which pin serves the table. */
async function findPinOf(
  workbook: WorkbookPort,
  { pins }: CatalogState,
  sheet: string,
  year: number | null,
): Promise<PinSearch> {
  const found = findPin(pins, await readPlaces(workbook), sheet, year);
  if (found.kind === "lost" || found.kind === "dropped")
    throw new CatalogStateError(`pin-${found.kind}`, sheet);
  return found;
}

/** The definitions of the workbook's pin for the sheet and its year; those given where there is none to be used. */
async function readUsed(
  workbook: WorkbookPort,
  { sheet, header }: IndicatorTable,
  { definitions }: CheckOptions,
): Promise<UsedDefinitions> {
  const { year } = periodOfHeader(header.texts.target ?? header.texts.actual ?? "");
  const validOf = (all: readonly Definition[]): readonly Definition[] =>
    year === null ? all : definitionsOn(all, `${year}-12-31`);
  try {
    const state = await readCatalogState(workbook);
    const { kind, pin } = await findPinOf(workbook, state, sheet, year);
    const all = pin ? (await readPinnedPack(workbook, state, pin)).definitions : definitions;
    const { choices } = state;
    return { definitions: validOf(all), choices, pin, isPinInferred: kind === "only", stateProblem: null };
  } catch (error) {
    if (!(error instanceof CatalogStateError)) throw error;
    const nothing = { choices: new Map<string, string>(), pin: null, isPinInferred: false };
    return { ...nothing, definitions: validOf(definitions), stateProblem: error };
  }
}

/** Finds the indicator table, judges its rows and runs the rules. Null when the workbook (or sheet) holds no table. */
export async function checkTable(
  workbook: WorkbookPort,
  options: CheckOptions,
): Promise<CheckedTable | null> {
  const table = await findTable(workbook, options.sheet);
  if (!table) return null;
  const { definitions, choices, ...used } = await readUsed(workbook, table, options);
  const rows = assessTable(table, options.policy, buildCatalog(definitions), choices);
  const { findings, failures } = runRules({ table, rows, policy: options.policy });
  const summary = summarise(rows);
  return { table, rows, findings, failures, summary, policy: options.policy, ...used };
}
