import { isBlank } from "../target/parts/targetComponents";
import type { AssessedRow } from "../table/indicatorTable";
import { planAheadOf } from "./nextYear";
import type { Bilingual, TableFinding, TableRule } from "./model";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2023", "Kế hoạch năm 2024"];
const DROPPED: Bilingual = {
  vi: "Có kết quả năm trước mà không có chỉ tiêu năm tới",
  en: "There is a last result but no target for the coming year",
};
const NEW: Bilingual = {
  vi: "Có chỉ tiêu năm tới mà không có kết quả năm trước",
  en: "There is a target for the coming year but no last result",
};

/** Indicators that only one of two years has. */
export const indicatorContinuity: TableRule = {
  id: "indicator-continuity",
  scope: "table",
  severity: "info",
  what: {
    vi: "Chỉ tiêu chỉ có ở một trong hai năm: bỏ đi hoặc mới thêm.",
    en: "Indicators that only one of the two years has: dropped, or new.",
  },
  why: {
    vi: "Bỏ hay thêm chỉ tiêu là quyết định của hội đồng; cần biết là cố ý hay sót.",
    en: "Dropping or adding an indicator is the council's decision; it should be known to be one.",
  },
  todo: {
    vi: "Xác nhận các dòng này; chỉ tiêu mới thì nêu cách tính.",
    en: "Confirm these rows; for a new indicator say how it is computed.",
  },
  source: "Thị xã Hồng Lĩnh: 21 chỉ tiêu năm 2023, 17 mục năm 2024",
  examples: {
    notOk: [
      { sheet: [HEADER, ["1", "Diện tích", "Ha", "100", "120"], ["2", "Sản lượng", "Tấn", "90", ""]] },
      { sheet: [HEADER, ["1", "Diện tích", "Ha", "100", "120"], ["2", "Sản lượng", "Tấn", "", "95"]] },
    ],
    ok: [{ sheet: [HEADER, ["1", "Diện tích", "Ha", "100", "120"], ["2", "Sản lượng", "Tấn", "90", "95"]] }],
  },
  check: (context) => {
    const ahead = planAheadOf(context);
    if (!ahead) return [];
    const rows = context.rows.filter(({ counted }) => counted);
    const open = (text: Bilingual, found: readonly AssessedRow[]): TableFinding[] => {
      const [first] = found;
      const names = found.map(({ name }) => name.replace(/\s+/g, " ").trim()).join("; ");
      const message = { vi: `${text.vi}: ${names}.`, en: `${text.en}: ${names}.` };
      return first ? [{ at: { row: first.row, column: ahead.column }, message, evidence: { names } }] : [];
    };
    const has = (text: string): boolean => !isBlank(text);
    return [
      ...open(
        DROPPED,
        rows.filter((row) => has(ahead.lastOf(row)) && !has(ahead.targetOf(row))),
      ),
      ...open(
        NEW,
        rows.filter((row) => !has(ahead.lastOf(row)) && has(ahead.targetOf(row))),
      ),
    ];
  },
};
