import { STATUS_LABELS } from "../target/labels";
import type { AssessedRow } from "../table/indicatorTable";
import type { TableRule } from "./model";
import { placeIn } from "./placeIn";

function isWeak({ evaluation, stated }: AssessedRow): boolean {
  const isPlain = evaluation.stated === "met" && !/vượt/iu.test(stated.normalize("NFC"));
  return isPlain && evaluation.status === "exceeded";
}

/** Printed "Đạt" where the target was exceeded. */
export const statusWeak: TableRule = {
  id: "status-weak",
  scope: "table",
  severity: "info",
  what: {
    vi: "In “Đạt” trong khi kết quả vượt chỉ tiêu.",
    en: "“Đạt” is printed although the target was exceeded.",
  },
  why: {
    vi: "Nhiều cơ quan chỉ ghi “Đạt”; không sai, nhưng số chỉ tiêu vượt trong câu tổng hợp sẽ hụt.",
    en: "Many offices print “Đạt” for both; not wrong, but the summary then counts too few exceeded.",
  },
  todo: {
    vi: "Nếu báo cáo tách “đạt” và “vượt” thì sửa thành “Vượt KH”.",
    en: "Where the report tells met from exceeded, print “Vượt KH”.",
  },
  source: "Thói quen ghi nhãn ở phụ lục các địa phương",
  examples: {
    notOk: [{ row: { unit: "%", target: "95", actual: "95,8", status: "Đạt" } }],
    ok: [
      { row: { unit: "Phường", target: "Từ 02-03 phường", actual: "03 phường", status: "Đạt" } },
      { row: { unit: "%", target: "95", actual: "95,8", status: "Vượt KH" } },
      { row: { unit: "%", target: "95", actual: "95,8", status: "Đạt và vượt" } },
    ],
  },
  check: ({ table, rows }) => {
    const weak = rows.filter(isWeak);
    const isStyle = weak.length > 1 && !rows.some(({ evaluation }) => evaluation.stated === "exceeded");
    const count = String(weak.length);
    return (isStyle ? weak.slice(0, 1) : weak).map((row) => {
      const { target, actual } = row.evaluation.reading;
      const many = isStyle
        ? { vi: ` Cả bảng ghi như vậy (${count} dòng).`, en: ` So does the whole table (${count} rows).` }
        : { vi: "", en: "" };
      return {
        at: placeIn(table, row, "status"),
        message: {
          vi: `In “${row.stated}”, kết quả ${actual} vượt chỉ tiêu ${target}.${many.vi}`,
          en: `Printed “${row.stated}”; result ${actual} exceeds target ${target}.${many.en}`,
        },
        evidence: { stated: row.stated, target, actual },
        fix: STATUS_LABELS.exceeded,
      };
    });
  },
};
