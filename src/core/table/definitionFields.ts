import {
  DEFAULT_COMPARATORS,
  type DefinitionSource,
  DEFINITION_KINDS,
  type Definition,
  type DefinitionKind,
} from "../catalog/definition";
import { DIRECTION_TEXTS, readDirection } from "../target/direction";
import { fold } from "../text/fold";

/** One column of the sheet in which staff edit definitions, as custom functions show it too: how a field is printed into a cell and read back. */
export interface DefinitionField {
  readonly field: keyof Definition;
  /** Header text; names the column when the sheet is read back, whatever its place. */
  readonly header: string;
  /** What the header's note says. */
  readonly help: string;
  /** Width. */
  readonly characters: number;
  readonly print: (definition: Definition) => string;
  /** The published value; undefined for a text that stands for none of those allowed. */
  readonly parse: (text: string) => unknown;
  /** Spaces and line breaks count, so that a cell of nothing but them is not blank. */
  readonly isProse?: boolean;
}

const KIND_WORDS: Readonly<Record<DefinitionKind, string>> = {
  level: "mức",
  growth: "tốc độ tăng",
  rate: "tỷ lệ",
  count: "số lượng",
  area: "diện tích",
  money: "tiền",
  rank: "thứ hạng",
  text: "bằng lời",
};
const COMPARATOR_SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;
const YES = "có";
const NO = "không";
const LIST_HELP = "Mỗi dòng trong ô là một mục (Alt+Enter để xuống dòng).";

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** "document | item"; a bar inside the document is written as \|. */
function printSource({ document, item }: DefinitionSource): string {
  const escaped = document.replaceAll("|", "\\|");
  return item === "" ? escaped : `${escaped} | ${item}`;
}

function parseSource(line: string): DefinitionSource {
  const bar = line.search(/(?<!\\)\|/);
  const document = bar < 0 ? line : line.slice(0, bar).trim();
  return { document: document.replaceAll("\\|", "|"), item: bar < 0 ? "" : line.slice(bar + 1).trim() };
}

