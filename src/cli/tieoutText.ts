import { claimMessage } from "../app/claimMessage";
import type { CellPlace, PlacedClaim, ReportPlace } from "../app/claimPlaces";
import type { TieOut, TieOutSummary } from "../app/tieOutReport";
import { translate, type Language } from "../i18n/translate";
import type { Report } from "../ports/reportReader";

/** Longer quotes are cut in the middle: the figures at both ends are what matters. */
const LONGEST_QUOTE = 240;

function printQuote(quote: string): string {
  const text = quote.replace(/\s+/g, " ").trim();
  if (text.length <= LONGEST_QUOTE) return text;
  const half = LONGEST_QUOTE / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}

function printPlace(place: ReportPlace | CellPlace, own: Report, language: Language): string {
  if ("cell" in place) return translate(language, "place.cell", place);
  const { report, line } = place;
  const at = translate(language, `place.${report.counted}`, { line: String(line) });
  return report === own ? at : translate(language, "place.in", { place: at, file: report.name });
}

function claimLines({ claim, place, related }: PlacedClaim, language: Language): string[] {
  const also = related.map((other) => {
    const at = { place: printPlace(other, place.report, language), quote: printQuote(other.quote) };
    return `    ${translate(language, "tieout.also", at)}`;
  });
  const where = printPlace(place, place.report, language);
  return [`  ${where}: “${printQuote(place.quote)}”`, `    ${claimMessage(claim, language)}`, ...also];
}

/** What is to be told, and under which heading. */
const GROUPS = [
  "tieout.inconsistent.error",
  "tieout.inconsistent.warning",
  "tieout.inconsistent.info",
  "tieout.cannot_verify",
] as const;

function groupOf({ claim: { verdict, severity, isQuestion } }: PlacedClaim): (typeof GROUPS)[number] | null {
  if (verdict === "inconsistent") return `tieout.inconsistent.${severity}`;
  return isQuestion ? "tieout.cannot_verify" : null;
}

function summaryLine(file: string, summary: TieOutSummary, language: Language): string {
  if (summary.total === 0) return translate(language, "tieout.none", { file });
  const { total, ok, rounding, inconsistent, errors, warnings, cannotVerify: open, questions } = summary;
  const counts = { total, ok, rounding, inconsistent, errors, warnings, open, questions };
  const texts = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
  return translate(language, "tieout.summary", { file, ...(texts as Record<keyof typeof counts, string>) });
}

/** What a person wants to see of a report: what does not hold, worst first, then what is open, then the count. */
export function tieOutText(tieOut: TieOut, language: Language): string {
  const groups = GROUPS.flatMap((group) => {
    const found = tieOut.claims.filter((claim) => groupOf(claim) === group);
    if (found.length === 0) return [];
    const heading = `${translate(language, group)} (${found.length})`;
    return [heading, ...found.flatMap((claim) => claimLines(claim, language)), ""];
  });
  const failures = tieOut.failures.map(({ rule, error }) =>
    translate(language, "tieout.ruleFailed", { rule, detail: error }),
  );
  return [...groups, ...failures, summaryLine(tieOut.report.name, tieOut.summary, language)].join("\n");
}
