import type { Finding, Severity } from "../core/rules/model";
import { translate, type Language } from "../i18n/translate";

/** What every headline of this severity starts with: "Lỗi:". */
export function severityPrefix(severity: Severity, language: Language): string {
  return `${translate(language, `severity.${severity}`)}:`;
}

/** A finding in one line: "Lỗi: In “Đạt KH” …". */
export function findingHeadline(finding: Finding, language: Language): string {
  return `${severityPrefix(finding.severity, language)} ${finding.message[language]}`;
}
