import type { GradedResult } from "../number/intervalGrade";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";
import { misfitOf, printMisfit, withOpening } from "./printGraded";
import { familiesOf, isOfWhich, printSum, sumAgainst, SUMMED, type Family } from "./structure";

const OPENING = { vi: "Các phần cộng lại khác số chung", en: "The parts do not add to the whole" };
/** Farther from the whole the parts are of overlapping sets, or only some of all. */
const [LOW, HIGH] = [0.8, 1.25];

function isNear({ computed: { point }, accepted: { low } }: GradedResult): boolean {
  return point.greaterThan(low.times(LOW)) && point.lessThan(low.times(HIGH));
}

function checkFamily(family: Family, { table }: RuleContext): TableFinding | null {
  const { parent, children, lead } = family;
  if (isOfWhich(family) || children.length < 2) return null;
  const sums = SUMMED.flatMap((column) => {
    const sum = sumAgainst(parent, children, column);
    return sum ? [{ column, sum, misfit: misfitOf(sum) }] : [];
  });
  const isConfirmed = sums.some(({ sum, misfit }) => !misfit && !sum.result.computed.point.isZero());
  const wrong = sums.find(({ sum, misfit }) => misfit && isNear(sum.result));
  if (!wrong?.misfit || (lead === "" && !isConfirmed)) return null;
  const { column, misfit } = wrong;
  const formula = printSum(children, column);
  return {
    at: placeIn(table, parent, column),
    ...(lead === "" ? { severity: "warning" } : {}),
    message: withOpening(OPENING, printMisfit(parent[column], formula, misfit)),
    evidence: { total: parent[column], parts: formula, sum: misfit.computed, accepted: misfit.accepted },
  };
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** Parts of an exhaustive list ("gồm:") that do not add to their whole. */
export const sumParts: TableRule = {
  id: "sum-parts",
  scope: "table",
  severity: "error",
  what: {
    vi: "Các dòng thành phần sau “gồm”, “chia ra” cộng lại khác dòng chung; hoặc cộng khớp ở cột này mà lệch ở cột kia.",
    en: "The rows under “gồm”, “chia ra” do not add to the row above; or they add in one column but not in another.",
  },
  why: {
    vi: "Số chung và số thành phần không thể cùng đúng; thường một dòng được sửa mà dòng chung thì không.",
    en: "Whole and parts cannot all be right; mostly a part was changed and the whole was not.",
  },
  todo: {
    vi: "Cộng lại các dòng; nếu chỉ liệt kê một phần thì ghi “Trong đó”.",
    en: "Add the rows again; where only some are listed, write “Trong đó”.",
  },
  source:
    "Báo cáo thị xã Hồng Lĩnh 2023: 60 công trình gồm 5 + 2 + 3 + 43; thành phố Hải Dương 2023: 83.209 hồ sơ gồm 5.501 + 75.713",
  examples: {
    notOk: [
      {
        sheet: [
          HEADER,
          ["1", "Công trình", "Công trình", "60", "60"],
          ["", "Gồm:"],
          ["-", "Hoàn thành", "Công trình", "10", "10"],
          ["-", "Đang làm", "Công trình", "50", "43"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Hồ sơ tiếp nhận", "Hồ sơ", "80.000", "83.209"],
          ["1.1", "Trực tiếp", "Hồ sơ", "5.000", "5.501"],
          ["1.2", "Trực tuyến", "Hồ sơ", "75.000", "75.713"],
        ],
      },
    ],
    ok: [
      {
        sheet: [
          HEADER,
          ["1", "Tổng giá trị sản xuất", "Tỷ đồng", "100", "120,5"],
          ["", "Trong đó:"],
          ["-", "Công nghiệp", "Tỷ đồng", "60", "70"],
          ["-", "Dịch vụ", "Tỷ đồng", "30", "35"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Lâm, thủy sản", "Tỷ đồng", "", "3.162,620"],
          ["", "Gồm:"],
          ["-", "Nông nghiệp", "Tỷ đồng", "", "1.465,483"],
          ["-", "Lâm nghiệp", "Tỷ đồng", "", "4,080"],
          ["-", "Thủy sản", "Tỷ đồng", "", "1.693,056"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Giải quyết việc làm", "Người", "1.000", "1.200"],
          ["-", "Lao động nữ", "Người", "500", "640"],
          ["-", "Xuất khẩu lao động", "Người", "100", "90"],
        ],
      },
    ],
  },
  check: (context) => familiesOf(context.rows).flatMap((family) => checkFamily(family, context) ?? []),
};
