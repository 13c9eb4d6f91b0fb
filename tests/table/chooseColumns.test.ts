import { columnLetters } from "../../src/core/table/sheet";
import { readTable } from "../../src/core/table/readTable";
import { sheetOf, type TestCell } from "./sheetOf";

const BODY: readonly (readonly TestCell[])[] = [
  ["1", "Thu ngân sách", "Tỷ đồng", "1", "2", "3", "4", "5", "6", "7", "8"],
  ["2", "Gia đình văn hóa", "%", "1", "2", "3", "4", "5", "6", "7", "8"],
];

/** "target=D actual=E": what is read from columns D onwards, after STT, Chỉ tiêu, ĐVT. */
function columnsOf(header: readonly (readonly TestCell[])[], merges: readonly string[] = []): string {
  const [first = [], ...others] = header;
  const rows = [
    ["STT", "Chỉ tiêu", "ĐVT", ...first],
    ...others.map((row) => [null, null, null, ...row]),
    ...BODY,
  ];
  const table = readTable(sheetOf(rows, merges));
  expect(table?.rows).toHaveLength(2);
  const { stt, name, unit, ...columns } = table?.header.columns ?? {};
  expect([stt, name, unit]).toEqual([1, 2, 3]);
  const entries = Object.entries(columns).sort(([, a], [, b]) => a - b);
  return entries.map(([role, column]) => `${role}=${columnLetters(column)}`).join(" ");
}

describe("one header row: which plan, which result", () => {
  test.each([
    // The year.
    ["Thực hiện năm trước|Kế hoạch năm nay|Ước thực hiện cả năm", "prior=D target=E actual=F"],
    ["KH 2024|TH 2024|KH 2025", "target=D actual=E"],
    [
      "Thực hiện năm 2023|Kế hoạch năm 2024|Ước thực hiện|Dự kiến kế hoạch năm 2025",
      "prior=D target=E actual=F",
    ],
    ["TH 2022|Kế hoạch|Thực hiện", "prior=D target=E actual=F"],
    ["Kế hoạch|Thực hiện 2023|Kết quả", "target=D actual=E"],
    [
      "KH 2024|Ước TH 2024|Ước TH/KH 2024 (%)|KH 2025|KH 2025/ƯTH 2024 (%)",
      "target=D actual=E completion=F growth=H",
    ],
    // A result of last year beside the plan of this one is what the plan was set from; a goal further off is judged.
    ["TH 2023|KH 2024", "prior=D target=E"],
    ["Mục tiêu đến năm 2025|TH 2022|TH 2023", "target=D prior=E actual=F"],
    // Several years together.
    ["Chỉ tiêu Đại hội nhiệm kỳ 2020-2025|TH 2024|KH 2025|TH 2025", "prior=E target=F actual=G"],
    ["Mục tiêu giai đoạn 2021-2025|TH 2024|Ước thực hiện giai đoạn 2021-2025", "target=D actual=F"],
    // Part of a year: the year's result first, then what is cumulative; a plan for the same part goes with it.
    ["KH năm 2025|Thực hiện tháng 9|Ước TH tháng 10|Lũy kế 10 tháng", "target=D actual=G"],
    ["Thực hiện năm 2024|Kế hoạch năm 2025|Thực hiện 6 tháng đầu năm 2025", "prior=D target=E actual=F"],
    ["TH 6 tháng 2024|KH 2025|TH 6 tháng 2025", "prior=D target=E actual=F"],
    [
      "Cùng kỳ năm 2024|KH năm 2025|TH tháng 10/2025|Lũy kế đến hết tháng 10/2025",
      "prior=D target=E actual=G",
    ],
    ["KH năm 2025|KH 6 tháng|TH 6 tháng", "target=E actual=F"],
    ["KH 2024|TH quý I|TH quý IV|TH cả năm", "target=D actual=G"],
    // Several plans and results for one time.
    ["Mục tiêu phấn đấu|Tỉnh giao|Xã giao|Thực hiện", "target=E actual=G"],
    ["KH giao đầu năm|KH điều chỉnh|Thực hiện", "target=E actual=F"],
    ["KH 2023|Ước TH 2023|TH 2023 (chính thức)", "target=D actual=F"],
  ])("%s", (header, expected) => {
    expect(columnsOf([header.split("|")])).toBe(expected);
  });
});

