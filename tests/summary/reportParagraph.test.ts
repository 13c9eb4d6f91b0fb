import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { buildReportParagraph, type ParagraphFrame } from "../../src/core/summary/reportParagraph";
import { summarise } from "../../src/core/summary/summarise";
import { assessTable } from "../../src/core/table/assessTable";
import { readTable } from "../../src/core/table/readTable";
import { sheetOf } from "../appendix/modelOf";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Ước thực hiện năm 2023", "Đánh giá"];

function paragraph(lines: readonly (readonly string[])[], frame: ParagraphFrame) {
  const table = readTable(sheetOf([HEADER, ...lines]));
  if (!table) throw new Error("no table");
  const rows = assessTable(table, "office", buildCatalog([]));
  return buildReportParagraph(rows, summarise(rows), frame);
}

test("the sentence, and each class with its indicators; figures where a target was missed", () => {
  const lines = [
    ["1", "Giá trị sản xuất ⁷⁴", "%", "Tăng trên 13%", "Tăng 6,45 %", ""],
    ["2", "Giải quyết việc làm mới", "Người", "1.200", "942", ""],
    ["3", "Tổng vốn đầu tư", "Tỷ đồng", "1.400", "1.721,4", ""],
    ["", "Vốn ngân sách", "Tỷ đồng", "10", "9", ""],
    ["4", "Cơ quan văn hóa", "%", "97", "Áp dụng quy định mới", ""],
    ["5", "Bảo hiểm y tế", "%", "97", "", ""],
  ];
  expect(paragraph(lines, { opening: "Ước thực hiện năm 2023", appendix: "Phụ lục I" })).toEqual({
    lead: "Ước thực hiện năm 2023, có 01/05 chỉ tiêu vượt kế hoạch, 02 không đạt, 02 chưa đánh giá (chi tiết tại Phụ lục I kèm theo).",
    lists: [
      { status: "exceeded", heading: "Vượt kế hoạch (01 chỉ tiêu)", items: ["Tổng vốn đầu tư"] },
      {
        status: "unmet",
        heading: "Không đạt kế hoạch (02 chỉ tiêu)",
        items: [
          "Giá trị sản xuất (thực hiện tăng 6,45%, kế hoạch tăng trên 13%)",
          "Giải quyết việc làm mới (thực hiện 942, kế hoạch 1.200 người)",
        ],
      },
      {
        status: "not_assessed",
        heading: "Chưa đánh giá (02 chỉ tiêu)",
        items: ["Cơ quan văn hóa (áp dụng quy định mới)", "Bảo hiểm y tế (chưa có kết quả, kế hoạch 97%)"],
      },
    ],
  });
});

test("without a year and an appendix the sentence stands alone", () => {
  const { lead } = paragraph([["1", "Việc làm", "người", "10", "10", ""]], { opening: "", appendix: "" });
  expect(lead).toBe("Có 01/01 chỉ tiêu đạt kế hoạch.");
});
