import { columnHeader } from "../../src/core/appendix/columnHeader";
import {
  appendixLabel,
  appendixTitle,
  printedNumber,
  referenceDate,
  referenceLine,
} from "../../src/core/appendix/headings";
import { romanNumeral } from "../../src/core/appendix/romanNumeral";

const DEFAULT_TITLE = "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU";

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [49, "XLIX"],
  [2024, "MMXXIV"],
  [0, ""],
  [-1, ""],
  [1.5, ""],
  [Number.NaN, ""],
])("romanNumeral(%p) is %p", (value, expected) => {
  expect(romanNumeral(value)).toBe(expected);
});

test("the label carries a Roman number only when one is given", () => {
  expect([appendixLabel(undefined), appendixLabel(1), appendixLabel(2), appendixLabel(0)]).toEqual([
    "Phụ lục",
    "Phụ lục I",
    "Phụ lục II",
    "Phụ lục",
  ]);
});

test.each([
  ["PHỤ LỤC 1\nĐánh giá các chỉ tiêu\r\nnăm 2023", "ĐÁNH GIÁ CÁC CHỈ TIÊU NĂM 2023"],
  ["Phụ lục II\nChỉ tiêu chủ yếu", "CHỈ TIÊU CHỦ YẾU"],
  ["PHU LUC:\nChỉ tiêu  chủ yếu", "CHỈ TIÊU CHỦ YẾU"],
  ["Phụ lục 01: Chỉ tiêu chủ yếu", "CHỈ TIÊU CHỦ YẾU"],
  ["PHỤ LỤC 1 Chỉ tiêu chủ yếu", "CHỈ TIÊU CHỦ YẾU"],
  ["Phụ lục các chỉ tiêu chủ yếu", "PHỤ LỤC CÁC CHỈ TIÊU CHỦ YẾU"],
  ["PHỤ LỤC\nChỉ tiêu\n(Kèm theo Báo cáo số 12/BC-UBND)", "CHỈ TIÊU"],
  ["PHỤ LỤC 1", DEFAULT_TITLE],
  ["  ", DEFAULT_TITLE],
])("the printed title %p becomes %p", (printed, expected) => {
  expect(appendixTitle(undefined, printed)).toBe(expected);
});

test("a chosen title wins, an empty one does not; decomposed letters are composed", () => {
  expect(appendixTitle("Chỉ tiêu năm 2024", "Khác")).toBe("CHỈ TIÊU NĂM 2024");
  expect(appendixTitle(" ", "Khác")).toBe("KHÁC");
  expect(appendixTitle("Chỉ tiêu".normalize("NFD"), "")).toBe("CHỈ TIÊU");
});

const BLANK = "(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      của …)";

test.each([
  [undefined, "", BLANK],
  ["", " ", BLANK],
  [undefined, "(Kèm theo Báo cáo số 12/BC-UBND)", "(Kèm theo Báo cáo số 12/BC-UBND)"],
  [undefined, "((Kèm theo Báo cáo\nsố 12/BC-UBND))", "(Kèm theo Báo cáo số 12/BC-UBND)"],
  [
    undefined,
    "(Kèm theo Báo cáo số     /BC-UBND ngày    của xã)",
    "(Kèm theo Báo cáo số     /BC-UBND ngày    của xã)",
  ],
  ["Báo cáo số 5/BC-UBND", "(Kèm theo Báo cáo số 12)", "(Kèm theo Báo cáo số 5/BC-UBND)"],
  ["Kèm theo Kèm theo Báo cáo số 5", "", "(Kèm theo Báo cáo số 5)"],
  ["Kèm theo Báo cáo số 5 (dự thảo)", "", "(Kèm theo Báo cáo số 5 (dự thảo))"],
  ["(dự thảo) Báo cáo (lần 2)", "", "(Kèm theo (dự thảo) Báo cáo (lần 2))"],
  ["Ban hành kèm theo Quyết định số 5", "", "(Ban hành kèm theo Quyết định số 5)"],
])("the reference line from %p and %p", (chosen, printed, expected) => {
  expect(referenceLine(chosen, printed)).toBe(expected);
});

test.each([
  ["ƯỚC THỰC HIỆN\nNĂM 2023", "Ước thực hiện năm 2023"],
  ["CHỈ TIÊU GIAO", "Chỉ tiêu giao"],
  ["STT", "STT"],
  ["SỐ TT", "Số TT"],
  ["ĐVT", "ĐVT"],
  ["ƯTH NĂM 2023", "ƯTH năm 2023"],
  ["KH HĐND GIAO", "KH HĐND giao"],
  ["Ước thực\nhiện năm 2023", "Ước thực hiện năm 2023"],
  ["TH 2023 (ước)", "TH 2023 (ước)"],
  ["", ""],
])("the column header %p becomes %p", (printed, expected) => {
  expect(columnHeader(printed)).toBe(expected);
});

test.each([
  ["(Kèm theo Báo cáo số 125/BC-UBND ngày 5 tháng 12 năm 2025 của UBND tỉnh)", "2025-12-05"],
  ["(Kèm theo Báo cáo số 5/BC-UBND ngày 05/01/2024)", "2024-01-05"],
  ["(Kèm theo Báo cáo số      /BC-UBND ngày      tháng 01 năm 2024 của UBND huyện)", undefined],
  ["", undefined],
])("the report's date in %j: %j", (line, date) => {
  expect(referenceDate(line)).toBe(date);
});

test.each([
  ["PHỤ LỤC 1", 1],
  ["Phụ lục số 12", 12],
  ["Phụ lục IV:", 4],
  ["PHỤ LỤC", undefined],
  ["Phụ lục 0", undefined],
  ["Phụ lục IIII", undefined],
  ["Biểu 01", undefined],
])("the number in the label %j: %j", (label, number) => {
  expect(printedNumber(label)).toBe(number);
});

test("labels in both numerals", () => {
  expect([appendixLabel(2), appendixLabel(2, "arabic"), appendixLabel(undefined, "arabic")]).toEqual([
    ...["Phụ lục II", "Phụ lục 2", "Phụ lục"],
  ]);
});
