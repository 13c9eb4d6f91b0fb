import { homedir } from "node:os";
import { extname } from "node:path";
import { builtInSource, httpsSource } from "../adapters/sources";
import { copiesFolder, fileSource, folderCopies } from "../adapters/sources/node";
import { openXlsx } from "../adapters/xlsx";
import { loadDefinitionsSheet, type SheetLoading } from "../app/loadDefinitionsSheet";
import { BUILT_IN_PACK } from "../core/catalog/pack/builtInPack";
import { translate, type Language } from "../i18n/translate";
import { DefinitionSourceError, type LoadedPack, type PackSource } from "../ports/definitionSource";
import { hashPack } from "../ports/packHash";
import { CliError, failureLine } from "./failure";
import { readInput } from "./files";
import { tellProblems, tellSheetProblems, type ToldProblems } from "./packProblems";

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

function sourceOf(pack: string): PackSource {
  const now = () => new Date();
  if (pack === BUILT_IN_PACK.id) return builtInSource(now);
  if (!ADDRESS.test(pack)) return fileSource({ path: pack, now });
  const folder = copiesFolder(process.platform, process.env, homedir());
  return httpsSource({ address: pack, copies: folderCopies(folder), now });
}

/** Problems listed below the first line. */
const MOST_LISTED = 20;

/** The first line says what, where and how many; the others list what else is wrong, as far as anybody reads. */
function refuse(
  pack: string,
  detail: string,
  { lines, count }: Pick<ToldProblems, "lines" | "count">,
  language: Language,
): CliError {
  const [worst, ...others] = lines;
  const told = translate(language, "cli.badPack", { pack, detail });
  const first =
    worst === undefined ? told : `${told} ${translate(language, "cli.firstProblem", { problem: worst })}`;
  const listed = others.slice(0, MOST_LISTED);
  const rest = count - listed.length - 1;
  const more = rest > 0 ? [translate(language, "pack.more_problems", { value: String(rest) })] : [];
  return new CliError([first, ...[...listed, ...more].map((line) => `  ${line}`)].join("\n"));
}

/** A copy of the built-in pack that says something else would be taken for it. */
async function builtInRemark({ pack, hash }: LoadedPack, language: Language): Promise<string[]> {
  if (pack.id !== BUILT_IN_PACK.id || hash === (await hashPack(BUILT_IN_PACK))) return [];
  const { id, version } = pack;
  return [translate(language, "cli.changedBuiltIn", { id, version })];
}

async function loadFrom(pack: string, language: Language): Promise<LoadedPack> {
  try {
    return await sourceOf(pack).load();
  } catch (error) {
    if (!(error instanceof DefinitionSourceError)) throw error;
    const isName = error.problem === "missing" && extname(pack) === "";
    const told = tellProblems(error.packProblems, language);
    const inside = error.problem === "bad-pack" ? String(told.count) : error.detail;
    const detail = isName
      ? translate(language, "cli.unknownPack", { id: BUILT_IN_PACK.id })
      : translate(language, `source.${error.problem}`, { detail: inside });
    throw refuse(pack, detail, told, language);
  }
}

async function readWorkbook(
  file: string,
  sheet: string | undefined,
  language: Language,
): Promise<SheetLoading> {
  const bytes = readInput(file, language);
  try {
    return await loadDefinitionsSheet(openXlsx(bytes), { sheet, now: new Date() });
  } catch (error) {
    throw new CliError(failureLine(error, language, { input: file }));
  }
}

async function loadWorkbook(
  file: string,
  sheet: string | undefined,
  language: Language,
): Promise<LoadedPack> {
  const loading = await readWorkbook(file, sheet, language);
  if (loading.loaded) return { ...loading.loaded, place: { kind: "file", address: file } };
  const told = tellSheetProblems(loading.problems, language);
  const counts = { sheet: loading.sheet ?? "", count: String(told.count) };
  const detail =
    loading.sheet === null
      ? translate(language, "cli.noDefinitionsSheet")
      : translate(language, "cli.badSheet", counts);
  throw refuse(file, detail, told, language);
}

/** What is to be known of a pack that was loaded all the same, a line each. */
function remarks(
  { freshness, copyProblem, toComplete, retrievedAt }: LoadedPack,
  language: Language,
): string[] {
  const lines: string[] = [];
  if (freshness.kind === "last-good-copy") {
    const { problem: key, detail } = freshness.failure;
    const problem = translate(language, `source.${key}`, { detail });
    lines.push(translate(language, "source.last-good-copy", { time: retrievedAt, problem }));
  }
  if (copyProblem !== null) lines.push(translate(language, "source.copy-not-kept", { detail: copyProblem }));
  return [
    ...lines,
    ...toComplete.map(({ code, parameters }) => translate(language, `source.${code}`, parameters)),
  ];
}

/**
 * The pack that `--pack` names: the built-in one (by its id, or undefined), a path (.json, or .xlsx with a definitions
 * sheet) or an https address. A bad pack is a {@link CliError}; remarks go to standard error.
 */
export async function loadPack(
  pack: string | undefined,
  sheet: string | undefined,
  language: Language,
): Promise<LoadedPack> {
  const wanted = pack ?? BUILT_IN_PACK.id;
  const isWorkbook = extname(wanted).toLowerCase() === ".xlsx" && !ADDRESS.test(wanted);
  const loaded = isWorkbook ? await loadWorkbook(wanted, sheet, language) : await loadFrom(wanted, language);
  const lines = [...remarks(loaded, language), ...(await builtInRemark(loaded, language))];
  for (const line of lines) process.stderr.write(`${line}\n`);
  return loaded;
}
