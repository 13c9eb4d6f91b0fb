import { renderAppendixDocx } from "../adapters/docx/writeAppendix";
import { renderReportParagraph } from "../adapters/docx/writeParagraph";
import { createXlsx } from "../adapters/xlsx";
import { isFitToSign } from "../app/appendixIssue";
import { checkAppendix } from "../app/checkAppendix";
import type { CheckedTable } from "../app/checkTable";
import { generateAppendix, generateParagraph } from "../app/generateAppendix";
import type { AppendixOptions } from "../core/appendix/buildAppendix";
import type { AppendixModel } from "../core/appendix/model";
import { renderAppendixSheet } from "../core/appendix/renderSheet";
import { translate } from "../i18n/translate";
import { appendixOptions } from "./appendixOptions";
import { onlyFile, type Arguments } from "./arguments";
import { CliError, EXIT } from "./failure";
import { checkOutput, writeWhole } from "./files";
import { openAllChecked, openChecked } from "./openChecked";

type Several<Item> = readonly [Item, ...Item[]];

async function render(models: Several<AppendixModel>, out: string): Promise<Uint8Array> {
  if (out.toLowerCase().endsWith(".docx")) return renderAppendixDocx(...models);
  const workbook = createXlsx();
  for (const model of models) await workbook.putSheet(renderAppendixSheet(model));
  return workbook.save();
}

/** The tables asked for: one, or with `--all` every one of the workbook. */
async function openTables(file: string, parameters: Arguments): Promise<Several<CheckedTable>> {
  return parameters.all ? openAllChecked(file, parameters) : [(await openChecked(file, parameters)).checked];
}

/** Several appendices are numbered on from the number asked for, else from 1. */
function numbered(options: AppendixOptions, index: number, count: number): AppendixOptions {
  return count === 1 ? options : { ...options, number: (options.number ?? 1) + index };
}

/** Tells what is to be settled before signing, on standard error; returns whether nothing stands against it. */
function tellIssues(model: AppendixModel, checked: CheckedTable, { language }: Arguments): boolean {
  const issues = checkAppendix(model, checked);
  for (const { severity, message } of issues) {
    const mark = translate(language, `severity.${severity}`);
    process.stderr.write(`${mark}: ${message[language]}\n`);
  }
  return isFitToSign(issues);
}

/**
 * `appendix FILE.xlsx --out FILE.docx|FILE.xlsx`: the appendix of the checked table, and the paragraph for the report's
 * body where asked for. What stands against signing is told on standard error and gives exit status 1.
 */
export async function appendixCommand(parameters: Arguments): Promise<number> {
  const { language, out, paragraph } = parameters;
  const file = onlyFile(parameters);
  if (out === undefined) throw new CliError(translate(language, "cli.missingOut"));
  checkOutput(out, file, [".docx", ".xlsx"], language);
  if (paragraph !== undefined) checkOutput(paragraph, file, [".docx"], language);
  const options = appendixOptions(parameters);
  const [first, ...others] = await openTables(file, parameters);
  const count = others.length + 1;
  const make = (checked: CheckedTable, index: number): AppendixModel =>
    generateAppendix(checked, numbered(options, index, count));
  const models: Several<AppendixModel> = [make(first, 0), ...others.map((one, i) => make(one, i + 1))];
  writeWhole(out, await render(models, out), language);
  if (paragraph !== undefined) {
    const text = generateParagraph(first, models[0], options);
    writeWhole(paragraph, await renderReportParagraph(text, models[0].profile), language);
  }
  const fits = [first, ...others].map((checked, i) =>
    tellIssues(models[i] ?? models[0], checked, parameters),
  );
  process.stderr.write(`${translate(language, "cli.wrote", { file: out })}\n`);
  return fits.every(Boolean) ? EXIT.clean : EXIT.findings;
}
