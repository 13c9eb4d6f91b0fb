import { readTable } from "../../src/core/table/readTable";
import { sheetOf, type TestCell } from "./sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đánh giá"];
const row = (stt: TestCell, name: string): readonly TestCell[] => [stt, name, "%", "10", "12", "Vượt"];

/** "1 Thu [KINH TẾ]" per row: number, name, groups; "·" in front of rows that are not counted. */
function read(
  rows: readonly (readonly TestCell[])[],
  merges: readonly string[] = [],
  header = HEADER,
): string[] {
  const table = readTable(sheetOf([header, ...rows], merges));
  return (table?.rows ?? []).map(({ stt, name, group, counted }) =>
    [counted ? "" : "·", `${stt} ${name}`.trim(), group.length > 0 ? ` [${group.join(" / ")}]` : ""].join(""),
  );
}

describe("headings with an Arabic number", () => {
  test("1.1 under 1 makes 1 a heading, with or without a unit; the next number ends it", () => {
    const rows = [["1", "Kinh tế", "%"], row("1.1", "a"), row("1.2", "b"), row("2", "c")];
    expect(read(rows)).toEqual(["1.1 a [Kinh tế]", "1.2 b [Kinh tế]", "2 c"]);
    const typed = [[1, "Kinh tế"], row(1.1, "a"), row(2, "b")];
    expect(read(typed)).toEqual(["1,1 a [Kinh tế]", "2 b"]);
  });

  test("headings nest by the depth of their numbers", () => {
    const rows = [
      ["1", "A"],
      ["1.1", "B"],
      row("1.1.1", "c"),
      ["1.2", "D"],
      row("1.2.1", "e"),
      row("2", "f"),
    ];
    expect(read(rows)).toEqual(["1.1.1 c [A / B]", "1.2.1 e [A / D]", "2 f"]);
  });

  test("bullets or letters under 1 make 1 one compound indicator, counted once", () => {
    const rows = [
      ["I", "XÃ HỘI"],
      ["1", "Tai nạn giảm"],
      row("-", "Số vụ"),
      row(null, "+ Số chết"),
      ["2", "Khác"],
      row("a)", "Một"),
    ];
    expect(read(rows)).toEqual(
      ["1 Tai nạn giảm", "·- Số vụ", "·+ Số chết", "2 Khác", "·a) Một"].map((text) => `${text} [XÃ HỘI]`),
    );
  });

  test("numbering that starts again, or capitals above small letters, make a heading", () => {
    expect(read([["1", "Kinh tế"], row("1", "a"), row("2", "b")])).toEqual([
      "1 a [Kinh tế]",
      "2 b [Kinh tế]",
    ]);
    const rows = [["1", "KINH TẾ"], row("1", "Thu"), ["2", "XÃ HỘI"], row("3", "Chi")];
    expect(read(rows)).toEqual(["1 Thu [KINH TẾ]", "3 Chi [XÃ HỘI]"]);
  });

  test("an indicator nobody has filled in is none", () => {
    expect(read([row("1", "a"), ["2", "b"], row("3", "c"), ["4", "d"]])).toEqual([
      "1 a",
      "2 b",
      "3 c",
      "4 d",
    ]);
  });
});

describe("groups", () => {
  test("numbers inside a wide heading rank it", () => {
    const rows = [
      ["A. CHỈ TIÊU KINH TẾ"],
      ["I. NÔNG NGHIỆP"],
      row("1", "a"),
      ["II. CÔNG NGHIỆP"],
      row("2", "b"),
    ];
    expect(read(rows, ["A2:F2", "A3:F3", "A5:F5"])).toEqual([
      "1 a [A. CHỈ TIÊU KINH TẾ / I. NÔNG NGHIỆP]",
      "2 b [A. CHỈ TIÊU KINH TẾ / II. CÔNG NGHIỆP]",
    ]);
  });

  test("a row with figures under a Roman numeral ends the group before it", () => {
    const rows = [["I", "KINH TẾ"], row("1", "a"), row("II", "Tổng thu"), row("1", "Thu nội địa")];
    expect(read(rows)).toEqual(["1 a [KINH TẾ]", "·II Tổng thu", "1 Thu nội địa"]);
  });

  test("a column of fields gives the group", () => {
    const rows = [
      ["1", "Kinh tế", "a", "10", "12"],
      ["2", null, "b", "10", "12"],
      ["3", "Xã hội", "c", "10", "12"],
    ];
    const header = ["STT", "Lĩnh vực", "Chỉ tiêu", "KH", "TH"];
    expect(read(rows, ["B2:B3"], header)).toEqual(["1 a [Kinh tế]", "2 b [Kinh tế]", "3 c [Xã hội]"]);
  });

  test("a bulleted line without figures is a sub-row, no heading", () => {
    expect(read([row("1", "a"), [null, "- Cây hàng năm"], row("2", "b")])).toEqual([
      "1 a",
      "·- Cây hàng năm",
      "2 b",
    ]);
  });
});

