import type { Finding } from "../core/rules/model";
import { OWN_HEADER_PREFIX } from "../core/table/headerWords";
import type { CellContent, CellStyle } from "../core/table/sheetDraft";
import { STATUS_LABELS } from "../core/target/labels";
import { printCompletion, printVariance } from "../core/target/printMeasure";
import type { Evaluation } from "../core/target/model";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import { findingHeadline } from "./findingHeadline";

export type OwnColumnId = "status" | "completion" | "variance" | "reading" | "check";

/** A column that is written beside a checked table. */
export interface OwnColumn {
  readonly id: OwnColumnId;
  readonly header: `sheet.${OwnColumnId}`;
  /** Width. */
  readonly characters: number;
  readonly style: CellStyle;
}

const FIGURE: CellStyle = { wrap: true, horizontal: "center" };
const PROSE: CellStyle = { wrap: true, horizontal: "left" };

/** From left to right. */
export const OWN_COLUMNS: readonly OwnColumn[] = [
  { id: "status", header: "sheet.status", characters: 16, style: FIGURE },
  { id: "completion", header: "sheet.completion", characters: 14, style: FIGURE },
  { id: "variance", header: "sheet.variance", characters: 18, style: FIGURE },
  { id: "reading", header: "sheet.reading", characters: 44, style: PROSE },
  { id: "check", header: "sheet.check", characters: 48, style: PROSE },
];

const BLANK: CellContent = { kind: "blank" };

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "text", runs: [{ text: value }] };
}

/** "KTXH: Đánh giá". */
export function ownHeader({ header }: OwnColumn, language: Language): CellContent {
  return text(OWN_HEADER_PREFIX + translateSheet(language, header));
}

/** What the own columns hold in one row; `findings` are those of the row. */
export function ownContents(
  evaluation: Evaluation,
  findings: readonly Finding[],
  language: Language,
): Readonly<Record<OwnColumnId, CellContent>> {
  return {
    status: text(STATUS_LABELS[evaluation.status]),
    completion: completionContent(evaluation),
    variance: text(printVariance(evaluation)),
    reading: text(printReading(evaluation, language)),
    check: text(findings.map((finding) => findingHeadline(finding, language)).join("\n")),
  };
}

/** Completion as a number whose format never rounds it onto the wrong side of 100. */
function completionContent({ completion }: Evaluation): CellContent {
  if (!completion) return BLANK;
  const decimals = printCompletion({ completion }).split(",")[1]?.length ?? 0;
  return {
    kind: "number",
    number: completion.toDecimalPlaces(10).toFixed(),
    format: `0.${"0".repeat(decimals)}`,
  };
}

function printReading({ reading, reason }: Evaluation, language: Language): string {
  const read = translateSheet(language, "sheet.readAs", {
    target: reading.target || "–",
    actual: reading.actual || "–",
  });
  return reason ? `${read}\n${translateSheet(language, `reason.${reason}`)}` : read;
}
