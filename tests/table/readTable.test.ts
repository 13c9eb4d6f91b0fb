import { readTable } from "../../src/core/table/readTable";
import { sheetOf, type TestCell } from "./sheetOf";

const SIX: readonly TestCell[] = [
  "STT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch năm 2023",
  "Thực hiện năm 2023",
  "Đánh giá",
];

function rowsOf(rows: readonly (readonly TestCell[])[], merges: readonly string[] = []) {
  return readTable(sheetOf(rows, merges))?.rows ?? [];
}

describe("the header", () => {
  test("stands below title rows, in any column", () => {
    const table = readTable(
      sheetOf([
        ["UBND XÃ A"],
        [null, "PHỤ LỤC 1"],
        [null, "Kết quả thực hiện chỉ tiêu năm 2023"],
        [],
        [null, ...SIX],
        [null, 1, "Gia đình văn hóa", "%", 95, "95,8", "Vượt KH"],
      ]),
    );
    expect(table?.header).toMatchObject({
      row: 5,
      columns: { stt: 2, name: 3, unit: 4, target: 5, actual: 6, status: 7 },
    });
    expect(table?.title).toBe("Kết quả thực hiện chỉ tiêu năm 2023");
    expect(table?.rows).toHaveLength(1);
  });

  test("may take two rows with merged parents and a row of column numbers", () => {
    const table = readTable(
      sheetOf(
        [
          ["TT", "Chỉ tiêu", "Đơn vị tính", "TH năm 2022", "Năm 2023", null, "So sánh (%)", null],
          [null, null, null, null, "Kế hoạch", "Ước TH", "So với KH", "So với cùng kỳ"],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(6)/(5)", "(8)=(6)/(4)"],
          ["1", "Thu ngân sách", "Tỷ đồng", "80", "100", "120", "120", "150"],
        ],
        ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:H1"],
      ),
    );
    expect(table?.header.row).toBe(3);
    expect(table?.header.columns).toEqual({
      stt: 1,
      name: 2,
      unit: 3,
      prior: 4,
      target: 5,
      actual: 6,
      completion: 7,
      growth: 8,
    });
    expect(table?.rows[0]).toMatchObject({ target: "100", actual: "120", prior: "80", completion: "120" });
  });

  test("takes the plan of the year of the result, not next year's", () => {
    const table = readTable(
      sheetOf([
        [
          "STT",
          "Chỉ tiêu",
          "ĐVT",
          "Thực hiện năm 2022",
          "Kế hoạch năm 2023",
          "Ước thực hiện năm 2023",
          "Kế hoạch năm 2024",
        ],
        ["1", "Thu ngân sách", "Tỷ đồng", "80", "100", "120", "130"],
      ]),
    );
    expect(table?.header.columns).toMatchObject({ prior: 4, target: 5, actual: 6 });
  });

  test("fuses name and target where one column holds both", () => {
    const table = readTable(
      sheetOf([
        ["STT", "CHỈ TIÊU GIAO", "ƯỚC THỰC HIỆN NĂM 2023", "MỨC ĐỘ HOÀN THÀNH"],
        ["1", "Thêm 01 trường học đạt chuẩn", "01", "Đạt"],
      ]),
    );
    expect(table?.fused).toBe(true);
    expect(table?.rows[0]).toMatchObject({
      name: "Thêm 01 trường học đạt chuẩn",
      target: "Thêm 01 trường học đạt chuẩn",
    });
  });

  test("written by the add-in is not read as the office's own", () => {
    const table = readTable(
      sheetOf([
        [...SIX, "KTXH: Đánh giá", "KTXH: Kiểm tra"],
        ["1", "Gia đình văn hóa", "%", "95", "95,8", "Vượt KH", "Vượt KH", ""],
      ]),
    );
    expect(table?.header.columns.status).toBe(6);
    expect(table?.extent.right).toBe(6);
  });

  test("is not taken from a row of the body that happens to hold its words", () => {
    const table = readTable(
      sheetOf([
        [
          "STT",
          "CHỈ TIÊU GIAO",
          "ƯỚC THỰC HIỆN NĂM 2023",
          "MỨC ĐỘ HOÀN THÀNH",
          "KTXH: Đánh giá",
          "KTXH: Đọc là",
        ],
        [
          "1",
          "Chỉ tiêu thu ngân sách tăng 5% so với kế hoạch",
          "Thực hiện tăng 6%",
          "Đạt vượt chỉ tiêu",
          "Vượt KH",
          "Chỉ tiêu: ≥ 5%; kết quả: 6%.",
        ],
      ]),
    );
    expect(table?.header).toMatchObject({ row: 1, columns: { name: 2, target: 2, actual: 3, status: 4 } });
  });

  test("missing: no table", () => {
    expect(
      readTable(
        sheetOf([
          ["số liệu nháp", null, "hỏi lại"],
          [125, 342, 467],
        ]),
      ),
    ).toBeNull();
    expect(readTable(sheetOf([]))).toBeNull();
    expect(
      readTable(
        sheetOf([
          ["STT", "Họ và tên", "Ngày sinh"],
          [1, "A", "B"],
        ]),
      ),
    ).toBeNull();
  });
});

