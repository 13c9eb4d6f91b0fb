import type { Definition } from "../core/catalog/definition";
import { DEFINITION_FIELDS, type DefinitionField } from "../core/table/definitionFields";
import { plainKey } from "./plainKey";

/** Words for the fields of a definition, besides the headers of a definitions sheet. */
const WORDS: Readonly<Record<keyof Definition, string>> = {
  id: "id|định danh",
  code: "mã|code",
  name: "tên|chỉ tiêu|name",
  aliases: "tên khác|aliases",
  contextAliases: "tên ngắn|context aliases",
  unit: "đơn vị|đvt|unit",
  kind: "kind",
  polarity: "chiều tốt|polarity|direction",
  comparator: "so sánh|comparator",
  decimals: "thập phân|decimals",
  group: "nhóm|ngành|group",
  parts: "phần|thành phần|parts",
  partsComplete: "đủ phần|parts complete",
  formula: "cách tính|formula",
  concept: "định nghĩa|concept",
  method: "phương pháp|method",
  disaggregation: "phân tổ|disaggregation",
  periodicity: "kỳ|periodicity",
  dataSource: "nguồn|data source",
  agency: "cơ quan|cơ quan theo dõi|agency|owner",
  assigners: "giao|assigners",
  sources: "văn bản|căn cứ|sources|source",
  validFrom: "hiệu lực từ|từ ngày|valid from",
  validTo: "hiệu lực đến|đến ngày|valid to",
  note: "note",
};

const BY_WORD = new Map(
  DEFINITION_FIELDS.flatMap((field) => {
    const words = [field.header, field.field, ...WORDS[field.field].split("|")];
    return words.map((word) => [plainKey(word), field] as const);
  }),
);

/** The field that a Vietnamese or English word names, with or without diacritics; undefined for other words. */
export function readField(text: string): DefinitionField | undefined {
  return BY_WORD.get(plainKey(text));
}

/** The fields to choose from, for a message. */
export const FIELD_LIST = DEFINITION_FIELDS.map(({ header }) => header.toLowerCase()).join(", ");
