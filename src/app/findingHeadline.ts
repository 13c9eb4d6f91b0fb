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
