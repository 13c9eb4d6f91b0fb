import { checkReport } from "../core/claims/checkReport";
import type { Claim, ClaimSeverity, ClaimVerdict } from "../core/claims/model";
import type { ClaimFailure } from "../core/claims/rules/model";
import type { Report } from "../ports/reportReader";
import { ClaimPlaces, type PlacedClaim, type TieOutWith } from "./claimPlaces";

/** How many claims there are of each kind; questions are counted in `cannotVerify` too. */
export interface TieOutSummary {
  readonly total: number;
  readonly ok: number;
  readonly rounding: number;
  readonly inconsistent: number;
  readonly cannotVerify: number;
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
}

/** A report with its claims: first what is inconsistent, worst first, then questions, then the rest; each as it is printed. */
export interface TieOut {
  readonly report: Report;
  readonly claims: readonly PlacedClaim[];
  readonly summary: TieOutSummary;
  /** Checks that crashed: our fault, not the report's. */
  readonly failures: readonly ClaimFailure[];
}

const SEVERITIES: readonly ClaimSeverity[] = ["error", "warning", "info"];

/** The lower the earlier it is told. */
function rankOf({ claim: { verdict, severity, isQuestion } }: PlacedClaim): number {
  if (verdict === "inconsistent") return SEVERITIES.indexOf(severity);
  return isQuestion ? SEVERITIES.length : SEVERITIES.length + 1;
}

function summarise(claims: readonly Claim[]): TieOutSummary {
  const count = (isCounted: (claim: Claim) => boolean): number => claims.filter(isCounted).length;
  const withVerdict = (verdict: ClaimVerdict): number => count((claim) => claim.verdict === verdict);
  const withSeverity = (severity: ClaimSeverity): number =>
    count((claim) => claim.verdict === "inconsistent" && claim.severity === severity);
  return {
    total: claims.length,
    ok: withVerdict("ok"),
    rounding: withVerdict("rounding"),
    inconsistent: withVerdict("inconsistent"),
    cannotVerify: withVerdict("cannot_verify"),
    errors: withSeverity("error"),
    warnings: withSeverity("warning"),
    questions: count(({ isQuestion }) => isQuestion),
  };
}

/**
 * Recomputes what a report states, and holds it against a second report and a table; says where. A figure that agrees
 * with one place of the second report is not accused of another.
 */
export function tieOutReport(report: Report, others: TieOutWith = {}): TieOut {
  const { other, table } = others;
  const places = new ClaimPlaces(report, others);
  const own = checkReport(report.paragraphs, table ? [table] : []);
  const both = other ? checkReport([...report.paragraphs, ...other.paragraphs], [], []) : null;
  const claims = [
    ...own.claims.map((claim) => places.place(claim)),
    ...places.placeRepeats(both?.claims ?? []),
  ].sort((a, b) => rankOf(a) - rankOf(b) || a.place.start - b.place.start);
  const failures = [...own.failures, ...(both?.failures ?? [])];
  return { report, claims, summary: summarise(claims.map(({ claim }) => claim)), failures };
}