describe("rows", () => {
  test("group rows give their heading to the rows below, by rank", () => {
    const rows = rowsOf(
      [
        SIX,
        ["A", "CHỈ TIÊU CHỦ YẾU"],
        ["I", "KINH TẾ"],
        ["1", "Thu ngân sách", "Tỷ đồng", "100", "120", "Vượt"],
        ["II", "XÃ HỘI"],
        ["2", "Gia đình văn hóa", "%", "95", "95,8", "Vượt"],
      ],
      ["B5:F5"],
    );
    expect(rows.map(({ group }) => group)).toEqual([
      ["CHỈ TIÊU CHỦ YẾU", "KINH TẾ"],
      ["CHỈ TIÊU CHỦ YẾU", "XÃ HỘI"],
    ]);
  });

  test("sub-rows and rows without a number are read but not counted; connectors are no rows", () => {
    const rows = rowsOf([
      SIX,
      ["1", "Tổng giá trị sản xuất", "Tỷ đồng", "100", "120", "Vượt"],
      [null, "Trong đó:"],
      ["-", "Công nghiệp", "Tỷ đồng", "60", "70"],
      [null, "Dịch vụ", "Tỷ đồng", "40", "50"],
      ["1.1", "Nông nghiệp", "Tỷ đồng", "10", "11"],
    ]);
    expect(rows.map(({ stt, counted }) => [stt, counted])).toEqual([
      ["1", true],
      ["-", false],
      ["", false],
      ["1.1", true],
    ]);
  });

  test("footnotes between the rows are kept with their marks and break nothing", () => {
    const table = readTable(
      sheetOf(
        [
          SIX,
          ["1", "Giá trị sản xuất ⁷⁴", "%", "Tăng 13%", "Tăng 6%", "Không đạt"],
          ["⁷⁴ Một ngành chưa đạt công suất"],
          ["2", "Trường đạt chuẩn", "Trường", "4", "4 ⁷⁵", "Đạt"],
          ["⁷⁵ Bốn trường trung học"],
          ["UBND XÃ A"],
        ],
        ["A3:F3", "A5:F5", "A6:C6"],
      ),
    );
    expect(table?.rows.map(({ footnotes }) => footnotes)).toEqual([["74"], ["75"]]);
    expect(table?.footnotes.map(({ mark, text }) => `${mark}: ${text}`)).toEqual([
      "74: Một ngành chưa đạt công suất",
      "75: Bốn trường trung học",
    ]);
  });

  test("end before the signature and after three empty rows", () => {
    const rows = rowsOf([
      SIX,
      ["1", "Gia đình văn hóa", "%", "95", "95,8", "Vượt"],
      [],
      [null, null, null, null, "TM. ỦY BAN NHÂN DÂN"],
      [],
      [],
      [],
      ["2", "Ngoài bảng", "%", "1", "2", "Vượt"],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(["Gia đình văn hóa"]);
  });

  test("numbers are judged by their stored value, percentages as percentages", () => {
    const [row] = rowsOf([
      SIX,
      [
        1,
        "Tỷ lệ dân số tham gia bảo hiểm y tế",
        "%",
        { number: 0.95, format: "0%", text: "95%" },
        { number: 63.41, format: "0.0", text: "63,4" },
        "",
      ],
    ]);
    expect(row).toMatchObject({ target: "95%", actual: "63,4", judged: { target: "95%", actual: "63,41" } });
  });

  test("a unit printed once above the table serves every row without one", () => {
    const rows = rowsOf([
      ["Đơn vị tính: Tỷ đồng"],
      ["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      ["1", "Thu ngân sách", "100", "120"],
    ]);
    expect(rows[0]?.unit).toBe("Tỷ đồng");
  });

  test("vertically merged cells hold for every row they cover", () => {
    const rows = rowsOf(
      [
        SIX,
        ["1", "Thu ngân sách", "Tỷ đồng", "100", "120", "Vượt"],
        ["2", "Chi ngân sách", null, "90", "80", ""],
      ],
      ["C2:C3"],
    );
    expect(rows[1]?.unit).toBe("Tỷ đồng");
  });

  test("a number merged over two lines of one indicator counts once", () => {
    const rows = rowsOf(
      [
        SIX,
        ["1", "Tai nạn giao thông", "Vụ", "Dưới 10", "8", "Đạt"],
        [null, null, "Người chết", "Dưới 5", "3", "Đạt"],
      ],
      ["A2:A3", "B2:B3"],
    );
    expect(rows.map(({ name, counted }) => [name, counted])).toEqual([
      ["Tai nạn giao thông", true],
      ["Tai nạn giao thông", false],
    ]);
  });

  test("without a number column the numbers before the names count, or else every row that is no bullet", () => {
    const header = ["Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];
    const numbered = rowsOf([
      header,
      ["1. Thu ngân sách", "Tỷ đồng", "1", "2"],
      ["Thu nội địa", "Tỷ đồng", "1", "2"],
    ]);
    expect(numbered.map(({ stt, counted }) => [stt, counted])).toEqual([
      ["1.", true],
      ["", false],
    ]);
    const plain = rowsOf([
      header,
      ["Thu ngân sách", "Tỷ đồng", "1", "2"],
      ["- Thu nội địa", "Tỷ đồng", "1", "2"],
    ]);
    expect(plain.map(({ counted }) => counted)).toEqual([true, false]);
  });
});

describe("column sets seen in the field", () => {
  const columnsOf = (...rows: (readonly TestCell[])[]) => readTable(sheetOf(rows))?.header.columns;

  test("the verdict under a remark column is found by its cells", () => {
    const columns = columnsOf(
      ["STT", "Chỉ tiêu", "ĐVT", "TH năm 2022", "KH năm 2023", "TH năm 2023", "Ghi chú"],
      ["1", "Thu ngân sách", "Tỷ đồng", "80", "100", "120", "Vượt"],
      ["2", "Chi ngân sách", "Tỷ đồng", "80", "100", "90", "Không đạt"],
      ["3", "Gia đình văn hóa", "%", "90", "95", "95", "Đạt"],
    );
    expect(columns).toEqual({ stt: 1, name: 2, unit: 3, prior: 4, target: 5, actual: 6, status: 7 });
  });

  test("the quotients of a software export are told apart", () => {
    const columns = columnsOf(
      ["STT", "Chỉ tiêu", "ĐVT", "TH 2024", "KH 2025", "ƯTH 2025", "ƯTH 2025/TH 2024", "ƯTH 2025/KH 2025"],
      ["1", "Thu ngân sách", "Tỷ đồng", "80", "100", "120", "1,5", "1,2"],
    );
    expect(columns).toEqual({
      stt: 1,
      name: 2,
      unit: 3,
      prior: 4,
      target: 5,
      actual: 6,
      growth: 7,
      completion: 8,
    });
  });

  test("a name column worded like a target stays the name where a plan column stands beside it", () => {
    const columns = columnsOf(
      [
        "TT",
        "Chỉ tiêu phát triển kinh tế - xã hội",
        "Đơn vị",
        "Kế hoạch 2025",
        "Kết quả thực hiện",
        "Cơ quan chủ trì",
      ],
      ["1", "Thu ngân sách", "Tỷ đồng", "100", "120", "Phòng Kinh tế"],
    );
    expect(columns).toEqual({ stt: 1, name: 2, unit: 3, target: 4, actual: 5, owner: 6 });
  });

  test("two targets in one row: the first that is not an aspiration", () => {
    const columns = columnsOf(
      ["STT", "Chỉ tiêu", "ĐVT", "Phấn đấu", "Tỉnh giao", "Thực hiện năm 2025"],
      ["1", "Thu ngân sách", "Tỷ đồng", "130", "100", "120"],
    );
    expect(columns).toMatchObject({ target: 5, actual: 6 });
  });

  test("the result may stand before the plan", () => {
    const columns = columnsOf(
      ["STT", "Nội dung", "ĐVT", "Kết quả thực hiện năm 2025", "Kế hoạch năm 2025", "So sánh (%)"],
      ["1", "Thu ngân sách", "Tỷ đồng", "120", "100", "120"],
    );
    expect(columns).toEqual({ stt: 1, name: 2, unit: 3, actual: 4, target: 5, completion: 6 });
  });
});
