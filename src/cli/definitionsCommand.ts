import { existsSync } from "node:fs";
import { createXlsx, openXlsx } from "../adapters/xlsx";
import { draftDefinitionsSheet } from "../app/definitionsSheet";
import { findOwnWork } from "../app/findOwnWork";
import { planPull, pullDefinitions } from "../app/pullDefinitions";
import { createSearch } from "../core/catalog/createSearch";
import type { Definition, DefinitionPack } from "../core/catalog/definition";
import { definitionsOn } from "../core/catalog/definitionsOn";
import { publishPack } from "../core/catalog/pack/publishedPack";
import { asPlainLetters } from "../core/catalog/matching/spelling";
import { translate, type Language } from "../i18n/translate";
import type { LoadedPack } from "../ports/definitionSource";
import { WorkbookError } from "../ports/workbook";
import type { Arguments } from "./arguments";
import { CliError, EXIT } from "./failure";
import { checkOutput, readInput, writeWhole } from "./files";
import { printJson } from "./json";
import { workbookDetail } from "./workbookDetail";
import { loadPack } from "./loadPack";
import { definitionsTable } from "./report";

/** The definitions asked for, best first where something is searched. */
function choose(
  { definitions }: DefinitionPack,
  { search, group, language }: Arguments,
): readonly Definition[] {
  const inGroup =
    group === undefined
      ? definitions
      : definitions.filter((one) => asPlainLetters(one.group).includes(asPlainLetters(group)));
  if (inGroup.length === 0 && group !== undefined) {
    const groups = [...new Set(definitions.map((one) => one.group))].join("; ");
    throw new CliError(translate(language, "cli.noGroup", { group, groups }));
  }
  return search === undefined ? inGroup : createSearch(inGroup)(search);
}

/** How many names are told before the rest is counted. */
const MOST_NAMED = 10;

function tellLeftOut(left: readonly Definition[], year: number, language: Language): void {
  if (left.length === 0) return;
  const named = left.slice(0, MOST_NAMED).map(({ name }) => name);
  const names = [...named, ...(left.length > MOST_NAMED ? ["…"] : [])].join("; ");
  const parameters = { count: String(left.length), year: String(year), names };
  process.stderr.write(`${translate(language, "cli.leftOut", parameters)}\n`);
}

/** A workbook that is there already is replaced only where nobody has filled it in, or with `--replace`. */
async function refuseToReplace(out: string, hash: string, language: Language): Promise<void> {
  const bytes = existsSync(out) ? readInput(out, language) : new Uint8Array();
  if (bytes.length === 0) return;
  const refuse = (detail: string): CliError =>
    new CliError(translate(language, "cli.wouldReplace", { file: out, detail }));
  try {
    const work = await findOwnWork(openXlsx(bytes), hash);
    if (work) throw refuse(translate(language, "cli.ownWork", { ...work }));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw refuse(
      translate(language, `workbook.${error.problem}`, {
        detail: workbookDetail(error.detail, language),
      }),
    );
  }
}

async function renderPulled(
  loaded: LoadedPack,
  chosen: readonly Definition[],
  { assigners, language, year: asked }: Arguments,
): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const now = new Date();
  const year = asked ?? now.getFullYear();
  const definitions = definitionsOn(chosen, `${year}-12-31`);
  if (definitions.length === 0) throw new CliError(translate(language, "cli.noDefinitions"));
  tellLeftOut(
    chosen.filter((one) => !definitions.includes(one)),
    year,
    language,
  );
  const workbook = createXlsx();
  const options = { sheet: `Chỉ tiêu ${year}`, year, withPrior: true, assigners };
  const plan = await planPull(workbook, loaded, definitions, options);
  await pullDefinitions(workbook, plan, { mayReplace: false, now });
  return { bytes: workbook.save(), rows: definitions.length };
}

async function renderEditable({ pack }: LoadedPack): Promise<Uint8Array> {
  const workbook = createXlsx();
  await workbook.putSheet(draftDefinitionsSheet(pack, "Định nghĩa"));
  return workbook.save();
}

async function writeOut(
  out: string,
  loaded: LoadedPack,
  chosen: readonly Definition[],
  parameters: Arguments,
): Promise<void> {
  const { language, editable, replace } = parameters;
  if (!replace) await refuseToReplace(out, loaded.hash, language);
  const pulled = editable
    ? { bytes: await renderEditable(loaded), rows: loaded.pack.definitions.length }
    : await renderPulled(loaded, chosen, parameters);
  writeWhole(out, pulled.bytes, language);
  const counts = { file: out, rows: String(pulled.rows), pack: loaded.pack.name };
  process.stderr.write(`${translate(language, "cli.pulled", counts)}\n`);
}

function checkUsage({ files, search, group, editable, out, language }: Arguments): void {
  const usage = translate(language, "cli.usage");
  const [extra] = files;
  if (extra !== undefined)
    throw new CliError(translate(language, "cli.badArguments", { detail: extra, usage }));
  if (!editable) return;
  if (out === undefined) throw new CliError(translate(language, "cli.missingSheetOut"));
  if (search !== undefined || group !== undefined)
    throw new CliError(translate(language, "cli.wholePackOnly"));
}

/**
 * `definitions [--pack …] [--search TEXT] [--group NAME]`: lists the definitions of a pack; with `--out FILE.xlsx` pulls
 * them into a workbook, ready for plan and results, or with `--as-sheet` as a sheet in which the pack is edited.
 */
export async function definitionsCommand(parameters: Arguments): Promise<number> {
  const { language, json, out, pack, sheet } = parameters;
  checkUsage(parameters);
  if (out !== undefined) checkOutput(out, pack ?? "", [".xlsx"], language);
  const loaded = await loadPack(pack, sheet, language);
  const chosen = choose(loaded.pack, parameters);
  if (out !== undefined) await writeOut(out, loaded, chosen, parameters);
  if (json) printJson(publishPack({ ...loaded.pack, definitions: chosen }).definitions);
  else if (out === undefined) printList(loaded.pack, chosen, parameters);
  return EXIT.clean;
}

function printList(
  { name, version, definitions }: DefinitionPack,
  chosen: readonly Definition[],
  { language }: Arguments,
): void {
  const counts = { shown: String(chosen.length), all: String(definitions.length), pack: name, version };
  const lines = chosen.map((definition, i) => ({ stt: String(i + 1), definition }));
  process.stdout.write(`${translate(language, "cli.listed", counts)}\n`);
  if (chosen.length > 0) process.stdout.write(`${definitionsTable(lines, language)}\n`);
}
