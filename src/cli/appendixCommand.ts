import { renderAppendixDocx } from "../adapters/docx/writeAppendix";
import { createXlsx } from "../adapters/xlsx";
import { generateAppendix } from "../app/generateAppendix";
import type { AppendixModel } from "../core/appendix/model";
import { renderAppendixSheet } from "../core/appendix/renderSheet";
import { translate } from "../i18n/translate";
import { onlyFile, type Arguments } from "./arguments";
import { exitOf } from "./checkCommand";
import { CliError } from "./failure";
import { checkOutput, writeWhole } from "./files";
import { openChecked } from "./openChecked";

async function render(model: AppendixModel, out: string): Promise<Uint8Array> {
  if (out.toLowerCase().endsWith(".docx")) return renderAppendixDocx(model);
  const workbook = createXlsx();
  await workbook.putSheet(renderAppendixSheet(model));
  return workbook.save();
}

/** `appendix FILE.xlsx --out FILE.docx|FILE.xlsx`: the appendix of the checked table; reminders go to standard error. */
export async function appendixCommand(parameters: Arguments): Promise<number> {
  const { language, out, title, attachedTo, number } = parameters;
  const file = onlyFile(parameters);
  if (out === undefined) throw new CliError(translate(language, "cli.missingOut"));
  checkOutput(out, file, [".docx", ".xlsx"], language);
  const { checked } = await openChecked(file, parameters);
  const model = generateAppendix(checked, {
    ...(title === undefined ? {} : { title }),
    ...(attachedTo === undefined ? {} : { attachedTo }),
    ...(number === undefined ? {} : { number }),
  });
  writeWhole(out, await render(model, out), language);
  for (const line of [...model.reminders, translate(language, "cli.wrote", { file: out })])
    process.stderr.write(`${line}\n`);
  return exitOf(checked);
}
