import { homedir } from "node:os";
import { extname } from "node:path";
import { builtInSource, hashPack, httpsSource } from "../adapters/sources";
import { copiesFolder, fileSource, folderCopies } from "../adapters/sources/node";
import { openXlsx } from "../adapters/xlsx";
import { loadDefinitionsSheet, type SheetLoading } from "../app/loadDefinitionsSheet";
import { BUILT_IN_PACK } from "../core/catalog/builtInPack";
import { translate, type Language } from "../i18n/translate";
import { DefinitionSourceError, type LoadedPack, type PackSource } from "../ports/definitionSource";
import { CliError, failureLine } from "./failure";
import { readInput } from "./files";
import { readingProblemLine, sheetProblemLine } from "./packProblems";

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;

function sourceOf(pack: string): PackSource {
  const now = () => new Date();
  if (pack === BUILT_IN_PACK.id) return builtInSource(now);
  if (!ADDRESS.test(pack)) return fileSource({ path: pack, now });
  const folder = copiesFolder(process.platform, process.env, homedir());
  return httpsSource({ address: pack, copies: folderCopies(folder), now });
}

/** The first line says everything; the others list what is wrong inside. */
function refuse(pack: string, detail: string, problems: readonly string[], language: Language): CliError {
  const first = translate(language, "cli.badPack", { pack, detail });
  return new CliError([first, ...problems.map((problem) => `  ${problem}`)].join("\n"));
}

async function loadFrom(pack: string, language: Language): Promise<LoadedPack> {
  try {
    return await sourceOf(pack).load();
  } catch (error) {
    if (!(error instanceof DefinitionSourceError)) throw error;
    const isName = error.problem === "missing" && extname(pack) === "";
    const detail = isName
      ? translate(language, "cli.unknownPack", { id: BUILT_IN_PACK.id })
      : translate(language, `source.${error.problem}`, { detail: error.detail });
    throw refuse(
      pack,
      detail,
      error.packProblems.map((one) => readingProblemLine(one, language)),
      language,
    );
  }
}

async function readWorkbook(
  file: string,
  sheet: string | undefined,
  language: Language,
): Promise<SheetLoading> {
  const bytes = readInput(file, language);
  try {
    return await loadDefinitionsSheet(openXlsx(bytes), { sheet, hash: hashPack, now: new Date() });
  } catch (error) {
    throw new CliError(failureLine(error, language, file));
  }
}

async function loadWorkbook(
  file: string,
  sheet: string | undefined,
  language: Language,
): Promise<LoadedPack> {
  const loading = await readWorkbook(file, sheet, language);
  if (loading.loaded) return { ...loading.loaded, place: { kind: "file", address: file } };
  if (loading.sheet === null) throw refuse(file, translate(language, "cli.noDefinitionsSheet"), [], language);
  const { problems } = loading;
  const counts = { sheet: loading.sheet, count: String(problems.length) };
  const lines = problems.map((one) => sheetProblemLine(one, language));
  throw refuse(file, translate(language, "cli.badSheet", counts), lines, language);
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
  for (const line of remarks(loaded, language)) process.stderr.write(`${line}\n`);
  return loaded;
}
