import { assessRange, countStatus, summarySentence } from "../../src/functions/functions";
import { DIV0, ExcelError, provideExcelErrors, thrownBy } from "./excelError";

provideExcelErrors();

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const HEADER = ["KTXH: Đánh giá", "KTXH: Lý do", "KTXH: Hoàn thành (%)", "KTXH: Chênh lệch"];

/** The statuses below the header. */
function statuses(
  targets: unknown[][],
  actuals: unknown[][],
  ...rest: [unknown[][]?, unknown?, unknown[][]?]
): unknown[] {
  const [header, ...rows] = assessRange([], [], targets, actuals, ...rest);
  expect(header).toEqual(HEADER);
  return rows.map(([status]) => status);
}

describe("DANHGIABANG", () => {
  test.each([null, 0])(
    "a header and a line for each row; rows without figures stay blank (blank is %p)",
    (blank) => {
      expect(
        assessRange(
          column("KINH TẾ", "Tổng vốn đầu tư", "Thu gom rác", blank, "Tiêu chí"),
          column(blank, "Tỷ đồng", "%", blank, blank),
          column(blank, "1.400", "> 99", blank, "53"),
          column(blank, "1.721,4", blank, blank, DIV0),
        ),
      ).toEqual([
        HEADER,
        ["", "", "", ""],
        [
          "Vượt KH",
          "Chỉ tiêu: ≥ 1.400 tỷ đồng; kết quả: 1.721,4 tỷ đồng. Chênh lệch: +321,4 tỷ đồng.",
          122.95714285714286,
          321.4,
        ],
        ["Chưa đánh giá", "Chưa có kết quả thực hiện. Chỉ tiêu: > 99%; kết quả: –.", "", ""],
        ["", "", "", ""],
        ["Chưa đánh giá", "Chưa đánh giá: ô kết quả đang lỗi #DIV/0!", "", ""],
      ]);
    },
  );

  test("a result of 0 is judged where figures are numbers, and as text everywhere", () => {
    expect(statuses(column(10, 20), column(0, 25))).toEqual(["Không đạt KH", "Vượt KH"]);
    expect(statuses(column("10", "20"), column("0", "25"))).toEqual(["Không đạt KH", "Vượt KH"]);
  });

  test("in a table of text cells a bare 0 is a blank cell", () => {
    expect(statuses(column("10", "20"), column(0, "25"))).toEqual(["Chưa đánh giá", "Vượt KH"]);
    expect(statuses(column("> 10", "> 20"), column(0, 25))).toEqual(["Không đạt KH", "Vượt KH"]);
  });

  test("years before, policy and directions", () => {
    expect(statuses(column("tăng 10%"), column("115"), column("100"))).toEqual(["Vượt KH"]);
    expect(statuses(column("> 99"), column("99"), undefined, "chặt")).toEqual(["Không đạt KH"]);
    expect(statuses(column("5"), column("4"), undefined, null, column("nghịch"))).toEqual(["Vượt KH"]);
  });

  test("lines of cells will do, blocks and uneven columns are told", () => {
    expect(statuses([[10, 20]], [[5, 25]])).toEqual(["Không đạt KH", "Vượt KH"]);
    expect(assessRange([], [], column(10, 20), column(5))).toEqual([
      ["Chưa đánh giá: cột kết quả có 1 ô, cột chỉ tiêu có 2 ô; hãy chọn cùng số dòng"],
    ]);
    expect(
      assessRange(
        [],
        [],
        [
          [1, 2],
          [3, 4],
        ],
        column(5, 6),
      ),
    ).toEqual([["Chưa đánh giá: chỉ tiêu phải là một cột hoặc một dòng ô"]]);
    expect(thrownBy(() => assessRange([], [], column(1), column(2), undefined, "vừa"))).toBeInstanceOf(
      ExcelError,
    );
  });
});

const PRINTED = column(
  "Vượt KH",
  "Đạt",
  "Không đạt KH",
  null,
  "Cơ bản đạt",
  "Chưa đánh giá: ô tên đang lỗi #N/A",
);

describe("DEMDANHGIA", () => {
  test.each([
    ["vượt", 1],
    ["Đạt KH", 1],
    ["ĐẠT VÀ VƯỢT", 2],
    ["không đạt", 1],
    ["chưa đánh giá", 1],
    ["unmet", 1],
    ["tất cả", 4],
  ])("%s: %d", (status, count) => {
    expect(countStatus(PRINTED, status)).toBe(count);
  });

  test("only numbered rows are counted where numbers are given; one without a verdict is not assessed", () => {
    const numbers = column(1, "1.1", "-", "2", 0, null);
    expect(countStatus(PRINTED, "đạt và vượt", numbers)).toBe(2);
    expect(countStatus(PRINTED, "không đạt", numbers)).toBe(0);
    expect(countStatus(PRINTED, "chưa đánh giá", numbers)).toBe(1);
  });

  test("what is wrong is told", () => {
    expect(countStatus(column("Đạt", DIV0), "đạt")).toBe("Chưa tổng hợp: ô đánh giá thứ 2 đang lỗi #DIV/0!");
    expect(countStatus(column("Đạt", "Đạt"), "đạt", column(1))).toBe(
      "Chưa tổng hợp: cột số thứ tự có 1 ô, cột đánh giá có 2 ô; hãy chọn cùng số dòng",
    );
    expect(thrownBy(() => countStatus(PRINTED, "gì"))).toBeInstanceOf(ExcelError);
  });
});

describe("TONGHOP", () => {
  test.each([
    [
      column("Vượt KH", "Đạt", "", "Không đạt"),
      undefined,
      "Có 02/03 chỉ tiêu đạt và vượt kế hoạch (01 đạt, 01 vượt), 01 không đạt",
    ],
    [column("Vượt KH", 0), column(1, 2), "Có 01/02 chỉ tiêu vượt kế hoạch, 01 chưa đánh giá"],
    [column(null, 0, ""), undefined, ""],
    [column("KTXH: Đánh giá", "Đạt KH"), undefined, "Có 01/01 chỉ tiêu đạt kế hoạch"],
    [
      column("Đạt", "Cơ bản đạt"),
      undefined,
      "Chưa tổng hợp: dòng thứ 2 ghi “Cơ bản đạt”, không rõ đạt hay không đạt",
    ],
    [column(DIV0), undefined, "Chưa tổng hợp: ô đánh giá thứ 1 đang lỗi #DIV/0!"],
  ])("%j beside %j: %s", (given, numbers, sentence) => {
    expect(summarySentence(given, numbers)).toBe(sentence);
  });
});
