import { parseNumber } from "../number/parseNumber";
import type { AssessedRow } from "../table/indicatorTable";
import type { Cell } from "../table/sheet";
import { readContext } from "../target/parts/rowContext";
import { placeIn } from "./placeIn";
import { levelsOf, unitOf } from "./levels";
import type { RuleContext, RowFinding, RowRule } from "./model";

/** Displayed as it was typed: the printed sheet is right, what is stored is not. */
const AS_TYPED = /^\s*\d{1,2}\s*[-/]\s*\d{1,2}\s*$/;
const FIGURES = ["target", "actual", "prior"] as const;

/** A date where the row asks for a figure: "02-03", "6/9" that the spreadsheet took for a day. */
function dateIn(row: AssessedRow, { table, cellAt }: RuleContext): RowFinding | null {
  const unit = unitOf(row);
  const { isDeadline } = readContext({
    name: row.name,
    unit: row.unit,
    target: row.target,
    actual: row.actual,
  });
  if (!unit || unit.dimension === "duration" || isDeadline) return null;
  for (const column of FIGURES) {
    const cell = table.header.columns[column] === undefined ? undefined : cellAt(placeIn(table, row, column));
    if (cell?.kind !== "date") continue;
    return {
      column,
      severity: AS_TYPED.test(cell.text) ? "warning" : "error",
      message: {
        vi: `Ô là ngày tháng (${cell.text}) trong khi dòng tính bằng ${row.unit || unit.print}; bảng tính đã đổi kiểu “02-03”, “6/9” thành ngày.`,
        en: `The cell is a date (${cell.text}) in a row counted in ${row.unit || unit.print}; the spreadsheet turned “02-03” or “6/9” into a day.`,
      },
      evidence: { text: cell.text, stored: cell.number ?? "" },
    };
  }
  return null;
}

/** "475" for "4 ⁷⁵": the raised mark of a footnote that nothing else refers to was swallowed. */
function swallowedIn(row: AssessedRow, { table, rows }: RuleContext): RowFinding | null {
  const levels = /^\s*\d{3,}\s*$/.test(row.actual) && table.footnotes.length > 0 ? levelsOf(row) : null;
  if (!levels) return null;
  const digits = row.actual.trim();
  const target = levels.target.reading.value;
  const swallowed = table.footnotes.find(({ mark }) => {
    const isTail = /^\d{2}$/.test(mark) && digits.endsWith(mark);
    const isTarget = isTail && parseNumber(digits.slice(0, -mark.length))?.value.equals(target) === true;
    return isTarget && !rows.some(({ footnotes }) => footnotes.includes(mark));
  });
  if (!swallowed) return null;
  const { mark } = swallowed;
  const rest = digits.slice(0, -mark.length);
  return {
    column: "actual",
    severity: "error",
    message: {
      vi: `“${row.actual}” có lẽ là ${rest} với dấu chú thích ${mark} đã mất dạng chữ số trên cao.`,
      en: `“${row.actual}” is probably ${rest} with footnote mark ${mark}, which is no longer raised.`,
    },
    evidence: { text: row.actual, mark },
  };
}

/** 0,95 in a row of per cent beside a target of 95. */
function fractionIn(row: AssessedRow, { table, cellAt }: RuleContext): RowFinding | null {
  if (row.evaluation.reason !== "ambiguous_number" || unitOf(row)?.dimension !== "percent") return null;
  const column = (["actual", "target"] as const).find((role) =>
    isFraction(cellAt(placeIn(table, row, role))),
  );
  if (!column) return null;
  const other = column === "actual" ? row.target : row.actual;
  return {
    column,
    message: {
      vi: `Ô chứa ${row[column]} trong khi đơn vị là % và số kia là ${other}: tỷ lệ được lưu dạng phân số.`,
      en: `The cell holds ${row[column]} while the unit is % and the other figure ${other}: the rate is stored as a fraction.`,
    },
    evidence: { text: row[column], other },
  };
}

function isFraction(cell: Cell | undefined): boolean {
  const isPercent = cell?.numberFormat?.includes("%") ?? false;
  return cell?.kind === "number" && !isPercent && Math.abs(Number(cell.number)) <= 2;
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** Figures that the spreadsheet holds as something else. */
export const textNumber: RowRule = {
  id: "text-number",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Ô số liệu bị bảng tính hiểu thành thứ khác: ngày tháng, phân số, dấu chú thích dính vào số.",
    en: "The spreadsheet holds a figure as something else: a date, a fraction, a number with its footnote mark.",
  },
  why: {
    vi: "“01-02” thành ngày 01/02, “4 ⁷⁵” thành 475, 95% thành 0,95: dòng đó bị đánh giá sai hoặc bỏ qua.",
    en: "“01-02” became 1 February, “4 ⁷⁵” became 475, 95 % became 0.95: the row is misjudged or left out.",
  },
  todo: {
    vi: "Đặt ô ở dạng văn bản rồi gõ lại.",
    en: "Set the cell to text and type it again.",
  },
  source: "Phụ lục 1 thị xã Hồng Lĩnh 2023, STT 16 (4 ⁷⁵) và STT 20 (01-02 nhà)",
  examples: {
    notOk: [
      {
        sheet: [
          HEADER,
          ["1", "Sửa chữa nhà văn hóa", "Nhà", "2", { kind: "date", text: "01/02/2023", number: "44928" }],
        ],
      },
      { sheet: [HEADER, ["1", "Trường đạt chuẩn", "Trường", "4", "475"], ["⁷⁵ Bốn trường trung học"]] },
      {
        sheet: [
          HEADER,
          ["1", "Gia đình văn hóa", "%", "95", { kind: "number", text: "0,96", number: "0.96" }],
        ],
      },
    ],
    ok: [
      { sheet: [HEADER, ["1", "Sửa chữa nhà văn hóa", "Nhà", "2", "01-02"]] },
      {
        sheet: [
          HEADER,
          ["1", "Ngày khánh thành", "", "", { kind: "date", text: "01/02/2023", number: "44928" }],
        ],
      },
      { sheet: [HEADER, ["1", "Trường đạt chuẩn", "Trường", "4", "475"]] },
      {
        sheet: [
          HEADER,
          [
            "1",
            "Gia đình văn hóa",
            "%",
            "95",
            { kind: "number", text: "96%", number: "0.96", numberFormat: "0%" },
          ],
        ],
      },
    ],
  },
  check: (row, context) => dateIn(row, context) ?? swallowedIn(row, context) ?? fractionIn(row, context),
};
