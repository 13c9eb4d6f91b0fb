import { OWN_HEADER_PREFIX } from "../core/table/ownColumns";
import type { CellContent, CellStyle } from "../core/table/sheetDraft";
import { STATUS_LABELS } from "../core/target/labels";
import { printCompletion, printVariance } from "../core/target/printMeasure";
import type { Evaluation } from "../core/target/model";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { PlainMeasures } from "./plainMeasures";

export type OwnColumnId = "status" | "reason" | "completion" | "variance" | "reading" | "direction" | "check";

/** How verdicts are written: as values, or as one call of DANHGIABANG that follows the cells. */
export type EvaluationMode = "values" | "formulas";

/** A column that is written beside a checked table. */
export interface OwnColumn {
  readonly id: OwnColumnId;
  /** Width. */
  readonly characters: number;
  readonly style: CellStyle;
}

const FIGURE: CellStyle = { wrap: true, horizontal: "center" };
const PROSE: CellStyle = { wrap: true, horizontal: "left" };
const STATUS: OwnColumn = { id: "status", characters: 16, style: FIGURE };
const COMPLETION: OwnColumn = { id: "completion", characters: 14, style: FIGURE };
const VARIANCE: OwnColumn = { id: "variance", characters: 18, style: FIGURE };
const CHECK: OwnColumn = { id: "check", characters: 48, style: PROSE };

/** From left to right; the first four of mode `formulas` are those that DANHGIABANG fills. */
export const OWN_COLUMNS: Readonly<Record<EvaluationMode, readonly OwnColumn[]>> = {
  values: [STATUS, COMPLETION, VARIANCE, { id: "reading", characters: 44, style: PROSE }, CHECK],
  formulas: [
    STATUS,
    { id: "reason", characters: 44, style: PROSE },
    COMPLETION,
    VARIANCE,
    { id: "direction", characters: 20, style: FIGURE },
    CHECK,
  ],
};

/** What a cell may show: everything but a formula. */
type Shown = Exclude<CellContent, { readonly kind: "formula" }>;

export const BLANK: Shown = { kind: "blank" };

/** Text for a cell; a blank for none. */
export function textContent(text: string): Shown {
  return text === "" ? BLANK : { kind: "text", runs: [{ text }] };
}

/** "KTXH: Đánh giá". */
export function ownHeader(id: OwnColumnId, language: Language): Shown {
  return textContent(OWN_HEADER_PREFIX + translateSheet(language, `sheet.${id}`));
}

/** What the own columns hold of a verdict as values; the measures as `plain` formulas where there are such. */
export function verdictContents(
  evaluation: Evaluation,
  plain: PlainMeasures,
  language: Language,
): Readonly<Record<"status" | "completion" | "variance" | "reading", CellContent>> {
  return {
    status: textContent(STATUS_LABELS[evaluation.status]),
    completion: following(completionContent(evaluation), plain.completion),
    variance: plain.variance
      ? following(varianceNumber(evaluation), plain.variance)
      : textContent(printVariance(evaluation)),
    reading: textContent(printReading(evaluation, language)),
  };
}

function following(shown: Shown, formula: string | undefined): CellContent {
  return formula === undefined ? shown : { kind: "formula", formula, shown };
}

/** Completion as a number whose format never rounds it onto the wrong side of 100. */
function completionContent({ completion }: Evaluation): Shown {
  if (!completion) return BLANK;
  const decimals = printCompletion({ completion }).split(",")[1]?.length ?? 0;
  return {
    kind: "number",
    number: completion.toDecimalPlaces(10).toFixed(),
    format: `0.${"0".repeat(decimals)}`,
  };
}

/** Variance as a number with its sign; the unit stands in the reading. */
function varianceNumber({ variance }: Evaluation): Shown {
  if (!variance) return BLANK;
  const decimals = variance.decimalPlaces();
  const figure = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  return { kind: "number", number: variance.toFixed(), format: `+${figure};-${figure};0` };
}

function printReading({ reading, reason }: Evaluation, language: Language): string {
  const read = translateSheet(language, "sheet.readAs", {
    target: reading.target || "–",
    actual: reading.actual || "–",
  });
  return reason ? `${read}\n${translateSheet(language, `reason.${reason}`)}` : read;
}
