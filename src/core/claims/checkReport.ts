import type { IndicatorTable } from "../table/indicatorTable";
import { claimsIn, type Attempt } from "./findClaims";
import type { Claim, NarrativeParagraph } from "./model";
import { readAll } from "./reading/quantities";
import { DOCUMENT_RULES } from "./rules";
import type { ClaimFailure, DocumentRule } from "./rules/model";
import { buildReportText } from "./rules/reportText";
import { ruleClaims } from "./rules/ruleClaims";

/** What the checks of a report found, and which of them crashed. */
export interface CheckedReport {
  readonly claims: readonly Claim[];
  readonly failures: readonly ClaimFailure[];
}

/**
 * All that a report's own figures and words say against each other: its statements recomputed, its figures held
 * against their copies (those in `tables` of a workbook too), and the document rules. A check that crashes is told
 * once and stops no other.
 */
export function checkReport(
  paragraphs: readonly NarrativeParagraph[],
  tables: readonly IndicatorTable[] = [],
  rules: readonly DocumentRule[] = DOCUMENT_RULES,
): CheckedReport {
  const failures: ClaimFailure[] = [];
  const attempt: Attempt = (rule, check) => {
    try {
      return check();
    } catch (error) {
      failures.push({ rule, error: error instanceof Error ? error.message : String(error) });
      return [];
    }
  };
  const report = buildReportText(paragraphs, readAll(paragraphs));
  const recomputed = claimsIn(report, tables, attempt);
  const said = rules.flatMap((rule) => attempt(rule.id, () => ruleClaims(rule, report)));
  return { claims: [...recomputed, ...said], failures };
}
