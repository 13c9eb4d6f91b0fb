import { MemoryWorkbook } from "../../src/adapters/memory";
import { placeAppendix, previewAppendix } from "../../src/app/placeAppendix";
import { renderAppendixSheet } from "../../src/core/appendix/renderSheet";
import type { SheetDraft } from "../../src/core/table/sheetDraft";
import { modelOf, sheetOf } from "../appendix/modelOf";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];
const WORK = ["1", "Việc làm", "người", "10", "12", "Vượt"];
const TAX = ["2", "Thu ngân sách ⁷⁴", "tỷ đồng", "100", "90", "Không đạt"];
const SOURCE = "Biểu 01";

function draftOf(...lines: readonly (readonly string[])[]): SheetDraft {
  return renderAppendixSheet(modelOf([HEADER, ...lines, ["⁷⁴ Lý do"]]));
}

const draft = draftOf(WORK, TAX);

function workbook(...names: readonly string[]): MemoryWorkbook {
  return new MemoryWorkbook([SOURCE, ...names].map((name) => sheetOf([["của tôi"]], name)));
}

async function type(book: MemoryWorkbook, sheet: string, row: number, column: number, text: string) {
  const content = text === "" ? ({ kind: "blank" } as const) : ({ kind: "text", runs: [{ text }] } as const);
  const nothing = { columnWidths: [], fitRows: [], notes: [], highlights: [] };
  await book.apply({ sheet, cells: [{ row, column, content }], ...nothing });
}

async function sheetNames(book: MemoryWorkbook): Promise<string[]> {
  return (await book.listSheets()).map(({ name }) => name);
}

test("a new sheet; the same again changes nothing and says so", async () => {
  const book = workbook();
  expect(await placeAppendix(book, draft, SOURCE)).toEqual({
    kind: "placed",
    preview: { kind: "new", sheet: "Phụ lục", beside: null },
  });
  const before = await book.readSheet("Phụ lục");
  expect(await placeAppendix(book, draft, SOURCE)).toEqual({
    kind: "placed",
    preview: { kind: "update", sheet: "Phụ lục", changes: [], ownEdits: [] },
  });
  expect(await book.readSheet("Phụ lục")).toEqual(before);
});

test("a sheet that is not ours is never replaced, whatever its name", async () => {
  const book = workbook("PHỤ LỤC");
  const { preview } = await placeAppendix(book, draft, SOURCE);
  expect(preview).toEqual({ kind: "new", sheet: "Phụ lục (2)", beside: "Phụ lục" });
  expect((await book.readSheet("PHỤ LỤC")).cells.map(({ text }) => text)).toEqual(["của tôi"]);
  const again = await placeAppendix(book, draftOf(WORK), SOURCE);
  expect(again.preview).toMatchObject({ kind: "update", sheet: "Phụ lục (2)" });
});

test("the preview names lines added and lost and cells changed, wherever the lines stand", async () => {
  const book = workbook();
  await placeAppendix(book, draft, SOURCE);
  const road = ["1", "Đường giao thông", "km", "5", "5", "Đạt"];
  const next = draftOf(road, ["2", "Việc làm", "người", "10", "11", "Vượt"]);
  const preview = await previewAppendix(book, next, SOURCE);
  const changes = preview.kind === "update" ? preview.changes : [];
  expect(changes.filter(({ kind }) => kind === "added").map(({ line }) => line)).toContain(
    "Đường giao thông",
  );
  expect(changes).toContainEqual({
    kind: "changed",
    cell: "E7",
    line: "Việc làm",
    before: "12",
    after: "11",
  });
  expect(changes).toContainEqual({
    kind: "lost",
    cell: "A7",
    line: "Thu ngân sách\u{A0}⁷⁴",
    before: "2 | Thu ngân sách\u{A0}⁷⁴ | tỷ đồng | 100 | 90 | Không đạt",
    after: "",
  });
  expect(await sheetNames(book)).toEqual([SOURCE, "Phụ lục"]);
});

