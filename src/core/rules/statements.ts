import { readParts, type Part } from "../target/reading/parsePhrase";
import type { AssessedRow, ColumnRole } from "../table/indicatorTable";

/** A percentage that a cell of a row states about the row. */
export interface Statement {
  readonly column: ColumnRole;
  readonly text: string;
  readonly part: Part;
  /** All parts of the cell, and where in them the percentage stands. */
  readonly parts: readonly Part[];
  readonly index: number;
}

/** Words that leave open whose plan, which part of the year, or what of several things a percentage is of. */
const OF_OTHERS =
  /tỉnh|huyện|thành phố|trung ương|hđnd|bộ giao|(?<!\p{L})tw(?!\p{L})|đầu năm|điều chỉnh|bổ sung|tháng|quý|cả năm|lũy kế|(?:đến|ngày|hết|tới|trước|từ) \d+[/.-]\d/iu;

function isExact({ figure, comparator, approximate, label }: Part): boolean {
  const isPoint = figure !== null && !figure.high && !figure.of && !figure.malformed;
  return isPoint && !comparator && !approximate && /^(?:(?:đạt |chiếm )?tỷ lệ)?$/iu.test(label.trim());
}

/**
 * Figures without a label of their own that the result, the printed verdict and the remark of a row hold, where it is
 * plain whose they are; `wanted` chooses among them. None of a cell where several are wanted.
 */
export function statementsIn(row: AssessedRow, wanted: (part: Part) => boolean): readonly Statement[] {
  const cells: readonly (readonly [ColumnRole, string])[] = [
    ["actual", row.actual],
    ["status", row.stated],
    ["note", row.note],
  ];
  return cells.flatMap(([column, text]) => {
    const { parts } = readParts(text);
    const found = parts.flatMap((part, index) => (wanted(part) ? { column, text, part, parts, index } : []));
    const [only, more] = found;
    const isPlain =
      only !== undefined && !more && isExact(only.part) && !OF_OTHERS.test(text.normalize("NFC"));
    return isPlain ? [only] : [];
  });
}

/** The figure is in per cent. */
export function isPercent({ figure }: Part): boolean {
  return figure?.unit?.dimension === "percent";
}
