import { isBlank } from "../target/parts/targetComponents";
import type { AssessedRow, IndicatorTable } from "../table/indicatorTable";
import { numberParts } from "../table/rowNumber";
import type { Bilingual, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";

/** The row itself says why: a remark, a footnote, a sentence in the result or the verdict. */
function givesReason({ note, footnotes, actual, stated }: AssessedRow): boolean {
  const says = (text: string): boolean => /(?:\p{L}{2,}\s+){5}/u.test(`${text.normalize("NFC")} `);
  return !isBlank(note) || footnotes.length > 0 || says(actual) || says(stated);
}

/** Rows numbered below another ("4.1") share its cause. */
function isUnmet({ counted, stt, evaluation }: AssessedRow): boolean {
  return counted && evaluation.status === "unmet" && numberParts(stt).length <= 1;
}

/** Causes may stand in the report: said once, at the first row. */
function nowhere(places: string): Bilingual {
  return {
    vi: `Bảng không nêu nguyên nhân của dòng không đạt nào (dòng ${places}); kiểm tra xem báo cáo có nêu không.`,
    en: `The table gives no cause for any unmet row (rows ${places}); see that the report does.`,
  };
}

function findingOf(row: AssessedRow, table: IndicatorTable): TableFinding {
  const { target, actual } = row.evaluation.reading;
  return {
    at: placeIn(table, row, "actual"),
    message: {
      vi: `Không đạt (chỉ tiêu ${target}, kết quả ${actual}) mà dòng không có ghi chú hay chú thích nêu nguyên nhân; các dòng không đạt khác thì có.`,
      en: `Not met (target ${target}, result ${actual}), and the row has no remark or footnote that gives the cause; other unmet rows have.`,
    },
    evidence: { target, actual },
  };
}

/** An unmet target whose cause is told nowhere in the table. */
export const unmetWithoutReason: TableRule = {
  id: "unmet-without-reason",
  scope: "table",
  severity: "warning",
  what: {
    vi: "Chỉ tiêu không đạt mà trong bảng không nêu nguyên nhân.",
    en: "A target was not met and the table gives no cause.",
  },
  why: {
    vi: "Hội đồng nhân dân hỏi trước hết về chỉ tiêu không đạt; các dòng không đạt khác trong bảng có nêu lý do.",
    en: "A council asks first about unmet targets; other rows of the table do give their causes.",
  },
  todo: {
    vi: "Nêu nguyên nhân ở ghi chú hay chú thích, hoặc dẫn tới mục tồn tại, hạn chế của báo cáo.",
    en: "Give the cause in a remark or footnote, or point to the section of the report that does.",
  },
  source: "Phụ lục 1 thị xã Hồng Lĩnh 2023: STT 1 có chú thích 74, STT 2 và 14 không có",
  examples: {
    notOk: [
      { row: { unit: "Người", target: "1.200", actual: "942", status: "Không đạt KH" } },
      {
        sheet: [
          ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Ghi chú"],
          ["1", "Giải quyết việc làm", "Người", "1.200", "942", "Doanh nghiệp giảm đơn hàng"],
          ["2", "Thu nhập bình quân", "Triệu đồng/người", "69", "63,41", ""],
        ],
      },
    ],
    ok: [
      {
        sheet: [
          ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
          ["1", "Giải quyết việc làm", "Người", "1.200", "942"],
        ],
      },
      {
        row: {
          unit: "Người",
          target: "1.200",
          actual: "942",
          status: "Không đạt",
          note: "Doanh nghiệp giảm đơn hàng",
        },
      },
      {
        row: {
          unit: "Người",
          target: "1.200",
          actual: "942 do doanh nghiệp trên địa bàn giảm đơn hàng",
          status: "Không đạt",
        },
      },
      { row: { unit: "Người", target: "1.200", actual: "1.200", status: "Đạt KH" } },
    ],
  },
  check: ({ rows, table }) => {
    const unmet = rows.filter(isUnmet);
    const open = unmet.filter((row) => !givesReason(row));
    const [first] = open;
    if (!first) return [];
    const hasPlace = table.header.columns.note !== undefined || table.footnotes.length > 0;
    if (open.length === unmet.length) {
      if (!hasPlace) return [];
      const places = open.map(({ row }) => row).join(", ");
      return [
        {
          ...findingOf(first, table),
          severity: "info",
          message: nowhere(places),
          evidence: { rows: places },
        },
      ];
    }
    return open.map((row) => findingOf(row, table));
  },
};
