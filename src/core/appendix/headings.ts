import { parseRoman, romanNumeral } from "./romanNumeral";

const DEFAULT_TITLE = "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU";
const BLANK_REFERENCE = "Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm      của …";

const LABEL_ALONE = /^PH[UỤ] L[UỤ]C(?:\s+(?:\d+|[IVX]+))?\s*[:.]?$/iu;
const LABEL_BEFORE = /^PH[UỤ] L[UỤ]C(?:\s+(?:\d+|[IVX]+)(?=[\s:.–-])\s*[:.–-]?|\s*[:.–-])\s*/iu;
const NUMBERED_LABEL = /^PH[UỤ] L[UỤ]C(?: S[OỐ])? (\d{1,3}|[IVXLC]+)[.:]?$/iu;
const REFERENCE_LINE = /^\(.*kèm theo/iu;

/** "Phụ lục", or "Phụ lục II" for 2; a number that has no Roman form is left out. */
export function appendixLabel(number: number | undefined, numerals: "roman" | "arabic" = "roman"): string {
  if (number === undefined) return "Phụ lục";
  return `Phụ lục ${numerals === "roman" ? romanNumeral(number) : String(number)}`.trim();
}

/** 2 for "PHỤ LỤC 2", "Phụ lục II:"; undefined where a label carries no number or is that of a form ("Biểu 01"). */
export function printedNumber(label: string): number | undefined {
  const text = NUMBERED_LABEL.exec(foldLines(label))?.[1] ?? "";
  const number = /^\d+$/u.test(text) ? Number(text) : parseRoman(text);
  return number > 0 ? number : undefined;
}

/** One line: NFC, line breaks and repeated spaces folded. */
export function foldLines(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function printedTitle(text: string): string {
  const lines = text
    .split(/[\r\n]+/u)
    .map(foldLines)
    .filter((line) => !LABEL_ALONE.test(line) && !REFERENCE_LINE.test(line));
  return foldLines(lines.join(" ")).replace(LABEL_BEFORE, "");
}

/** The title in capitals on one line: the chosen one, else the printed one without its label, else a default. */
export function appendixTitle(chosen: string | undefined, printed: string): string {
  return (printedTitle(chosen ?? "") || printedTitle(printed) || DEFAULT_TITLE).toUpperCase();
}

/** True where the bracket that opens a text closes at its very end. */
function isWrapped(text: string): boolean {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return index > 0 && index === [...text].length - 1;
  }
  return false;
}

/** Line breaks folded; the blanks left for number and day stay as wide as they were typed. */
function bareReference(text: string): string {
  let bare = text
    .normalize("NFC")
    .replace(/\s*[\r\n]\s*/gu, " ")
    .trim();
  while (isWrapped(bare)) bare = bare.slice(1, -1).trim();
  return bare.replace(/^(?:kèm theo\s+)+(?=kèm theo)/iu, "");
}

/** "(Kèm theo Báo cáo số …)" from the chosen text, else the printed one, else the blank form; one pair of brackets. */
export function referenceLine(chosen: string | undefined, printed: string): string {
  const text = bareReference(chosen ?? "") || bareReference(printed);
  if (text === "") return `(${BLANK_REFERENCE})`;
  return /kèm/iu.test(text) ? `(${text})` : `(Kèm theo ${text})`;
}

const WORDED_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const SHORT_DATE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;

/** The ISO date of the report in a reference line ("… ngày 05 tháng 12 năm 2025 …"); undefined while it is left blank. */
export function referenceDate(line: string): string | undefined {
  const text = line.normalize("NFC");
  const [, day, month, year] = WORDED_DATE.exec(text) ?? SHORT_DATE.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
