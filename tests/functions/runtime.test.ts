import "../../src/functions/definitions";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import type { CustomFunctions } from "../host/customFunctions";
import { CellError } from "../host/model/cellValue";
import { startExcel, type RunningExcel } from "../host/startExcel";
import { installed } from "./installedFunctions";

const BLANKS = [0, null] as const;
const ROWS = [
  ["STT", "Chỉ tiêu", "Đơn vị", "KH", "TH", "TH 2022"],
  [null, "KINH TẾ", null, null, null, null],
  [1, "Tổng vốn đầu tư toàn xã hội", "Tỷ đồng", 1400, 1721.4, 1518.1],
  [2, "Tỷ lệ thu gom chất thải rắn", "%", "> 99", 99, 98],
  [3, "Giải quyết việc làm mới", "Người", "1.200", "942", null],
  ["-", "Trong đó: xuất khẩu lao động", "Người", 200, new CellError("#N/A"), null],
  [4, "Số xã đạt chuẩn", "xã", 2, 0, 1],
  [5, "Tỷ lệ hộ nghèo", "%", "Giảm còn dưới 2,32%", "Giảm còn 2 %", "2,9"],
];
const STATUSES = ["", "Vượt KH", "Đạt KH", "Không đạt KH", "Chưa đánh giá", "Không đạt KH", "Vượt KH"];

let excel: RunningExcel;
let functions: Readonly<Record<"0" | "null", CustomFunctions>>;

beforeAll(async () => {
  functions = { "0": await installed(0), null: await installed(null) };
});
afterEach(() => excel.dispose());

const called = new Set<string>();

/** Writes formulas into a sheet and waits for their answers; returns what their cells hold. */
async function answers(
  blank: 0 | null,
  formulas: readonly string[],
  rows: (typeof ROWS)[number][] = ROWS,
): Promise<unknown[]> {
  for (const formula of formulas) called.add(/KTXH\.(\w+)/.exec(formula)?.[1] ?? formula);
  const sheets = [{ name: "Biểu", rows }];
  excel = startExcel({ functions: functions[`${blank}`], sheets });
  await Excel.run(async ({ workbook }) => {
    const column = workbook.worksheets.getItem("Biểu").getRange(`Z1:Z${formulas.length}`);
    column.formulas = formulas.map((formula) => [formula]);
  });
  await excel.settled();
  return formulas.map((_, i) => valueAt(i, 25));
}

function valueAt(row: number, column: number): unknown {
  const value = excel.model.sheet("Biểu").grid.content(row, column)?.value;
  return value instanceof CellError ? value.text : value;
}

