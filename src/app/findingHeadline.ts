import type { Finding, Severity } from "../core/rules/model";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";

/** What every headline of this severity starts with: "Lỗi:". */
export function severityPrefix(severity: Severity, language: Language): string {
  return `${translateSheet(language, `severity.${severity}`)}:`;
}

/** A finding in one line: "Lỗi: In “Đạt KH” …". */
export function findingHeadline(finding: Finding, language: Language): string {
  return `${severityPrefix(finding.severity, language)} ${finding.message[language]}`;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The same by severity, the gravest first; of equals in their order. */
export function gravestFirst<One>(all: readonly One[], severityOf: (one: One) => Severity): readonly One[] {
  return SEVERITIES.flatMap((severity) => all.filter((one) => severityOf(one) === severity));
}
