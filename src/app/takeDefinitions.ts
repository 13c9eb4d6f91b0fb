import type { DefinitionPack } from "../core/catalog/definition";
import { periodOfHeader } from "../core/table/headerPeriod";
import type { LoadedPack } from "../ports/definitionSource";
import type { WorkbookPort } from "../ports/workbook";
import { pinPack } from "./catalogState";
import { checkTable, type CheckedTable } from "./checkTable";
import { isDefinitionsSheet } from "./definitionsHeader";
import { draftDefinitionsSheet } from "./definitionsSheet";
import { fillDefinitions } from "./fillDefinitions";
import { freeSheetName } from "./freeSheetName";
import { loadDefinitionsSheet } from "./loadDefinitionsSheet";
import { FILL_FIELDS, planFill, type FillField, type FillPlan } from "./planFill";

/** Name of the sheet that is added where nothing can be filled in. */
const LIST_SHEET = "Danh mục chỉ tiêu";

export interface TakeOptions {
  /** The sheet to be filled in. */
  readonly sheet: string;
  /** Used where the workbook neither pins a pack for the sheet nor holds a sheet of definitions. */
  readonly builtIn: LoadedPack;
  readonly now: Date;
}

/** What became of a sheet that was to get its definitions. */
export type TakeOutcome =
  | {
      readonly kind: "filled";
      readonly checked: CheckedTable;
      readonly plan: FillPlan;
      /** Name and version of the pack used. */
      readonly pack: Pick<DefinitionPack, "name" | "version">;
      readonly cells: number;
    }
  /** Somebody changed this cell meanwhile; nothing was written. */
  | { readonly kind: "stale"; readonly cell: string }
  /** The sheet holds no table: all definitions were put into a sheet of their own. */
  | { readonly kind: "list-put"; readonly sheet: string; readonly count: number }
  | { readonly kind: "list-there"; readonly sheet: string }
  /** The workbook's own definitions cannot be used; `cell` is "" for the sheet as a whole. */
  | { readonly kind: "list-broken"; readonly sheet: string; readonly count: number; readonly cell: string };

/**
 * Fills the blank definition fields of a table's matched rows and pins the pack for its sheet and year; what is filled
 * in stays. A pin that is there already is kept, so that past years are judged as they were. Definitions that staff
 * edit in a sheet of the workbook go before the built-in ones.
 */
export async function takeDefinitions(workbook: WorkbookPort, options: TakeOptions): Promise<TakeOutcome> {
  const { sheet, builtIn, now } = options;
  const own = await loadDefinitionsSheet(workbook, { now });
  if (own.sheet !== null && own.loaded === null) {
    const { problems } = own;
    return { kind: "list-broken", sheet: own.sheet, count: problems.length, cell: problems[0]?.cell ?? "" };
  }
  const loaded = own.loaded ?? builtIn;
  const { definitions } = loaded.pack;
  const snapshot = await workbook.readSheet(sheet);
  const checked = isDefinitionsSheet(snapshot)
    ? null
    : await checkTable(workbook, { sheet, policy: "office", definitions });
  if (checked) return fill(workbook, checked, loaded, now);
  if (own.sheet !== null) return { kind: "list-there", sheet: own.sheet };
  return putList(workbook, loaded.pack);
}

async function fill(
  workbook: WorkbookPort,
  checked: CheckedTable,
  loaded: LoadedPack,
  now: Date,
): Promise<TakeOutcome> {
  const { table, rows, pin, stateProblem } = checked;
  const sheet = await workbook.readSheet(table.sheet);
  const matches = rows.map(({ match }) => match);
  const plan = planFill(sheet, table, matches, Object.keys(FILL_FIELDS) as FillField[]);
  const filled = await fillDefinitions(workbook, plan);
  const [first] = filled.cells;
  if (filled.kind === "stale") return { kind: "stale", cell: first?.address ?? "" };
  if (!pin && !stateProblem) {
    const { target, actual } = table.header.texts;
    const year = periodOfHeader(target ?? actual ?? "").year ?? now.getFullYear();
    const place = { sheet: table.sheet, table: sheet.tables?.[0] ?? "", year };
    await pinPack(workbook, loaded, { ...place, pulledAt: now.toISOString() });
  }
  return { kind: "filled", checked, plan, pack: pin ?? loaded.pack, cells: filled.cells.length };
}

async function putList(workbook: WorkbookPort, pack: DefinitionPack): Promise<TakeOutcome> {
  const names = (await workbook.listSheets()).map(({ name }) => name.toLowerCase());
  const sheet = freeSheetName(LIST_SHEET, (name) => !names.includes(name.toLowerCase()));
  await workbook.putSheet(draftDefinitionsSheet(pack, sheet));
  return { kind: "list-put", sheet, count: pack.definitions.length };
}
