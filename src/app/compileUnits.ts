import type { Language } from "../i18n/translator";
import type { StreamedValue, TableSink } from "../ports/tableSink";
import { countFindings, type UnitFailure, type UnitOutcome, type UnitReport } from "./unitReport";
import type { UnitTableKey } from "./unitTables";

type Rows = readonly (readonly StreamedValue[])[];

/** What is told of a unit when all are compiled. */
export interface CompiledUnit extends Pick<UnitReport, "unit" | "summary"> {
  readonly file: string;
  readonly rows: number;
  readonly findings: ReturnType<typeof countFindings>;
}

/** A file of which nothing is known, with the reason in words. */
export interface UnreadFile extends Pick<UnitFailure, "problem"> {
  readonly file: string;
  readonly reason: string;
}

/** All units in the order given. */
export interface Compilation {
  readonly units: readonly CompiledUnit[];
  readonly unreadable: readonly UnreadFile[];
}

export interface CompileOptions {
  readonly language: Language;
  /** Why a file was not read, and what to do, in words. */
  readonly explain: (failure: UnitFailure) => string;
}

function indicatorRows(file: string, { unit, rows }: UnitReport): Rows {
  return rows.map((row) => [
    ...[unit, file, row.sheet, row.row, row.stt, row.section, row.name, row.unit],
    ...[row.target, row.actual, row.stated, row.status, row.reason],
    ...[row.completion, row.variance, row.varianceUnit, row.boundary, row.counted],
    ...[row.reading.target, row.reading.actual],
    ...[row.value.target, row.value.actual, row.value.unit, row.definition],
  ]);
}

function findingRows(file: string, { unit, findings }: UnitReport, language: Language): Rows {
  return findings.map(({ sheet, cell, row, name, severity, message, fix, rule }) => [
    ...[unit, file, sheet, cell, row, name, severity, message[language], fix, rule],
  ]);
}

function unitRow(file: string, report: UnitReport, language: Language): readonly StreamedValue[] {
  const { unit, named, title, summary, findings, notes } = report;
  const { total, exceeded, met, unmet, notAssessed } = summary;
  const { error, warning } = countFindings(findings);
  const told = notes.map((note) => note[language]).join(" ");
  return [unit, file, named, title, total, exceeded, met, unmet, notAssessed, error, warning, told];
}

/** Puts every unit's rows into the tables of `unitTables`, in the order of the outcomes, and counts them. */
export async function compileUnits(
  outcomes: AsyncIterable<UnitOutcome>,
  sinks: readonly TableSink[],
  { language, explain }: CompileOptions,
): Promise<Compilation> {
  const units: CompiledUnit[] = [];
  const unreadable: UnreadFile[] = [];
  const write = async (key: UnitTableKey, rows: Rows): Promise<void> => {
    if (rows.length > 0) await Promise.all(sinks.map((sink) => sink.write(key, rows)));
  };
  for await (const outcome of outcomes) {
    const { file } = outcome;
    if ("failure" in outcome) {
      const { problem } = outcome.failure;
      const reason = explain(outcome.failure);
      unreadable.push({ file, problem, reason });
      await write("unreadable", [[file, problem, reason]]);
      continue;
    }
    const { report } = outcome;
    const { unit, summary, rows, findings } = report;
    units.push({ file, unit, summary, rows: rows.length, findings: countFindings(findings) });
    await write("indicators", indicatorRows(file, report));
    await write("findings", findingRows(file, report, language));
    await write("units", [unitRow(file, report, language)]);
  }
  await Promise.all(sinks.map((sink) => sink.close()));
  return { units, unreadable };
}
