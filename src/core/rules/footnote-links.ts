import { footnoteMarks } from "../table/footnotes";
import type { Cell } from "../table/sheet";
import type { RuleContext, TableFinding, TableRule } from "./model";

const RAISED = /^\s*[⁽(]?[⁰¹²³⁴⁵⁶⁷⁸⁹]/u;

function at({ row, column }: Cell): TableFinding["at"] {
  return { row, column };
}

/** Marks without a body; where the sheet has no footnotes at all they may stand in the report that it was cut from. */
function withoutBody(
  marked: ReadonlyMap<string, Cell>,
  bodies: ReadonlySet<string>,
): readonly TableFinding[] {
  const open = [...marked].filter(([mark]) => !bodies.has(mark));
  const [first] = open;
  if (!first) return [];
  const said = bodies.size > 0 ? open : [first];
  return said.map(([mark, cell]): TableFinding => {
    const marks = bodies.size > 0 ? mark : open.map(([one]) => one).join(", ");
    return {
      at: at(cell),
      ...(bodies.size > 0 ? {} : { severity: "info" }),
      message: {
        vi: `Có dấu chú thích ${marks} mà trong trang tính không có nội dung chú thích.`,
        en: `Footnote mark ${marks} has no footnote text in the sheet.`,
      },
      evidence: { mark: marks },
    };
  });
}

function withoutMark(
  { table, cellAt }: RuleContext,
  marked: ReadonlyMap<string, Cell>,
): readonly TableFinding[] {
  const raised = table.footnotes.filter(({ cell, mark }) => {
    return RAISED.test(cellAt(cell)?.text ?? "") && !marked.has(mark);
  });
  return raised.map(({ mark, cell, text }) => ({
    at: cell,
    message: {
      vi: `Chú thích ${mark} không có dấu nào trong bảng trỏ tới.`,
      en: `No mark in the table refers to footnote ${mark}.`,
    },
    evidence: { mark, text },
  }));
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** Footnote marks without a text, and texts without a mark. */
export const footnoteLinks: TableRule = {
  id: "footnote-links",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Dấu chú thích không có nội dung, hoặc nội dung không có dấu.",
    en: "A footnote mark without a text, or a footnote text without a mark.",
  },
  why: {
    vi: "Lý do không đạt thường nằm ở chú thích; mất liên kết là mất lý do.",
    en: "Causes of a miss mostly stand in footnotes; without the link the cause is lost.",
  },
  todo: {
    vi: "Bổ sung nội dung hoặc bỏ dấu; giữ chữ số trên cao (⁷⁵).",
    en: "Add the text or drop the mark; keep the digits raised (⁷⁵).",
  },
  source: "Phụ lục 1 thị xã Hồng Lĩnh 2023, chú thích 74–76 xen giữa các dòng",
  examples: {
    notOk: [
      {
        sheet: [
          HEADER,
          ["1", "Trường học", "Trường", "4", "4 ⁷⁵"],
          ["2", "Nhà", "Nhà", "9", "9 ⁷⁶"],
          ["⁷⁵ Bốn trường trung học"],
        ],
      },
      { sheet: [HEADER, ["1", "Trường học", "Trường", "4", "4"], ["⁷⁵ Bốn trường trung học"]] },
    ],
    ok: [
      { sheet: [HEADER, ["1", "Trường học", "Trường", "4", "4 ⁷⁵"], ["⁷⁵ Bốn trường trung học"]] },
      { sheet: [HEADER, ["1", "Khối lượng đất", "m³", "4", "4 m³"]] },
    ],
  },
  check: (context) => {
    const { table } = context;
    const bodyCells = new Set(table.footnotes.map(({ cell }) => `${cell.row}.${cell.column}`));
    const bodies = new Set(table.footnotes.map(({ mark }) => mark));
    const marked = new Map<string, Cell>();
    for (const cell of table.cells) {
      if (bodyCells.has(`${cell.row}.${cell.column}`)) continue;
      for (const mark of footnoteMarks(cell.text)) if (!marked.has(mark)) marked.set(mark, cell);
    }
    return [...withoutBody(marked, bodies), ...withoutMark(context, marked)];
  },
};