describe("one header row: wordings", () => {
  test.each([
    [
      "Kế hoạch|Thực hiện|So sánh với KH 2023|So sánh với TH 2022|2023/2022",
      "target=D actual=E completion=F growth=G",
    ],
    ["Kế hoạch|Thực hiện|Mức độ hoàn thành (%)|Kết quả đánh giá", "target=D actual=E completion=F status=G"],
    ["Kế hoạch|Thực hiện|Đạt , không đạt", "target=D actual=E status=F"],
    ["Kế hoạch|Thực hiện|Kết quả (Đạt/Không đạt)", "target=D actual=E status=F"],
    [
      "Mã chỉ tiêu|Kế hoạch|Kết quả|Thời gian hoàn thành|Cơ quan giao|Giải pháp thực hiện",
      "code=D target=E actual=F note=I",
    ],
    ["Mã số|Chiều|Kế hoạch|Thực hiện|Mã", "code=D direction=E target=F actual=G"],
    [
      "Kế hoạch năm 2023 theo Quyết định số 4418/QĐ-UBND ngày 23/12/2022 của UBND thành phố|Kết quả thực hiện",
      "target=D actual=E",
    ],
  ])("%s", (header, expected) => {
    expect(columnsOf([header.split("|")])).toBe(expected);
    expect(columnsOf([header.normalize("NFD").replace(/ /g, "\u00a0").split("|")])).toBe(expected);
  });

  test("a number column written on two lines, a unit with dots", () => {
    const rows = [["S\nTT", "Chỉ tiêu", "Đ.V.T", "Kế hoạch", "Thực hiện"], ...BODY];
    expect(readTable(sheetOf(rows))?.header.columns).toEqual({
      stt: 1,
      name: 2,
      unit: 3,
      target: 4,
      actual: 5,
    });
  });

  test("fields and contents beside the names", () => {
    const columns = (...header: string[]) => readTable(sheetOf([header, ...BODY]))?.header.columns;
    expect(columns("STT", "Lĩnh vực", "Chỉ tiêu", "KH", "TH")).toEqual({
      stt: 1,
      name: 3,
      target: 4,
      actual: 5,
    });
    expect(columns("STT", "Nội dung", "Chỉ tiêu", "Kết quả")).toEqual({
      stt: 1,
      name: 2,
      target: 3,
      actual: 4,
    });
  });
});

describe("header rows under one another", () => {
  test("years under two parents, as numbers", () => {
    const years = [2022, 2023, 2022, 2023];
    expect(columnsOf([["Kế hoạch", null, "Thực hiện", null], years], ["D1:E1", "F1:G1"])).toBe(
      "target=E prior=F actual=G",
    );
  });

  test("assigners under a plan, without merges down", () => {
    const header = [
      ["Kế hoạch năm 2023", null, "Thực hiện"],
      ["Tỉnh giao", "Xã giao"],
      ["(1)", "(2)", "(3)=(2):(1)"],
    ];
    expect(columnsOf(header, ["D1:E1"])).toBe("target=D actual=F");
  });

  test("a parent that says the wrong thing of its children", () => {
    const header = [["Tình hình thực hiện năm 2023"], ["Kế hoạch", "Thực hiện", "Tỷ lệ %"]];
    expect(columnsOf(header, ["D1:F1"])).toBe("target=D actual=E completion=F");
  });

  test("a parent row that begins above STT", () => {
    const rows = [[null, null, null, "Năm 2023"], ["STT", "Chỉ tiêu", "ĐVT", "KH", "TH"], ...BODY];
    expect(readTable(sheetOf(rows, ["D1:E1"]))?.header).toMatchObject({
      row: 2,
      columns: { target: 4, actual: 5 },
    });
  });

  test("units in brackets under the words", () => {
    expect(
      columnsOf([
        ["Kế hoạch", "Thực hiện"],
        ["(đã giao)", "(lũy kế)"],
      ]),
    ).toBe("target=D actual=E");
  });

  test("a title or a letterhead that touches the header is no part of it", () => {
    const six = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đánh giá"];
    const title = readTable(sheetOf([["KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2023"], six, ...BODY], ["A1:F1"]));
    expect(title?.header.texts.target).toBe("Kế hoạch");
    const head = ["PHÒNG KINH TẾ", null, null, "Độc lập - Tự do - Hạnh phúc"];
    expect(readTable(sheetOf([head, six, ...BODY], ["A1:C1", "D1:F1"]))?.extent.top).toBe(2);
  });
});
