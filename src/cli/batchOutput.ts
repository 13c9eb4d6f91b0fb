import type { Compilation } from "../app/compileUnits";
import type { UnitFailure } from "../app/unitReport";
import { translate, type Language } from "../i18n/translate";
import { workbookDetail } from "./workbookDetail";

/** Files and names listed before the rest is counted. */
const LISTED = 10;

/** Why a file was not read and what to do, in words. */
export function explainFailure({ problem, detail }: UnitFailure, language: Language): string {
  switch (problem) {
    case "no-table":
      return translate(language, "batch.no-table");
    case "unreadable":
      return translate(language, "batch.cannotOpen", { detail });
    case "too-slow":
    case "worker-died":
    case "crashed":
      return translate(language, `batch.${problem}`, { detail });
    default:
      return translate(language, `workbook.${problem}`, { detail: workbookDetail(detail, language) });
  }
}

/** Everything counted over all units. */
export function totalsOf({ units, unreadable }: Compilation) {
  const sum = (count: (unit: Compilation["units"][number]) => number): number =>
    units.reduce((total, unit) => total + count(unit), 0);
  return {
    units: units.length,
    unreadable: unreadable.length,
    rows: sum(({ rows }) => rows),
    summary: {
      total: sum(({ summary }) => summary.total),
      exceeded: sum(({ summary }) => summary.exceeded),
      met: sum(({ summary }) => summary.met),
      unmet: sum(({ summary }) => summary.unmet),
      notAssessed: sum(({ summary }) => summary.notAssessed),
    },
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      info: sum(({ findings }) => findings.info),
    },
  };
}

/** Units with more than one file, by name. */
export function repeatedUnits({ units }: Compilation): readonly (readonly [string, readonly string[]])[] {
  const files = new Map<string, string[]>();
  for (const { unit, file } of units) files.set(unit, [...(files.get(unit) ?? []), file]);
  return [...files].filter(([, found]) => found.length > 1);
}

function listed(names: readonly string[]): string {
  const more = names.length > LISTED ? ` … +${names.length - LISTED}` : "";
  return names.slice(0, LISTED).join("; ") + more;
}

/** What a person wants to know when all is written, a line each. */
export function batchLines(
  compilation: Compilation,
  { ignored, reused }: { readonly ignored: readonly string[]; readonly reused: number },
  language: Language,
): readonly string[] {
  const { unreadable } = compilation;
  const { units, rows, findings } = totalsOf(compilation);
  const counts = {
    units,
    rows,
    errors: findings.error,
    warnings: findings.warning,
    unread: unreadable.length,
  };
  const texts = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
  const more = unreadable.length - LISTED;
  return [
    ...(reused > 0 ? [translate(language, "batch.reused", { count: String(reused) })] : []),
    ...(ignored.length > 0
      ? [translate(language, "batch.ignored", { count: String(ignored.length), names: listed(ignored) })]
      : []),
    ...repeatedUnits(compilation).map(([unit, files]) =>
      translate(language, "batch.twice", { unit, files: listed(files) }),
    ),
    ...unreadable
      .slice(0, LISTED)
      .map(({ file, reason }) => translate(language, "batch.unread", { file, reason })),
    ...(more > 0 ? [translate(language, "batch.moreUnread", { count: String(more) })] : []),
    translate(language, "batch.told", texts as Record<keyof typeof counts, string>),
  ];
}