describe("where people have worked on our sheet", () => {
  async function edited(): Promise<MemoryWorkbook> {
    const book = workbook();
    await placeAppendix(book, draft, SOURCE);
    await type(book, "Phụ lục", 6, 5, "15");
    await type(book, "Phụ lục", 6, 8, "hỏi lại Thuế");
    await type(book, "Phụ lục", 7, 3, "");
    return book;
  }
  const ownEdits = [
    { cell: "C7", written: "tỷ đồng", now: "" },
    { cell: "E6", written: "12", now: "15" },
    { cell: "H6", written: "", now: "hỏi lại Thuế" },
  ];

  test("the run stops and says what would be lost; nothing is written", async () => {
    const book = await edited();
    const before = await book.readSheet("Phụ lục");
    const { kind, preview } = await placeAppendix(book, draft, SOURCE);
    expect(kind).toBe("stopped");
    const told = preview.kind === "update" ? [...preview.ownEdits] : [];
    expect(told.sort((a, b) => a.cell.localeCompare(b.cell))).toEqual(ownEdits);
    expect(await book.readSheet("Phụ lục")).toEqual(before);
  });

  test("it can go beside, and then that one is ours to update", async () => {
    const book = await edited();
    const { preview } = await placeAppendix(book, draft, SOURCE, { onOwnEdits: "beside" });
    expect(preview).toMatchObject({ kind: "new", sheet: "Phụ lục (2)" });
    expect((await placeAppendix(book, draft, SOURCE)).preview).toMatchObject({
      sheet: "Phụ lục (2)",
      ownEdits: [],
    });
    expect((await book.readSheet("Phụ lục")).cells.map(({ text }) => text)).toContain("hỏi lại Thuế");
  });

  test("a person who has seen the list may let it go; if anything changed since, it stops", async () => {
    const book = await edited();
    const agreed = await previewAppendix(book, draft, SOURCE);
    await type(book, "Phụ lục", 20, 1, "thêm sau khi xem");
    expect((await placeAppendix(book, draft, SOURCE, { agreed })).kind).toBe("stopped");
    const seen = await previewAppendix(book, draft, SOURCE);
    expect((await placeAppendix(book, draft, SOURCE, { agreed: seen })).kind).toBe("placed");
    expect((await book.readSheet("Phụ lục")).cells.map(({ text }) => text)).not.toContain("hỏi lại Thuế");
  });

  test("a note on our sheet counts as work too", async () => {
    const book = workbook();
    await placeAppendix(book, draft, SOURCE);
    const note = { row: 6, column: 5, author: "Lan", text: "kiểm tra lại" };
    await book.apply({
      sheet: "Phụ lục",
      cells: [],
      columnWidths: [],
      fitRows: [],
      highlights: [],
      notes: [note],
    });
    expect((await placeAppendix(book, draft, SOURCE)).kind).toBe("stopped");
  });
});

test.each(["không phải JSON", '[{"sheet":"Phụ lục"}]', null])(
  "what is kept in the workbook is gone or spoilt (%j): the sheet counts as the user's",
  async (state) => {
    const book = workbook();
    await placeAppendix(book, draft, SOURCE);
    await book.writeState("appendix-record", state);
    expect((await placeAppendix(book, draft, SOURCE)).preview).toEqual({
      kind: "new",
      sheet: "Phụ lục (2)",
      beside: "Phụ lục",
    });
  },
);

test("appendices of two tables under one label stand side by side, each updated by its own table", async () => {
  const book = workbook("Biểu 02");
  await placeAppendix(book, draft, SOURCE);
  await placeAppendix(book, draftOf(WORK), "Biểu 02");
  expect(await sheetNames(book)).toEqual([SOURCE, "Biểu 02", "Phụ lục", "Phụ lục (2)"]);
  expect((await placeAppendix(book, draft, SOURCE)).preview).toMatchObject({ sheet: "Phụ lục", changes: [] });
  expect((await placeAppendix(book, draftOf(WORK), "Biểu 02")).preview).toMatchObject({
    sheet: "Phụ lục (2)",
  });
});

test("a renamed or deleted sheet of ours is not looked for: a new one is made", async () => {
  const book = workbook();
  await placeAppendix(book, draft, SOURCE);
  const others = await Promise.all([SOURCE].map((name) => book.readSheet(name)));
  const reopened = new MemoryWorkbook(others);
  await reopened.writeState("appendix-record", await book.readState("appendix-record"));
  expect((await placeAppendix(reopened, draft, SOURCE)).preview).toMatchObject({
    kind: "new",
    sheet: "Phụ lục",
  });
});