describe.each(BLANKS)("called by Microsoft's runtime, blanks arrive as %p", (blank) => {
  test("functions of one row", async () => {
    const asked = [
      ["=KTXH.DANHGIA(D3,E3,C3,B3)", "Vượt KH"],
      ["=KTXH.DANHGIA(D4,E4,C4,B4)", "Đạt KH"],
      ['=KTXH.DANHGIA(D4,E4,C4,B4,"chặt")', "Không đạt KH"],
      ["=KTXH.DANHGIA(D2,E2,C2,B2)", ""],
      ["=KTXH.DANHGIA(D7,E7,C7,B7,,F7,H7)", "Không đạt KH"],
      ["=KTXH.DANHGIA(D6,E6,C6,B6)", "Chưa đánh giá: ô kết quả đang lỗi #N/A"],
      ["=KTXH.DANHGIA(D2,E3,C3,B3)", "Chưa đánh giá"],
      [
        "=KTXH.LYDO(D3,E3,C3,B3)",
        "Chỉ tiêu: ≥ 1.400 tỷ đồng; kết quả: 1.721,4 tỷ đồng. Chênh lệch: +321,4 tỷ đồng.",
      ],
      ["=KTXH.HOANTHANH(D5,E5,C5,B5)", 78.5],
      ["=KTXH.HOANTHANH(D2,E2)", ""],
      ["=KTXH.CHENHLECH(D5,E5,C5,B5)", -258],
      ["=KTXH.CUNGKY(E7,F7)", -100],
      ["=KTXH.CUNGKY(E2,F2)", ""],
      ['=KTXH.DOCSO("1.721,4")', 1721.4],
      ["=KTXH.DOCCHITIEU(D8,C8,B8)", "< 2,32%"],
      ["=KTXH.DOCCHITIEU(D2)", ""],
      ['=KTXH.UNICODE("Kinh tÕ","TCVN3")', "Kinh tế"],
      ['=KTXH.KIEMTRA(559,699,"83,56%")', "sai: tính được 79,9714; chấp nhận 83,555 – 83,57"],
      ["=KTXH.KIEMTRA(E5,D5,H5)", ""],
      ['=KTXH.CHITIEU(B8,"chiều")', "càng thấp càng tốt"],
      ['=KTXH.CHITIEU(B2:B3,"chiều")', "Không tra được: ô tên đang lỗi #VALUE!"],
      ['=KTXH.DANHGIA(D4,E4,C4,B4,"vừa")', "#VALUE!"],
      ['=KTXH.DOCSO("30.4.2023")', "#VALUE!"],
    ] as const;
    const got = await answers(blank, asked.map(([formula]) => formula)); // prettier-ignore
    expect(asked.map(([formula], i) => [formula, got[i]])).toEqual(asked);
  });

  test("a table in one call, and what is counted of it", async () => {
    const [header] = await answers(blank, ["=KTXH.DANHGIABANG(B2:B8,C2:C8,D2:D8,E2:E8,F2:F8)"]);
    const spilled = STATUSES.map((_, i) => [valueAt(i + 1, 25), valueAt(i + 1, 27)]);
    expect(header).toBe("KTXH: Đánh giá");
    expect(spilled.map(([status]) => status)).toEqual(STATUSES);
    expect(spilled.map(([, completion]) => completion)).toEqual([
      "",
      122.95714285714286,
      "",
      78.5,
      "",
      0,
      "",
    ]);
    await excel.dispose();
    const judged = ROWS.map((row, i) => [...row, i === 0 ? "Đánh giá" : (STATUSES[i - 1] ?? "")]);
    expect(
      await answers(
        blank,
        [
          '=KTXH.DEMDANHGIA(G2:G8,"đạt và vượt",A2:A8)',
          '=KTXH.DEMDANHGIA(G2:G9,"chưa đánh giá")',
          "=KTXH.TONGHOP(G2:G8,A2:A8)",
          "=KTXH.TONGKHOP(D3,D5:D6)",
          "=KTXH.COCAU(H2:H9)",
        ],
        judged,
      ),
    ).toEqual([3, 1, "Có 03/05 chỉ tiêu đạt và vượt kế hoạch (01 đạt, 02 vượt), 02 không đạt", "đúng", ""]);
  });

  test("the catalogue spills with its header", async () => {
    expect(await answers(blank, ['=KTXH.DANHMUC(,,"mã định danh")'])).toEqual(["Mã định danh"]);
    const { length } = BUILT_IN_PACK.definitions;
    expect([valueAt(length, 25), valueAt(length + 1, 25)]).toEqual([
      BUILT_IN_PACK.definitions.at(-1)?.id,
      undefined,
    ]);
  });
});

test("5.000 cells are answered, none stays busy; every function has been called", async () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => [
    null,
    `Chỉ tiêu ${i}`,
    "ha",
    100,
    99 + (i % 3),
    null,
  ]);
  const formulas = rows.map((_, i) => `=KTXH.DANHGIA(D${i + 1},E${i + 1},C${i + 1},B${i + 1})`);
  const got = await answers(0, formulas, rows);
  const expected = rows.map((_, i) => ["Không đạt KH", "Đạt KH", "Vượt KH"][i % 3]);
  expect(got).toEqual(expected);
  expect(excel.statistics.notImplemented).toEqual([]);
  expect([...called].sort()).toEqual(functions["0"].metadata.map(({ id }) => id).sort());
}, 30_000);
