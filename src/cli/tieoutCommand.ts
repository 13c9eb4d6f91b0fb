import { readReport } from "../adapters/report";
import { tieOutReport, type TieOut } from "../app/tieOutReport";
import type { IndicatorTable } from "../core/table/indicatorTable";
import { translate, type Language } from "../i18n/translate";
import { ReportError, type Report } from "../ports/reportReader";
import { onlyFile, type Arguments } from "./arguments";
import { CliError, EXIT, failureLine } from "./failure";
import { readInput } from "./files";
import { printJson } from "./json";
import { openChecked } from "./openChecked";
import { tieOutJson } from "./tieoutJson";
import { tieOutText } from "./tieoutText";
import { workbookDetail } from "./workbookDetail";

/** Reads a report; what nobody must think was checked goes to standard error. */
function openReport(file: string, language: Language): Report {
  try {
    const report = readReport(readInput(file, language), file);
    tellNotes(report, language);
    return report;
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const detail = translate(language, `report.${error.problem}`, {
      detail: workbookDetail(error.detail, language),
    });
    throw new CliError(translate(language, "cli.cannotRead", { file, detail }));
  }
}

function tellNotes({ name, notes }: Report, language: Language): void {
  for (const { kind, count, detail } of notes) {
    const note = translate(language, `reportNote.${kind}`, { count: String(count), detail });
    process.stderr.write(`${name}: ${note}\n`);
  }
}

function exitOf({ summary }: TieOut): number {
  return summary.errors > 0 ? EXIT.findings : EXIT.clean;
}

async function openTable(file: string, parameters: Arguments): Promise<IndicatorTable> {
  try {
    return (await openChecked(file, parameters)).checked.table;
  } catch (error) {
    throw new CliError(failureLine(error, parameters.language, { input: file }));
  }
}

/** `tieout REPORT [--and REPORT2] [--with FILE.xlsx]`: recomputes what a report states, and ties it to others. */
export async function tieoutCommand(parameters: Arguments): Promise<number> {
  const { language, json, and, with: workbook } = parameters;
  const report = openReport(onlyFile(parameters), language);
  const other = and === undefined ? undefined : openReport(and, language);
  const table = workbook === undefined ? undefined : await openTable(workbook, parameters);
  const tieOut = tieOutReport(report, { ...(other && { other }), ...(table && { table }) });
  if (json) printJson(tieOutJson(tieOut, language));
  else process.stdout.write(`${tieOutText(tieOut, language)}\n`);
  return exitOf(tieOut);
}
