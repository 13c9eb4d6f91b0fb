import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { completePack } from "../../src/core/catalog/pack/publishedPack";
import { DEFINITION_FIELDS } from "../../src/core/table/definitionFields";
import "../../src/functions/definitions";
import type * as Functions from "../../src/functions/functions";
import { holdDefinitions } from "../../src/functions/definitionHolder";
import { readField } from "../../src/functions/definitionWords";
import { definitionField, definitionTable } from "../../src/functions/functions";
import { DIV0 } from "./excelError";

const base = { kind: "rate", polarity: "lower", group: "Xã hội" } as const;
const sources = [{ document: "Nghị quyết 5", item: "Điều 2" }];
const { definitions } = completePack({
  ...{ format: 1, id: "thu", name: "Thử", version: "1.0.0" },
  definitions: [
    { ...base, id: "ho-ngheo", name: "Tỷ lệ hộ nghèo", unit: "%", sources, agency: "Phòng Nội vụ" },
    {
      ...{ ...base, id: "giam-ho-ngheo", name: "Số hộ nghèo", unit: "hộ", sources, kind: "count" },
      ...{ aliases: ["Hộ nghèo"], parts: ["ho-ngheo", "mat"], formula: "=A1+1\nhai dòng" },
    },
    {
      ...base,
      id: "dan-so",
      name: "Dân số",
      unit: "người",
      kind: "count",
      polarity: "none",
      group: "Dân số",
      sources,
    },
  ],
});

beforeEach(() => holdDefinitions(definitions));
afterEach(() => holdDefinitions(null));

describe("CHITIEU", () => {
  test.each([
    ["Tỷ lệ hộ nghèo", "đơn vị", "%"],
    ["ty le ho ngheo", "CHIỀU", "càng thấp càng tốt"],
    ["ho-ngheo", "co quan", "Phòng Nội vụ"],
    ["1. Tỷ lệ hộ nghèo", "agency", "Phòng Nội vụ"],
    ["Số hộ nghèo", "các phần", "Tỷ lệ hộ nghèo; mat"],
    ["Số hộ nghèo", "công thức", "=A1+1\nhai dòng"],
    ["Số hộ nghèo", "tên khác", "Hộ nghèo"],
    ["Dân số", "loại", "số lượng"],
    ["Dân số", "văn bản", "Nghị quyết 5 | Điều 2"],
    ["Dân số", "nguồn số liệu", ""],
    [0, "đơn vị", ""],
  ])("%p, %p → %p", (name, field, answer) => {
    expect(definitionField(name, field)).toBe(answer);
  });

  test("what is not clear is told as text", () => {
    expect(definitionField("Hộ nghèo xóm", "đơn vị")).toMatch(/^Chưa rõ: .*hộ nghèo \((hộ|%)\)/);
    expect(definitionField("Sản lượng cá tra", "đơn vị")).toBe(
      "Chưa rõ: danh mục không có “Sản lượng cá tra”",
    );
    expect(definitionField(DIV0, "đơn vị")).toBe("Không tra được: ô tên đang lỗi #DIV/0!");
  });

  test("an unknown field is answered with those there are", () => {
    expect(() => definitionField("Dân số", "màu")).toThrow(/“màu”. Dùng một trong: mã định danh, .*chiều/);
  });

  test("every field can be asked for by its header and its key, without diacritics too", () => {
    const unread = DEFINITION_FIELDS.filter(
      (field) => readField(field.header) !== field || readField(field.field) !== field,
    );
    expect(unread.map(({ field }) => field)).toEqual([]);
    expect(readField("Phuong phap tinh")?.field).toBe("method");
  });
});

describe("DANHMUC", () => {
  test("everything, with a header row", () => {
    expect(definitionTable()).toEqual([
      ["Tên chỉ tiêu", "Đơn vị tính", "Chiều", "Lĩnh vực", "Cơ quan chịu trách nhiệm"],
      ["Tỷ lệ hộ nghèo", "%", "càng thấp càng tốt", "Xã hội", "Phòng Nội vụ"],
      ["Số hộ nghèo", "hộ", "càng thấp càng tốt", "Xã hội", ""],
      ["Dân số", "người", "không xét chiều", "Dân số", ""],
    ]);
  });

  test.each([
    [
      "ho ngheo",
      0,
      "id; đơn vị",
      [
        ["ho-ngheo", "%"],
        ["giam-ho-ngheo", "hộ"],
      ],
    ],
    ["", "dan so", "mã định danh", [["dan-so"]]],
    ["NGHÈO tỷ", undefined, "tên", [["Tỷ lệ hộ nghèo"]]],
  ])("%p in %p: %p", (search, group, fields, rows) => {
    expect(definitionTable(search, group, fields).slice(1)).toEqual(rows);
  });

  test("nothing found and errors are told in words", () => {
    expect(definitionTable("xyz")).toEqual([["Danh mục không có chỉ tiêu nào như vậy."]]);
    expect(definitionTable("", "", DIV0)).toEqual([["Không tra được: ô các cột đang lỗi #DIV/0!"]]);
    expect(() => definitionTable("", "", "tên; màu")).toThrow("“màu”");
  });
});

test("without a pack of the workbook the built-in definitions are looked up", () => {
  holdDefinitions(null);
  expect(definitionTable("", "", "id")).toHaveLength(BUILT_IN_PACK.definitions.length + 1);
  expect(definitionField("Tỷ lệ hộ nghèo", "chiều")).toBe("càng thấp càng tốt");
});

test("until the definitions are loaded both say so", () => {
  jest.isolateModules(() => {
    const bare = jest.requireActual<typeof Functions>("../../src/functions/functions");
    const message = "Danh mục chưa tải xong; hãy mở bảng điều khiển KTXH rồi nhấn Ctrl+Alt+F9.";
    expect(bare.definitionField("Tỷ lệ hộ nghèo", "chiều")).toBe(message);
    expect(bare.definitionTable()).toEqual([[message]]);
  });
});
