import { headersOf, modelOf, printedRows } from "./modelOf";

const SIX = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2024", "Thực hiện năm 2024", "Đánh giá"];
const WIDE = [
  ...["STT", "Chỉ tiêu", "ĐVT", "TH năm 2023", "KH tỉnh giao năm 2024", "KH xã giao năm 2024"],
  ...[
    "Ước thực hiện năm 2024",
    "ƯTH 2024/TH 2023 (%)",
    "ƯTH 2024/KH 2024 (%)",
    "Đánh giá",
    "Cơ quan theo dõi",
  ],
  "Ghi chú",
];
const ROW = [
  "1",
  "Thu ngân sách",
  "tỷ đồng",
  "100",
  "110",
  "",
  "121",
  "121,0",
  "110,0",
  "Vượt",
  "Thuế",
  "đã rà soát",
];
const YEARS = [
  ...["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch giai đoạn 2021-2025", "Thực hiện năm 2021", "Thực hiện năm 2022"],
  ...["Thực hiện năm 2023", "Thực hiện năm 2024", "Ước thực hiện giai đoạn 2021-2025"],
];

describe("a table is printed with all that it holds", () => {
  test.each([
    ["six", [SIX, ["1", "Thu ngân sách", "tỷ đồng", "100", "121", "Vượt"]]],
    ["full", [WIDE, ROW]],
    [
      "four",
      [
        ["STT", "Chỉ tiêu giao", "Ước thực hiện", "Mức độ hoàn thành"],
        ["1", "Thu ngân sách tăng 5%", "6%", "Đạt"],
      ],
    ],
    [
      "next-year",
      [
        [...SIX, "Kế hoạch năm 2025"],
        ["1", "Thu ngân sách", "tỷ đồng", "100", "121", "Vượt", "130"],
      ],
    ],
    ["five-year", [YEARS, ["1", "Thu ngân sách", "tỷ đồng", "500", "90", "95", "100", "110", "510"]]],
  ])("%s", (set, lines) => {
    const model = modelOf(lines);
    expect(model.columnSet).toBe(set);
    const texts = (lines[0] ?? []).length;
    expect(model.columns.length).toBe(set === "five-year" ? texts + 1 : texts);
    expect(model.deviations.filter(({ kind }) => kind === "column")).toEqual([]);
  });
});

test("the columns stand in the order of the sheet, also with the result before the plan", () => {
  const header = ["STT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2024", "Kế hoạch năm 2024", "Đánh giá"];
  expect(headersOf(modelOf([header, ["1", "Thu ngân sách", "tỷ đồng", "121", "100", "Vượt"]]))).toEqual(
    header,
  );
});

test("columns that hold nothing are left out, clerks too; what is lost is told", () => {
  const header = [...SIX, "Ghi chú", "Người nhập"];
  const model = modelOf([header, ["1", "Thu ngân sách", "tỷ đồng", "100", "121", "Vượt", "", "Lan"]]);
  expect(headersOf(model)).toEqual(SIX);
  expect(model.deviations.filter(({ kind }) => kind === "column").map(({ printed }) => printed)).toEqual([
    "Người nhập",
  ]);
});

describe("a set asked for by name", () => {
  test("six leaves the rest out and tells what", () => {
    const model = modelOf([WIDE, ROW], { columnSet: "six" });
    expect(headersOf(model)).toEqual([
      ...["STT", "Chỉ tiêu", "ĐVT", "KH tỉnh giao năm 2024", "KH xã giao năm 2024"],
      ...["Ước thực hiện năm 2024", "Đánh giá"],
    ]);
    expect(model.deviations.filter(({ kind }) => kind === "column")).toHaveLength(5);
  });

  test("full works completion out and keeps a column for reasons", () => {
    const lines = [
      SIX,
      ["1", "Thu ngân sách", "tỷ đồng", "100", "90", ""],
      ["2", "Việc làm", "người", "10", "10", ""],
    ];
    const model = modelOf(lines, { columnSet: "full" });
    expect(printedRows(model)).toEqual([
      "1 | Thu ngân sách | tỷ đồng | 100 | 90 | 90,0 | Không đạt KH | [nêu lý do]",
      "2 | Việc làm | người | 10 | 10 | 100,0 | Đạt KH | ",
    ]);
    expect(model.gap).toBe("");
    expect(model.columnNumbers).toEqual(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)", "(8)"]);
  });
});

describe("the row of column numbers", () => {
  test("names the columns that a quotient is made of", () => {
    const { columnNumbers } = modelOf([WIDE, ROW]);
    expect(columnNumbers.slice(6, 9)).toEqual(["(7)", "(8)=(7)/(4)", "(9)=(7)/(5)"]);
  });

  test("claims no quotient that the figures contradict", () => {
    const wrong = ROW.map((text) => (text === "110,0" ? "95,0" : text));
    expect(modelOf([WIDE, wrong]).columnNumbers[8]).toBe("(9)");
  });

  test("is printed for six columns only where the sheet has one", () => {
    const line = ["1", "Thu ngân sách", "tỷ đồng", "100", "121", "Vượt"];
    expect(modelOf([SIX, line]).columnNumbers).toEqual([]);
    const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"];
    expect(modelOf([SIX, numbers, line]).columnNumbers).toEqual(numbers);
  });
});

test("headings keep their numbers, parts their “Trong đó:”", () => {
  const lines = [
    SIX,
    ["I", "KINH TẾ"],
    ["1", "Giá trị sản xuất", "tỷ đồng", "100", "121", "Vượt"],
    ["", "Trong đó:"],
    ["-", "Công nghiệp", "tỷ đồng", "50", "60", "Vượt"],
    ["II", "XÃ HỘI"],
    ["2", "Việc làm", "người", "10", "10", "Đạt"],
  ];
  expect(printedRows(modelOf(lines))).toEqual([
    "I # KINH TẾ",
    "1 | Giá trị sản xuất | tỷ đồng | 100 | 121 | Vượt",
    " | Trong đó: |  |  |  | ",
    "- | Công nghiệp | tỷ đồng | 50 | 60 | Vượt",
    "II # XÃ HỘI",
    "2 | Việc làm | người | 10 | 10 | Đạt",
  ]);
});
