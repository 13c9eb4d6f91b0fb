import { buildAppendix } from "../../src/core/appendix/buildAppendix";
import type { AppendixModel } from "../../src/core/appendix/model";
import { footnote, header as tableHeader, input, row } from "./sampleAppendix";

function lines(model: AppendixModel): string[] {
  return model.rows.map((entry) => {
    if (entry.kind === "group")
      return `${entry.kind}${entry.level}: ${entry.text.map((run) => run.text).join("")}`;
    return `${entry.kind}: ${entry.cells.map((cell) => cell.map((run) => run.text).join("")).join(" | ")}`;
  });
}

function verdicts(model: AppendixModel): string[] {
  return model.rows.flatMap((entry) =>
    entry.kind === "group" ? [] : [(entry.cells.at(-1) ?? []).map((run) => run.text).join("")],
  );
}

test("six columns with the printed headers, cleaned", () => {
  const texts = { stt: "Số TT", name: "CHỈ TIÊU", unit: "ĐVT", target: "Kế hoạch\nnăm 2023" };
  const model = buildAppendix(input([row()], { header: tableHeader({ texts }) }));
  expect(model.columns.map(({ id, header, align }) => [id, header, align])).toEqual([
    ["stt", "Số TT", "center"],
    ["name", "Chỉ tiêu", "left"],
    ["unit", "ĐVT", "center"],
    ["target", "Kế hoạch năm 2023", "center"],
    ["actual", "Thực hiện", "center"],
    ["status", "Đánh giá", "center"],
  ]);
  expect(model.orientation).toBe("portrait");
  expect(lines(model)).toEqual([
    "item: 1 | Tổng vốn đầu tư phát triển toàn xã hội | Tỷ đồng | 1.400 | 1.721,4 | Đạt KH",
  ]);
});

test("four columns where one cell holds name and target", () => {
  const name = "Thu ngân sách nhà nước tăng 5,0 % trở lên so với KH tỉnh giao";
  const header = tableHeader({ texts: { target: "CHỈ TIÊU GIAO", status: "MỨC ĐỘ HOÀN THÀNH" } });
  const rows = [row({ stt: "4", name, target: name, actual: "16%", stated: "Đạt vượt" })];
  const model = buildAppendix(input(rows, { fused: true, header }));
  expect(model.columns.map((column) => column.header)).toEqual([
    "STT",
    "Chỉ tiêu giao",
    "Thực hiện",
    "Mức độ hoàn thành",
  ]);
  expect(lines(model)).toEqual([`item: 4 | ${name} | 16% | Đạt vượt`]);
});

test("targets and results stay exactly as printed; names lose their line breaks", () => {
  const cells = { name: "Gia đình\nvăn hóa", target: " 01-02  nhà\n08 nhà", actual: "=6/6 ⁷⁶" };
  const [first] = buildAppendix(input([row({ ...cells, footnotes: ["76"] })])).rows;
  expect(first?.kind === "item" && first.cells.slice(1, 5)).toEqual([
    [{ text: "Gia đình văn hóa" }],
    [{ text: "Tỷ đồng" }],
    [{ text: " 01-02  nhà\n08 nhà" }],
    [{ text: "=6/6 " }, { text: "76", superscript: true }],
  ]);
});

test("a name loses formula marks and keeps its footnote mark on the line", () => {
  const name = "Đường rộng $\\geq 7,5m$ ⁷";
  const [first] = buildAppendix(input([row({ name, footnotes: ["7"] })])).rows;
  expect(first?.kind === "item" && first.cells[1]).toEqual([
    { text: "Đường rộng ≥ 7,5m\u{A0}" },
    { text: "7", superscript: true },
  ]);
});

test("a heading starts whenever the group path changes", () => {
  const at = (stt: string, ...group: string[]) =>
    row({ stt, group, name: "A", unit: "", target: "", actual: "" });
  const rows = [
    at("1", "KINH TẾ"),
    at("2", "KINH TẾ"),
    at("3", "XÃ HỘI", "Văn hóa"),
    at("4", "XÃ HỘI", "Y tế"),
    at("5", "MÔI TRƯỜNG", "Y tế"),
    at("6"),
  ];
  expect(lines(buildAppendix(input(rows))).map((line) => line.replace(/ \|.*/u, ""))).toEqual([
    "group0: KINH TẾ",
    "item: 1",
    "item: 2",
    "group0: XÃ HỘI",
    "group1: Văn hóa",
    "item: 3",
    "group1: Y tế",
    "item: 4",
    "group0: MÔI TRƯỜNG",
    "group1: Y tế",
    "item: 5",
    "item: 6",
  ]);
});

test("rows without a number of their own stand in italics", () => {
  const [first] = buildAppendix(input([row({ stt: "-", counted: false })])).rows;
  expect(first?.kind).toBe("sub");
  expect(first?.kind === "sub" && first.cells[0]).toEqual([{ text: "-", italic: true }]);
});

