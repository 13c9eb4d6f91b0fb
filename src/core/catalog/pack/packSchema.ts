import * as v from "valibot";
import { DEFAULT_COMPARATORS, DEFINITION_KINDS, type Definition } from "../definition";
import type { PackProblemCode } from "./problems";
import type { PublishedPack, RequiredField } from "./publishedPack";

/** The schema's own check failed: the message of a valibot action is the code of the problem. */
function code(problem: PackProblemCode): PackProblemCode {
  return problem;
}

const CONTROL = /^[^\p{Cc}]*$/u;
const CONTROL_BUT_BREAKS = /^(?:[^\p{Cc}]|[\n\t])*$/u;
/** Without zero-width and direction characters and halves of a pair. */
const VISIBLE = /^[^\p{Cf}\p{Cs}]*$/u;
/** Without "<b>", "</b>", "<!-- -->"; "< 5%" is no tag. */
const NO_TAG = /^(?!.*<[a-zA-Z/!?][^<>]*>)/su;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isTrimmed(text: string): boolean {
  return text === text.trim();
}

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28];
  const days = [...lengths, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && day >= 1 && day <= days;
}

/** One line of text: a name, a unit, a heading. */
function line(longest: number, what: string) {
  return v.pipe(
    v.string(),
    v.maxLength(longest, code("too_long")),
    v.regex(CONTROL, code("control_character")),
    v.regex(VISIBLE, code("hidden_character")),
    v.regex(NO_TAG, code("html")),
    v.check(isTrimmed, code("untrimmed")),
    v.description(what),
  );
}

function requiredLine(longest: number, what: string) {
  return v.pipe(line(longest, what), v.minLength(1, code("empty")), v.description(what));
}

/** Running text, line breaks included. */
function prose(what: string) {
  return v.pipe(
    v.string(),
    v.maxLength(4_000, code("too_long")),
    v.regex(CONTROL_BUT_BREAKS, code("control_character")),
    v.regex(VISIBLE, code("hidden_character")),
    v.regex(NO_TAG, code("html")),
    v.description(what),
  );
}

function id(what: string) {
  return v.pipe(
    v.string(),
    v.maxLength(100, code("too_long")),
    v.regex(ID, code("bad_id")),
    v.description(what),
  );
}

function date(what: string) {
  const form = v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/, code("bad_date"));
  const real = v.check<string, PackProblemCode>((text) => text === "" || isDate(text), code("bad_date"));
  return v.pipe(v.string(), form, real, v.description(what));
}

function list<Item extends v.GenericSchema>(item: Item, most: number, what: string) {
  return v.pipe(v.array(item), v.maxLength(most, code("too_many")), v.description(what));
}

const source = v.strictObject({
  document: requiredLine(300, "Văn bản: tên, số, ngày, cơ quan ban hành."),
  item: line(300, "Mục, dòng hoặc biểu trong văn bản."),
});

const required = {
  id: id("Mã nhận dạng: chữ thường không dấu, số và gạch nối; không đổi sau khi công bố."),
  name: requiredLine(300, "Tên chỉ tiêu, viết đủ."),
  unit: line(100, "Đơn vị tính thường dùng (“tỷ đồng”, “%”); để trống với chỉ tiêu bằng lời."),
  kind: v.pipe(
    v.picklist(DEFINITION_KINDS),
    v.description(
      "Loại giá trị: level mức, growth tốc độ tăng, rate tỷ lệ, count số lượng, area diện tích, money tiền, rank thứ hạng, text bằng lời.",
    ),
  ),
  polarity: v.pipe(
    v.picklist(["higher", "lower", "none"]),
    v.description("Chiều: higher cao hơn là tốt, lower thấp hơn là tốt, none không có chiều."),
  ),
  group: line(300, "Lĩnh vực."),
  sources: v.pipe(
    list(source, 20, "Căn cứ; ít nhất một."),
    v.minLength(1, code("empty")),
    v.description("Căn cứ; ít nhất một."),
  ),
} satisfies { readonly [Field in RequiredField]: v.GenericSchema<unknown, Definition[Field]> };