describe("numbers", () => {
  test.each(["01", "2.", "3)", "(4)", "5/", "1.2", "II.7", "6*"])("%s counts", (stt) => {
    expect(read([row("1", "x"), row(stt, "a")])[1]).toBe(`${stt} a`);
  });

  test("Roman numerals count where no row has an Arabic number", () => {
    expect(read([row("I", "a"), row("-", "b"), row("II", "c")])).toEqual(["I a", "·- b", "II c"]);
  });

  test("an empty number column counts every row that is no bullet", () => {
    expect(read([row(null, "a"), row(null, "- b"), row(null, "c")])).toEqual(["a", "·- b", "c"]);
  });

  test("a number column without a title, or under the title of the names", () => {
    const header = ["", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đánh giá"];
    expect(read([row("1", "a"), row("2", "b")], [], header)).toEqual(["1 a", "2 b"]);
    const merged = ["Chỉ tiêu", "", "ĐVT", "Kế hoạch", "Thực hiện", "Đánh giá"];
    expect(read([row("1", "a"), row("2", "b")], ["A1:B1"], merged)).toEqual(["1 a", "2 b"]);
  });

  test("names set in by a column under a merged title", () => {
    const header = ["STT", "Chỉ tiêu", "", "KH", "TH"];
    const rows = [
      ["1", "Tổng", null, "10", "12"],
      [null, null, "Lúa", "10", "12"],
    ];
    expect(read(rows, ["B1:C1"], header)).toEqual(["1 Tổng", "·Lúa"]);
  });
});

describe("what is no row", () => {
  test("the header again on a new page, in other words or composed otherwise, and its column numbers", () => {
    const again = ["TT", "Chỉ tiêu", "Đơn vị tính", "KH", "TH", "Đánh giá"];
    const nfd = HEADER.map((text) => text.normalize("NFD"));
    const rows = [
      row("1", "x"),
      again,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      row("2", "y"),
      nfd,
      row("3", "z"),
    ];
    expect(read(rows)).toEqual(["1 x", "2 y", "3 z"]);
  });

  test("a second table: a plan for next year is not preferred, nor read into the first", () => {
    const plan = ["STT", "Chỉ tiêu", "ĐVT", "TH 2023", "Kế hoạch 2024", "Cơ quan chủ trì", "Ghi chú"];
    const rows = [
      row("1", "x"),
      row("2", "y"),
      ["II. KẾ HOẠCH NĂM 2024"],
      plan,
      row("1", "u"),
      row("2", "v"),
    ];
    expect(read(rows)).toEqual(["1 x", "2 y"]);
  });

  test("the signature block, the date above it and remarks", () => {
    const rows = [
      row("1", "x"),
      ["Ghi chú: số ước"],
      [null, null, null, "A, ngày 05 tháng 12 năm 2023"],
      [null, "NGƯỜI LẬP BIỂU", null, null, "KT. CHỦ TỊCH"],
      [null, "Nguyễn Văn A", null, null, "Trần Văn B"],
    ];
    expect(read(rows)).toEqual(["1 x"]);
  });

  test("lines that count the indicators; a total of figures is a row", () => {
    const rows = [
      row("1", "x"),
      [null, "Tổng số: 02 chỉ tiêu"],
      row(null, "Tổng cộng"),
      [null, "Cộng"],
      row("2", "y"),
    ];
    expect(read(rows)).toEqual(["1 x", "·Tổng cộng", "2 y"]);
  });

  test("small figures of a row whose name is merged from above are no column numbers", () => {
    const rows = [
      ["1", "Tai nạn", "Vụ", "10", "8", "Đạt"],
      [null, null, null, "5", "3", "2"],
    ];
    expect(read(rows, ["A2:A3", "B2:B3"])).toEqual(["1 Tai nạn", "·Tai nạn"]);
  });

  test("connectors in any composition; footnotes marked (*)", () => {
    const rows = [row("1", "x"), [null, "- Trong đó:".normalize("NFD")], ["(*) Số liệu ước"], row("2", "y")];
    expect(read(rows, ["A4:F4"])).toEqual(["1 x", "2 y"]);
  });
});

describe("cells", () => {
  test("a row without a target in the first plan takes the next one", () => {
    const header = ["STT", "Chỉ tiêu", "Tỉnh giao", "Xã giao", "Phấn đấu", "Thực hiện"];
    const rows = [
      ["1", "a", "10", "11", "12", "9"],
      ["2", "b", null, "11", "12", "9"],
      ["3", "c", "-", "", "12", "9"],
    ];
    expect(readTable(sheetOf([header, ...rows]))?.rows.map(({ target }) => target)).toEqual([
      "10",
      "11",
      "-",
    ]);
  });

  test("a unit in the brackets of a header serves the rows; an office above the table is no unit", () => {
    const unitOf = (...rows: TestCell[][]) => readTable(sheetOf(rows))?.rows[0]?.unit;
    const body = ["1", "Thu", "10", "12"];
    expect(unitOf(["STT", "Chỉ tiêu", "Kế hoạch (triệu đồng)", "Thực hiện (triệu đồng)"], body)).toBe(
      "triệu đồng",
    );
    expect(unitOf(["STT", "Chỉ tiêu", "Kế hoạch (đã giao)", "Thực hiện"], body)).toBe("");
    expect(unitOf(["Đơn vị: UBND xã A"], ["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"], body)).toBe("");
  });
});
