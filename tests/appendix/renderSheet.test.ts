import { buildAppendix } from "../../src/core/appendix/buildAppendix";
import { renderAppendixSheet } from "../../src/core/appendix/renderSheet";
import { cellAddress, rangeAddress } from "../../src/core/table/sheet";
import type { DraftCell, SheetDraft } from "../../src/core/table/sheetDraft";
import { modelOf } from "./modelOf";
import { footnote, input, row } from "./sampleAppendix";

const rows = [
  row({ stt: "1", group: ["KINH TẾ"], footnotes: ["74"], name: "Thu ngân sách ⁷⁴" }),
  row({ stt: "2", group: ["KINH TẾ"], target: "01-02", actual: "=1+1", unit: "" }),
];
const model = buildAppendix(input(rows, { footnotes: [footnote("74", "Lý do")] }, { number: 1 }));
const draft = renderAppendixSheet(model);

function cellAt(sheet: SheetDraft, rowNumber: number, column: number): DraftCell | undefined {
  return sheet.cells.find((cell) => cell.row === rowNumber && cell.column === column);
}

function textAt(rowNumber: number, column: number): string {
  const content = cellAt(draft, rowNumber, column)?.content;
  return content?.kind === "text" ? content.runs.map((run) => run.text).join("") : "";
}

test("title rows, group heading, notes and summary span all columns", () => {
  expect(draft.merges.map(rangeAddress)).toEqual(["A1:F1", "A2:F2", "A3:F3", "A6:F6", "A10:F10", "A12:F12"]);
  expect([textAt(1, 1), textAt(6, 1), textAt(10, 1), textAt(12, 1)]).toEqual([
    "Phụ lục I",
    "KINH TẾ",
    "74 Lý do",
    "Có 01/02 chỉ tiêu đạt kế hoạch (01 đạt), 01 không đạt.",
  ]);
});

test("the page follows the profile and repeats the header row", () => {
  expect(draft.name).toBe("Phụ lục I");
  expect(draft.fontName).toBe("Times New Roman");
  expect(draft.page).toEqual({
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    repeatedRows: { from: 5, to: 5 },
    fitToWidth: true,
    pageNumbers: true,
  });
});

test("figures arrive as text, marks as superscript, empty cells bordered", () => {
  expect(draft.cells.filter((cell) => cell.content.kind === "number")).toEqual([]);
  expect([textAt(8, 4), textAt(8, 5)]).toEqual(["01-02", "=1+1"]);
  expect(cellAt(draft, 7, 2)?.content).toEqual({
    kind: "text",
    runs: [{ text: "Thu ngân sách\u{A0}" }, { text: "74", superscript: true }],
  });
  expect(cellAt(draft, 8, 3)).toMatchObject({ content: { kind: "blank" }, style: { border: true } });
  expect(cellAt(draft, 6, 6)).toMatchObject({ content: { kind: "blank" }, style: { border: true } });
});

test("header bold and centred, names left, everything wrapped", () => {
  expect(cellAt(draft, 5, 2)?.style).toMatchObject({ bold: true, horizontal: "center", border: true });
  expect(cellAt(draft, 7, 2)?.style).toMatchObject({ horizontal: "left", border: true });
  expect(cellAt(draft, 7, 4)?.style).toMatchObject({ horizontal: "center" });
  expect(draft.cells.every((cell) => cell.style.wrap === true)).toBe(true);
});

test("columns fit the printable width of portrait A4", () => {
  const pixels = draft.columnWidths.reduce((sum, width) => sum + width * 7 + 5, 0);
  expect(pixels).toBeLessThanOrEqual((160 / 25.4) * 96);
  expect(pixels).toBeGreaterThan((150 / 25.4) * 96);
});

test("a row with a long text is as high as its lines, never above what Excel takes", () => {
  const height = (actual: string): number => {
    const sheet = renderAppendixSheet(buildAppendix(input([row({ actual })])));
    return sheet.rowHeights.find((each) => each.row === 6)?.points ?? 0;
  };
  expect(height("16%")).toBeLessThan(45);
  expect(height("Áp dụng quy định mới chưa đánh giá ".repeat(20))).toBeGreaterThan(150);
  expect(height("Áp dụng quy định mới chưa đánh giá ".repeat(99))).toBe(409);
});

test("an appendix without notes has no gap before its summary, landscape is passed on", () => {
  const sheet = renderAppendixSheet({ ...buildAppendix(input([row()])), orientation: "landscape" });
  expect(sheet.merges.map(rangeAddress)).toEqual(["A1:F1", "A2:F2", "A3:F3", "A8:F8"]);
  expect(sheet.page.orientation).toBe("landscape");
});

test("column numbers repeat with the header; headings keep their number apart; remarks, gap and signer stand below", () => {
  const sheet = renderAppendixSheet(
    modelOf([
      ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023", "So với KH (%)"],
      ["I", "KINH TẾ"],
      ["1", "Thu ngân sách", "tỷ đồng", "100", "90", "90"],
      ["Nguồn: Thuế"],
      ["Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"],
      ["- Như trên;", "", "", "CHỦ TỊCH"],
    ]),
  );
  const at = (address: string): string => {
    const cell = sheet.cells.find((one) => cellAddress(one) === address);
    return cell?.content.kind === "text" ? cell.content.runs.map(({ text }) => text).join("") : "";
  };
  expect(sheet.page.repeatedRows).toEqual({ from: 5, to: 6 });
  expect(["F6", "A7", "B7", "A8", "A10", "A12", "A13"].map(at)).toEqual([
    ...["(6)=(5)/(4)", "I", "KINH TẾ", "1", "Nguồn: Thuế", "Có 00/01 chỉ tiêu đạt kế hoạch, 01 không đạt."],
    "[Bổ sung lý do trước khi ký: không đạt – STT 1]",
  ]);
  expect(sheet.merges.map(rangeAddress)).toContain("B7:G7");
  expect(["A15", "A16"].map(at)).toEqual(["Nơi nhận:", "- Như trên;"]);
  const signer = sheet.cells.filter(({ content }) => content.kind === "text").slice(-1)[0];
  expect(signer && at(cellAddress(signer))).toBe("[họ và tên]");
});

test("a layout without reference line leaves its row empty", () => {
  const sheet = renderAppendixSheet(buildAppendix(input([row()], {}, { layout: "plain" })));
  expect(sheet.cells.some((cell) => cell.row === 3)).toBe(false);
});