const leftOut = {
  code: line(100, "Mã số do cơ quan đặt."),
  aliases: list(requiredLine(300, "Tên khác."), 100, "Những tên khác cũng được in cho chỉ tiêu này."),
  contextAliases: list(
    requiredLine(300, "Tên ngắn."),
    100,
    "Tên ngắn chỉ đúng khi nằm dưới chỉ tiêu mẹ (“Dịch vụ” dưới “Cơ cấu kinh tế”).",
  ),
  comparator: v.pipe(
    v.nullable(v.picklist(DEFAULT_COMPARATORS)),
    v.description("Cách hiểu một số không kèm dấu so sánh; bỏ trống thì suy từ chiều."),
  ),
  decimals: v.pipe(
    v.number(),
    v.integer(code("bad_decimals")),
    v.minValue(0, code("bad_decimals")),
    v.maxValue(10, code("bad_decimals")),
    v.description("Số chữ số thập phân thường in."),
  ),
  parts: list(
    id("Mã nhận dạng của chỉ tiêu thành phần."),
    1_000,
    "Các chỉ tiêu cộng lại thành chỉ tiêu này.",
  ),
  partsComplete: v.pipe(
    v.boolean(),
    v.description("true khi các thành phần hợp thành toàn bộ; false khi chỉ là “trong đó”."),
  ),
  formula: prose("Công thức tính từ các chỉ tiêu khác, bằng lời."),
  concept: prose("Khái niệm."),
  method: prose("Phương pháp tính."),
  disaggregation: list(requiredLine(300, "Một phân tổ."), 100, "Phân tổ chủ yếu."),
  periodicity: line(300, "Kỳ công bố."),
  dataSource: prose("Nguồn số liệu."),
  agency: line(300, "Cơ quan chịu trách nhiệm thu thập, tổng hợp."),
  assigners: list(requiredLine(100, "Một cấp."), 10, "Cấp giao chỉ tiêu, cấp cao trước."),
  validFrom: date("Ngày đầu còn hiệu lực (năm-tháng-ngày); bỏ trống nếu không giới hạn."),
  validTo: date("Ngày cuối còn hiệu lực (năm-tháng-ngày); bỏ trống nếu không giới hạn."),
  note: prose("Ghi chú."),
} satisfies {
  readonly [Field in Exclude<keyof Definition, RequiredField>]: v.GenericSchema<unknown, Definition[Field]>;
};

type ExactPartial<Entries extends v.ObjectEntries> = {
  readonly [Field in keyof Entries]: v.ExactOptionalSchema<Entries[Field] & v.GenericSchema, undefined>;
};

/** Every field may be left out; none may be there without a value. */
function exactPartial<Entries extends Readonly<Record<string, v.GenericSchema>>>(entries: Entries) {
  const optional = Object.entries(entries).map(([field, schema]) => [field, v.exactOptional(schema)]);
  return Object.fromEntries(optional) as ExactPartial<Entries>;
}

const definition = v.pipe(
  v.strictObject({ ...required, ...exactPartial(leftOut) }),
  v.description("Một chỉ tiêu; trường bỏ trống thì không cần ghi."),
);

/** A pack as published, in format 1. The message of each issue that is no wrong type is the code of the problem. */
export const PACK_SCHEMA = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.description("Địa chỉ của lược đồ, cho trình soạn thảo."))),
  format: v.pipe(v.literal(1), v.description("Phiên bản của lược đồ.")),
  id: id("Mã nhận dạng của bộ định nghĩa."),
  name: requiredLine(300, "Tên bộ định nghĩa."),
  version: v.pipe(
    v.string(),
    v.regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/, code("bad_version")),
    v.description("Phiên bản, ba số: “1.0.0”."),
  ),
  publisher: v.exactOptional(line(300, "Cơ quan chịu trách nhiệm về bộ định nghĩa.")),
  definitions: list(definition, 20_000, "Các định nghĩa."),
}) satisfies v.GenericSchema<unknown, PublishedPack>;