/** A date typed in the Vietnamese order is turned round: "01/01/2023" → "2023-01-01". */
function parseDay(text: string): string {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The key of the words that `text` is, whatever its case and tone marks; the key itself counts too. */
function keyOfWords<Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | undefined {
  const wanted = fold(text.normalize("NFC")).trim();
  return (Object.keys(words) as Key[]).find((key) => key === wanted || fold(words[key]) === wanted);
}

type TextKey = { [Key in keyof Definition]: Definition[Key] extends string ? Key : never }[keyof Definition];
type ListKey = {
  [Key in keyof Definition]: Definition[Key] extends readonly string[] ? Key : never;
}[keyof Definition];

/** One line of text: spaces around it mean nothing, a line break in it is a space. */
function lineField(field: TextKey, header: string, characters: number, help: string): DefinitionField {
  const parse = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ").trim();
  return { field, header, help, characters, print: (one) => one[field], parse };
}

/** Running text, kept to the letter. */
function proseField(field: TextKey, header: string, characters: number, help: string): DefinitionField {
  return { ...lineField(field, header, characters, help), parse: (text) => text, isProse: true };
}

function listField(field: ListKey, header: string, characters: number, help: string): DefinitionField {
  return {
    ...{ field, header, characters },
    help: `${help} ${LIST_HELP}`,
    print: (one) => one[field].join("\n"),
    parse: lines,
  };
}

const KIND: DefinitionField = {
  ...{ field: "kind", header: "Loại", characters: 12 },
  help: `Một trong: ${DEFINITION_KINDS.map((kind) => KIND_WORDS[kind]).join(", ")}.`,
  print: ({ kind }) => KIND_WORDS[kind],
  parse: (text) => keyOfWords(KIND_WORDS, text),
};

const POLARITY: DefinitionField = {
  ...{ field: "polarity", header: "Chiều", characters: 16 },
  help: `Một trong: ${Object.values(DIRECTION_TEXTS).join(", ")}.`,
  print: ({ polarity }) => DIRECTION_TEXTS[polarity],
  parse: (text) => readDirection(text) ?? undefined,
};

const COMPARATOR: DefinitionField = {
  ...{ field: "comparator", header: "So sánh khi chỉ ghi số", characters: 12 },
  help:
    `Chỉ tiêu ghi mỗi con số thì hiểu là: ${DEFAULT_COMPARATORS.map((one) => COMPARATOR_SIGNS[one]).join(", ")}; ` +
    `${NO}: không so sánh. Để trống thì hiểu theo chiều.`,
  print: ({ comparator }) => (comparator ? COMPARATOR_SIGNS[comparator] : NO),
  parse: (text) => (keyOfWords({ no: NO }, text) ? null : keyOfWords(COMPARATOR_SIGNS, text)),
};

const DECIMALS: DefinitionField = {
  ...{ field: "decimals", header: "Số chữ số thập phân", characters: 10 },
  help: "Số chữ số sau dấu phẩy khi in: 0, 1, 2 …",
  print: ({ decimals }) => String(decimals),
  parse: (text) => (/^\s*\d{1,3}\s*$/.test(text) ? Number(text) : undefined),
};

const PARTS_COMPLETE: DefinitionField = {
  ...{ field: "partsComplete", header: "Các phần cộng lại bằng tổng", characters: 12 },
  help: `${YES}: các phần cộng lại bằng chỉ tiêu này; ${NO}: chỉ là “trong đó”.`,
  print: ({ partsComplete }) => (partsComplete ? YES : NO),
  parse: (text) => {
    const key = keyOfWords({ true: YES, false: NO }, text);
    return key && key === "true";
  },
};

/** Where a definition comes from. */
export const SOURCES_FIELD: DefinitionField = {
  ...{ field: "sources", header: "Văn bản | mục", characters: 40 },
  help: `Văn bản quy định và mục trong văn bản, cách nhau bằng dấu |. Bắt buộc có. ${LIST_HELP}`,
  print: ({ sources }) => sources.map(printSource).join("\n"),
  parse: (text) => lines(text).map(parseSource),
};

/** The columns of a definitions sheet from left to right: every field of a definition once. */
export const DEFINITION_FIELDS: readonly DefinitionField[] = [
  lineField(
    "id",
    "Mã định danh",
    24,
    "Chữ thường không dấu, nối bằng gạch ngang; đã dùng thì không đổi nữa.",
  ),
  lineField("code", "Mã số", 10, "Mã số do cơ quan quy định, nếu có."),
  lineField("name", "Tên chỉ tiêu", 36, "Tên đầy đủ. Bắt buộc có."),
  lineField("unit", "Đơn vị tính", 14, "Đơn vị thường dùng (tỷ đồng, %); để trống nếu chỉ tiêu bằng lời."),
  lineField("group", "Lĩnh vực", 18, "Lĩnh vực của chỉ tiêu."),
  POLARITY,
  KIND,
  COMPARATOR,
  DECIMALS,
  listField("assigners", "Cấp giao", 10, "Cấp giao chỉ tiêu (tỉnh, xã), cấp cao trước."),
  lineField("agency", "Cơ quan chịu trách nhiệm", 24, "Cơ quan thu thập, tổng hợp, theo dõi."),
  listField("aliases", "Tên gọi khác", 36, "Các tên khác đã in trong báo cáo, phụ lục."),
  listField(
    "contextAliases",
    "Tên rút gọn",
    20,
    "Tên chỉ rõ nghĩa trong dòng của nó (“Dịch vụ” dưới “Cơ cấu kinh tế”).",
  ),
  listField("parts", "Các phần", 24, "Mã định danh (hoặc đúng tên) của các chỉ tiêu thành phần."),
  PARTS_COMPLETE,
  proseField("formula", "Công thức", 30, "Cách tính từ các chỉ tiêu khác, bằng lời."),
  proseField("concept", "Khái niệm", 40, "Khái niệm, định nghĩa."),
  proseField("method", "Phương pháp tính", 40, "Phương pháp tính."),
  listField("disaggregation", "Phân tổ chủ yếu", 20, "Các phân tổ chủ yếu."),
  lineField("periodicity", "Kỳ công bố", 12, "Tháng, quý, năm …"),
  proseField("dataSource", "Nguồn số liệu", 24, "Nguồn số liệu."),
  SOURCES_FIELD,
  { ...lineField("validFrom", "Hiệu lực từ ngày", 13, "Ngày bắt đầu, ví dụ 01/01/2024."), parse: parseDay },
  { ...lineField("validTo", "Hiệu lực đến ngày", 13, "Ngày cuối cùng còn dùng."), parse: parseDay },
  proseField("note", "Ghi chú", 30, "Ghi chú khác."),
];
