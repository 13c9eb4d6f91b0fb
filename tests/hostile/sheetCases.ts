import { pack, sharedStrings, styles, workbookParts, type Parts } from "../adapters/xlsx/packages";
import { columnLetters } from "../../src/core/table/sheet";
import type { CaseRow, HostileEnd } from "./hostileCase";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025", "Thực hiện năm 2025", "Đánh giá"];
const ROWS = [
  ["1", "Tổng thu ngân sách trên địa bàn", "Tỷ đồng", "1.200", "942", "Không đạt"],
  ["2", "Tỷ lệ hộ nghèo", "%", "Giảm còn dưới 2,32%", "2%", "Vượt"],
  ["3", "Số trường đạt chuẩn quốc gia", "Trường", "12", "12", "Đạt"],
];

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function rowXml(row: number, texts: readonly string[], attributes = ""): string {
  const cell = (text: string, i: number): string =>
    `<c r="${columnLetters(i + 1)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return `<row r="${row}"${attributes}>${texts.map(cell).join("")}</row>`;
}

interface TableParts {
  /** XML of rows behind the table's. */
  readonly rows?: string;
  /** XML before and behind the rows. */
  readonly before?: string;
  readonly after?: string;
  /** The table's texts with this done to them. */
  readonly change?: (text: string) => string;
}

/** The content of a sheet with a table that is read and judged. */
export function table({
  rows = "",
  before = "",
  after = "",
  change = (text) => text,
}: TableParts = {}): string {
  const own = [HEADER, ...ROWS].map((texts, i) => rowXml(i + 1, texts.map(change)));
  return `${before}<sheetData>${own.join("")}${rows}</sheetData>${after}`;
}

function sheet(parts: TableParts, others: Parts = {}): Uint8Array {
  return pack(workbookParts(table(parts), others));
}

function cells(xml: string, others: Parts = {}): Uint8Array {
  return sheet({ rows: `<row r="9">${xml}</row>` }, others);
}

function merges(ranges: readonly string[]): Uint8Array {
  const all = ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return sheet({ after: `<mergeCells>${all}</mergeCells>` });
}

const STRANGE: readonly (readonly [string, (text: string) => string])[] = [
  ["formulas and DDE", (text) => `=cmd|' /C calc'!A0 ${text}`],
  ["a plus before each", (text) => `+${text}`],
  ["a minus before each", (text) => `-${text}`],
  ["an at sign before each", (text) => `@${text}`],
  ["a tab before each", (text) => `\t${text}`],
  ["right-to-left marks", (text) => `\u202e${text}\u202c`],
  ["zero-width letters", (text) => [...text].join("\u200b")],
  ["decomposed letters", (text) => text.normalize("NFD")],
  [
    "forty marks on each letter",
    (text) => text.replaceAll(/\p{L}/gu, (letter) => letter + "\u0323\u0302".repeat(20)),
  ],
  ["markup", (text) => `</t></is></c><script>${text}</script>`],
  ["names objects inherit", (text) => `__proto__ constructor toString ${text}`],
  ["escaped controls", (text) => `_x0000__xD800__x001B_${text}`],
  ["line ends in every text", (text) => [...text].join("\n")],
];

/** What a text of the table is filled up with, a column each: [its text, the filling]. */
const FILLINGS = [
  ["Tỷ lệ hộ nghèo", " hộ nghèo"],
  ["Giảm còn dưới 2,32%", " dưới 2,32% và"],
  ["Giảm còn dưới 2,32%", "("],
  ["Giảm còn dưới 2,32%", "1/"],
  ["942", "9"],
  ["942", "942 tỷ, "],
  ["Tỷ đồng", "/người"],
  ["Vượt", " vượt chưa đạt"],
  ["Vượt", " "],
  ["Kế hoạch năm 2025", " kế hoạch năm 2025"],
] as const;

function fillings(length: number, end: HostileEnd): CaseRow[] {
  return FILLINGS.map(([place, filling]): CaseRow => [
    `${length} characters of ${JSON.stringify(filling)} in ${JSON.stringify(place)}`,
    end,
    () => sheet({ change: (text) => (text === place ? text.padEnd(length, filling) : text) }),
  ]);
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const MILLION = 1_000_000;
/** Rows behind the table, one behind the other. */
const many = (count: number, row: (number: number) => string): string =>
  numbers(count)
    .map((i) => row(i + 9))
    .join("");

const rules = (sqref: string, count: number): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="1"><formula>$A1=1</formula></cfRule></conditionalFormatting>`.repeat(
    count,
  );

/** What a single sheet may do; each has a table that is good beside it. */
export const SHEET_ROWS: readonly CaseRow[] = [
  ["the good table", "read", () => sheet({})],
  ...STRANGE.map(([name, change]): CaseRow => [
    `texts: ${name}`,
    "read",
    () => sheet({ change: (text) => (HEADER.includes(text) ? text : change(text)) }),
  ]),
  ...fillings(32_767, "read"),
  ...fillings(1_000_000, "refused"),
  ["a dimension of the whole sheet", "read", () => sheet({ before: '<dimension ref="A1:XFD1048576"/>' })],
  ["a dimension that is none", "read", () => sheet({ before: '<dimension ref="Z9:A1:!"/>' })],
  [
    "a cell in the last corner",
    "read",
    () => sheet({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
  ],
  ["a row beyond the last", "refused", () => sheet({ rows: '<row r="1048577"/>' })],
  ["a column beyond the last", "refused", () => cells('<c r="XFE9"><v>1</v></c>')],
  ["a cell of another row", "refused", () => cells('<c r="A7"><v>1</v></c>')],
  ["a row with a negative number", "refused", () => sheet({ rows: '<row r="-1"/>' })],
  ["a row with half a number", "refused", () => sheet({ rows: '<row r="9.5"/>' })],
  [
    "rows backwards",
    "read",
    () =>
      sheet({ rows: '<row r="30"><c r="A30"><v>1</v></c></row><row r="20"><c r="A20"><v>1</v></c></row>' }),
  ],
  ["a row twice", "either", () => sheet({ rows: `${rowXml(4, ["9", "Trùng", "%", "1", "2", ""])}` })],
  ["a cell twice", "either", () => cells('<c r="A9"><v>1</v></c><c r="A9"><v>2</v></c>')],
  ["a shared string beyond the last", "refused", () => cells('<c r="A9" t="s"><v>99999999</v></c>')],
  ["a shared string with a negative index", "refused", () => cells('<c r="A9" t="s"><v>-1</v></c>')],
  ["a shared string called length", "refused", () => cells('<c r="A9" t="s"><v>length</v></c>')],
  [
    "a shared string of 32,000 letters, 100 times",
    "read",
    () =>
      sheet(
        { rows: many(100, (row) => `<row r="${row}"><c r="I${row}" t="s"><v>0</v></c></row>`) },
        { "xl/sharedStrings.xml": sharedStrings(`<t>${"x".repeat(32_000)}</t>`) },
      ),
    true,
  ],
  ["a style beyond the last", "either", () => cells('<c r="A9" s="4000000"><v>1</v></c>')],
  ["a style called constructor", "either", () => cells('<c r="A9" s="constructor"><v>1</v></c>')],
  ["a cell type nobody knows", "either", () => cells('<c r="A9" t="what"><v>x</v></c>')],
  ["a number beyond all", "refused", () => cells('<c r="A9"><v>1e999</v></c>')],
  ["a number that is none", "refused", () => cells('<c r="A9"><v>NaN</v></c>')],
  ["a number of 100,000 digits", "either", () => cells(`<c r="A9"><v>0.${"1".repeat(100_000)}</v></c>`)],
  [
    "a date far away",
    "read",
    () => cells('<c r="A9" s="1"><v>99999999999</v></c>', { "xl/styles.xml": styles("dd/mm/yyyy") }),
  ],
  [
    "a negative date",
    "read",
    () => cells('<c r="A9" s="1"><v>-99999999</v></c>', { "xl/styles.xml": styles("dd/mm/yyyy") }),
  ],
  [
    "a number format of 100,000 letters",
    "either",
    () => cells('<c r="A9" s="1"><v>5</v></c>', { "xl/styles.xml": styles("0".repeat(100_000)) }),
  ],
  [
    "a broken number format",
    "read",
    () => cells('<c r="A9" s="1"><v>5</v></c>', { "xl/styles.xml": styles("[[[;;;") }),
  ],
  ["a formula of DDE", "read", () => cells("<c r=\"A9\"><f>cmd|' /C calc'!A0</f><v>1</v></c>")],
  [
    "a formula that calls the network",
    "read",
    () => cells('<c r="A9" t="str"><f>WEBSERVICE("http://192.0.2.1/")</f><v>x</v></c>'),
  ],
  ["a formula of 1 MB", "read", () => cells(`<c r="A9"><f>${"1+".repeat(500_000)}1</f><v>1</v></c>`)],
  [
    "a shared formula without its first",
    "either",
    () => cells('<c r="A9"><f t="shared" si="77"/><v>1</v></c>'),
  ],
  [
    "a shared formula named __proto__",
    "either",
    () =>
      cells(
        '<c r="A9"><f t="shared" si="__proto__" ref="A9:B9">1+1</f><v>1</v></c><c r="B9"><f t="shared" si="__proto__"/><v>1</v></c>',
      ),
  ],
  [
    "an array formula over the whole sheet",
    "either",
    () => cells('<c r="A9"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>'),
  ],
  [
    "16,384 columns",
    "read",
    () =>
      sheet({
        rows: `<row r="9">${numbers(16_384)
          .map((i) => `<c r="${columnLetters(i + 1)}9"><v>${i}</v></c>`)
          .join("")}</row>`,
      }),
  ],
  [
    "16,384 headings",
    "either",
    () =>
      pack(
        workbookParts(
          `<sheetData>${rowXml(
            1,
            numbers(16_384).map((i) => HEADER[i % 6] ?? ""),
          )}${rowXml(2, ROWS[0] ?? [])}</sheetData>`,
        ),
      ),
    true,
  ],
  ["merges over each other", "either", () => merges(["A2:C3", "B3:D4", "A2:C3", "C4:A2"])],
  ["a merge over the whole sheet", "either", () => merges(["A1:XFD1048576"])],
  ["merges inside each other", "either", () => merges(["A1:F4", "B2:C3", "B2:B2"])],
  ["a merge backwards", "either", () => merges(["F4:A1"])],
  ["a merge that is none", "refused", () => merges(["A1:XFE9"])],
  [
    "5,000 merges over each other",
    "either",
    () => merges(numbers(5_000).map((i) => `A${i + 5}:XFD${i + 5_000}`)),
  ],
  ["30,000 merges of one cell", "either", () => merges(numbers(30_000).map((i) => `A${i + 9}`))],
  [
    "a column from 16,384 to 1",
    "read",
    () => sheet({ before: '<cols><col min="16384" max="1" hidden="1"/></cols>' }),
  ],
  [
    "columns up to a billion",
    "read",
    () => sheet({ before: '<cols><col min="1" max="1000000000" width="9" hidden="1"/></cols>' }),
  ],
  [
    "columns from minus a billion",
    "either",
    () => sheet({ before: '<cols><col min="-1000000000" max="16384" hidden="1"/></cols>' }),
  ],
  [
    "16,384 columns hidden one by one, ten times",
    "read",
    () =>
      sheet({
        before: `<cols>${numbers(16_384)
          .map((i) => `<col min="${i + 1}" max="${i + 1}" hidden="1"/>`)
          .join("")
          .repeat(10)}</cols>`,
      }),
    true,
  ],
  ["rows all hidden", "read", () => sheet({ rows: many(20_000, (row) => `<row r="${row}" hidden="1"/>`) })],
  [
    "heights and panes beyond all",
    "read",
    () =>
      sheet({
        before:
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1e9" ySplit="-5" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="1e300"/>',
        rows: '<row r="9" ht="99999999999" customHeight="1"/>',
      }),
  ],
  [
    "5,000 conditional formats over the whole sheet",
    "read",
    () => sheet({ after: rules("A1:XFD1048576", 5_000) }),
  ],
  ["extensions of 5 MB", "read", () => sheet({ after: `<extLst>${"<ext/>".repeat(800_000)}</extLst>` })],
];

/** What takes seconds. */
export const LONG_SHEETS: readonly CaseRow[] = [
  [
    "a million styled empty rows",
    "read",
    () => sheet({ rows: many(MILLION, (row) => `<row r="${row}" s="1" customFormat="1"/>`) }),
  ],
  [
    "a million styled empty cells",
    "read",
    () => sheet({ rows: many(MILLION, (row) => `<row r="${row}"><c r="A${row}" s="1"/></row>`) }),
  ],
  [
    "300,000 rows of two cells",
    "either",
    () =>
      sheet({
        rows: many(
          300_000,
          (row) =>
            `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="str"><v>x</v></c></row>`,
        ),
      }),
  ],
  [
    "20,000 rows of a table",
    "read",
    () => sheet({ rows: many(20_000, (row) => rowXml(row, ROWS[row % 3] ?? [])) }),
  ],
  [
    "200,000 overlapping merges",
    "either",
    () => merges(numbers(200_000).map((i) => `A${i + 5}:XFD${i + 500_000}`)),
  ],
];
