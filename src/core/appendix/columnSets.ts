import type { AssessedRow, ColumnRole, PlanColumn } from "../table/indicatorTable";
import { foldLines } from "./headings";
import { printedVerdict } from "./verdict";

/** A column as designed: its usual header, relative width, and the text it takes from a row. */
export interface ColumnDesign {
  readonly id: ColumnRole;
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "center";
  readonly textOf: (row: AssessedRow) => string;
  /** The header as printed, where it is not that of the role. */
  readonly printed?: string;
}

const FORMULA = /\$([^$]*\\[^$]*)\$/gu;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geqslant|geq|ge)\b/gu, "≥"],
  [/\\(?:leqslant|leq|le)\b/gu, "≤"],
];

function plainFormula(formula: string): string {
  return SIGNS.reduce((text, [sign, letter]) => text.replace(sign, letter), formula);
}

/**
 * A name as it can be printed: one line, the formula marks of text converters gone ("$\geq 7,5m$" → "≥ 7,5m"), a
 * footnote mark kept on the line of its word by a no-break space.
 */
function printedName({ name }: AssessedRow): string {
  return foldLines(name)
    .replace(FORMULA, (_, formula: string) => plainFormula(formula))
    .replace(/ (?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁽])/gu, "\u{A0}");
}

const NUMBER: Omit<ColumnDesign, "header"> = {
  id: "stt",
  width: 11,
  align: "center",
  textOf: (row) => foldLines(row.stt),
};

/** Name, unit, target and result each in a column of its own. */
const SIX_COLUMNS: readonly ColumnDesign[] = [
  { ...NUMBER, header: "Số TT" },
  { id: "name", header: "Chỉ tiêu", width: 56, align: "left", textOf: printedName },
  { id: "unit", header: "Đơn vị", width: 21, align: "center", textOf: (row) => foldLines(row.unit) },
  { id: "target", header: "Kế hoạch", width: 26, align: "center", textOf: (row) => row.target },
  { id: "actual", header: "Thực hiện", width: 26, align: "center", textOf: (row) => row.actual },
  { id: "status", header: "Đánh giá", width: 20, align: "center", textOf: printedVerdict },
];

/** {@link SIX_COLUMNS} with a column for each of several plans. */
export function planColumns(plans: readonly PlanColumn[]): readonly ColumnDesign[] {
  return SIX_COLUMNS.flatMap((design) =>
    design.id === "target" && plans.length > 0
      ? plans.map(({ header }, i) => {
          return {
            ...design,
            printed: header,
            textOf: ({ plans: own }: AssessedRow) => own[i]?.target ?? "",
          };
        })
      : [design],
  );
}

/** For tables whose target, name and unit share one cell. */
export const FOUR_COLUMNS: readonly ColumnDesign[] = [
  { ...NUMBER, header: "STT" },
  { id: "name", header: "Chỉ tiêu giao", width: 62, align: "left", textOf: (row) => row.name },
  { id: "actual", header: "Ước thực hiện", width: 52, align: "left", textOf: (row) => row.actual },
  { id: "status", header: "Mức độ hoàn thành", width: 35, align: "center", textOf: printedVerdict },
];
