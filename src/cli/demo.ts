import { mkdirSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { BUILT_IN_PACK } from "../core/catalog/pack/builtInPack";
import { translate, type Language } from "../i18n/translate";
import { appendixCommand } from "./appendixCommand";
import { languageOf, readArguments } from "./arguments";
import { checkCommand } from "./checkCommand";
import { openChecked } from "./openChecked";
import { definitionsTable } from "./report";

const SAMPLES = relative(process.cwd(), join(__dirname, "../../assets/samples"));
const OUT = "out";

async function showDefinitions(file: string, language: Language): Promise<void> {
  const { checked } = await openChecked(file, readArguments(["check", file]));
  const matched = checked.rows.filter(({ definitions }) => definitions.length > 0);
  const counts = {
    matched: String(matched.length),
    rows: String(checked.rows.length),
    pack: BUILT_IN_PACK.name,
  };
  process.stdout.write(`\n${translate(language, "cli.definitions", counts)}\n`);
  const lines = matched.flatMap(({ stt, definitions }) =>
    definitions.map((definition) => ({ stt, definition })),
  );
  if (lines.length > 0) process.stdout.write(`${definitionsTable(lines, language)}\n`);
}

/** The main job on the sample workbooks: definitions, verdicts, findings, a checked copy and an appendix of each. */
async function runDemo(language: Language): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"))) {
    const input = join(SAMPLES, file);
    const name = basename(file, ".xlsx");
    const lang = ["--lang", language];
    await showDefinitions(input, language);
    await checkCommand(readArguments(["check", input, "--out", join(OUT, `${name}.checked.xlsx`), ...lang]));
    await appendixCommand(
      readArguments(["appendix", input, "--out", join(OUT, `${name}.phu-luc.docx`), ...lang]),
    );
  }
}

void runDemo(languageOf(process.argv.slice(2)));