test("the office's verdict is printed unless it is missing or contradicts the computed one", () => {
  const rows = [
    row({ stated: "Không Đạt KH", footnotes: ["1"] }, { status: "unmet", agrees: true }),
    row({ stated: "Cơ bản đạt" }, { status: "met", agrees: null }),
    row({ stt: "9", stated: "Đạt" }, { status: "not_assessed", agrees: false }),
    row({ stated: "Vượt KH" }, { status: "exceeded", agrees: false }),
    row({}, { status: "exceeded" }),
    row({ stated: " " }, { status: "unmet", agrees: false }),
  ];
  const model = buildAppendix(input(rows));
  expect(verdicts(model)).toEqual([
    "Không Đạt KH",
    "Cơ bản đạt",
    "Chưa đánh giá",
    "Vượt KH",
    "Vượt KH",
    "Không đạt KH",
  ]);
});

test("footnotes follow the rows, each once, their units untouched", () => {
  const rows = [row({ footnotes: ["75"] }), row({ footnotes: ["74", "75"] })];
  const footnotes = [
    footnote("74", "diện tích 120 m²"),
    footnote("9", "x"),
    footnote("75", "y\nz"),
    footnote("75", "y z"),
  ];
  expect(buildAppendix(input(rows, { footnotes })).footnotes).toEqual([
    { mark: "75", text: [{ text: "y z" }] },
    { mark: "74", text: [{ text: "diện tích 120 m²" }] },
    { mark: "9", text: [{ text: "x" }] },
  ]);
});

test("counted rows exactly on a strict bound are named in a note", () => {
  const rows = [
    row({ stt: "7" }, { boundary: true }),
    row({ stt: "12" }, { boundary: true }),
    row({ stt: "", counted: false }, { boundary: true }),
    row({ stt: "13" }),
  ];
  const model = buildAppendix(input(rows));
  expect(model.notes).toEqual(["Trong đó 02 chỉ tiêu bằng đúng ngưỡng (STT 7, 12)."]);
  expect(model.summary).toBe("Có 01/02 chỉ tiêu đạt kế hoạch (01 đạt), 01 không đạt.");
  expect(buildAppendix(input([row()])).notes).toEqual([]);
});

test("unmet rows without footnote, note or reason are named, so that nobody signs past them", () => {
  const unmet = { status: "unmet" } as const;
  const rows = [
    row({ stt: "1", footnotes: ["74"] }, unmet),
    row({ stt: "2", name: "Thu nhập bình quân đầu người" }, unmet),
    row({ stt: "3", note: "Chờ hướng dẫn" }, unmet),
    row({ stt: "4", actual: "60% do vướng mặt bằng" }, unmet),
    row({ stt: "14", name: "Giải quyết việc làm mới" }, unmet),
    row({ stt: "15" }),
  ];
  const model = buildAppendix(input(rows, { footnotes: [footnote("74", "x")] }));
  expect(model.missingReasons).toEqual([
    { row: 6, stt: "2", name: "Thu nhập bình quân đầu người" },
    { row: 6, stt: "14", name: "Giải quyết việc làm mới" },
  ]);
  expect(model.gap).toBe("[Bổ sung lý do trước khi ký: không đạt – STT 2, 14]");
});

test("a row without a verdict that says why itself stays open, one that does not is named in the gap", () => {
  const open = { status: "not_assessed", reason: "text_only" } as const;
  const rows = [
    row({ stt: "19", actual: "Áp dụng quy định mới chưa đánh giá" }, open),
    row({ stt: "20", actual: "" }, { status: "not_assessed", reason: "no_actual" }),
    row({ stt: "", counted: false, target: "" }, { status: "not_assessed", reason: "no_target" }),
  ];
  const model = buildAppendix(input(rows));
  expect(verdicts(model)).toEqual(["", "Chưa đánh giá", ""]);
  expect(model.gap).toBe("[Bổ sung lý do trước khi ký: chưa đánh giá – STT 20]");
});

test("label, title and reference line come from the options first", () => {
  const options = { number: 2, title: "Chỉ tiêu năm 2024", attachedTo: "Báo cáo số 5/BC-UBND" };
  const { label, title, attachedTo } = buildAppendix(input([row()], { title: "Khác" }, options));
  expect([label, title, attachedTo]).toEqual([
    "Phụ lục II",
    "CHỈ TIÊU NĂM 2024",
    "(Kèm theo Báo cáo số 5/BC-UBND)",
  ]);
});

test("an empty table still gives an appendix", () => {
  const model = buildAppendix(input([]));
  expect([model.rows, model.footnotes, model.columns.length]).toEqual([[], [], 6]);
});

test("several plan columns are all printed, each under its own header", () => {
  const plan = (column: number, header: string, target: string) => ({
    ...{ column, header, target, judged: target, evaluation: row().evaluation },
  });
  const plans = [plan(4, "KH TỈNH GIAO", ""), plan(5, "KH xã giao", "1.500")];
  const header = tableHeader({ texts: { target: "KH TỈNH GIAO" }, plans });
  const model = buildAppendix(input([row({ plans, target: "1.500" })], { header }));
  expect(model.columns.map(({ header: text }) => text).slice(3, 5)).toEqual(["KH tỉnh giao", "KH xã giao"]);
  expect(model.rows[0]?.kind === "item" && model.rows[0].cells.slice(3, 5)).toEqual([
    [],
    [{ text: "1.500" }],
  ]);
  expect(model.orientation).toBe("landscape");
});
