import { STATUS_LABELS } from "../core/target/labels";
import { rangeAddress, type CellRange, type Highlight, type SheetSnapshot } from "../core/table/sheet";
import type { Language } from "../i18n/translator";
import { severityPrefix } from "./findingHeadline";

/** Two rules: red where a target is missed or a finding is an error, yellow where something is to be looked at. */
export function evaluationHighlights(
  range: CellRange,
  { status, check }: { readonly status: number; readonly check: number },
  language: Language,
): readonly Highlight[] {
  const says = (text: string): Highlight["when"][number] => ({ column: status, match: "equals", text });
  const finds = (severity: "error" | "warning"): Highlight["when"][number] => ({
    ...{ column: check, match: "startsWith", text: severityPrefix(severity, language) },
  });
  return [
    { range, when: [says(STATUS_LABELS.unmet), finds("error")], tone: "bad" },
    { range, when: [says(STATUS_LABELS.not_assessed), finds("warning")], tone: "warning" },
  ];
}

const WORDS: readonly string[] = [
  ...Object.values(STATUS_LABELS),
  ...(["error", "warning"] as const).flatMap((severity) => [
    severityPrefix(severity, "vi"),
    severityPrefix(severity, "en"),
  ]),
];

/**
 * The highlights that evaluations have put on a sheet, five of them in earlier versions: rules of our words that reach
 * into our columns, and those of the same rows in a column of the table that such a rule looks at.
 */
export function ownHighlights({ highlights }: SheetSnapshot, region: CellRange | null): readonly Highlight[] {
  if (!region) return [];
  const worded = highlights.filter(({ when }) => when.every(({ text }) => WORDS.includes(text)));
  const reaching = worded.filter(({ range }) => range.left <= region.right && range.right >= region.left);
  const statuses = reaching.flatMap(({ range: { top, bottom }, when }) =>
    when.map(({ column }) => rangeAddress({ top, bottom, left: column, right: column })),
  );
  return worded.filter((one) => reaching.includes(one) || statuses.includes(rangeAddress(one.range)));
}
