import { MemoryWorkbook } from "../../src/adapters/memory";
import { checkTable } from "../../src/app/checkTable";
import { readSettledColumns, rememberColumn } from "../../src/app/settledColumns";
import { sheetOf } from "../table/sheetOf";

const HEAD = { column: 5, header: "Số liệu rà soát" };
const SHEET = sheetOf([
  ["TT", "Chỉ tiêu", "Kế hoạch 2025", "Thực hiện 2025", "Số liệu rà soát"],
  ["1", "Thu ngân sách (tỷ đồng)", "100", "90", "120"],
  ["2", "Diện tích (ha)", "100", "90", "80"],
]);

async function statuses(workbook: MemoryWorkbook): Promise<unknown> {
  const checked = await checkTable(workbook, { policy: "office", definitions: [] });
  return checked?.rows.map(({ evaluation }) => evaluation.status);
}

test("a column that was settled is judged by, until it is taken back; that of another sheet changes nothing", async () => {
  const workbook = new MemoryWorkbook([SHEET]);
  expect(await statuses(workbook)).toEqual(["unmet", "unmet"]);
  await rememberColumn(workbook, "Biểu 02", HEAD, "actual");
  expect(await statuses(workbook)).toEqual(["unmet", "unmet"]);
  await rememberColumn(workbook, SHEET.name, HEAD, "actual");
  expect(await statuses(workbook)).toEqual(["exceeded", "unmet"]);
  await rememberColumn(workbook, SHEET.name, HEAD, "read");
  expect(await statuses(workbook)).toEqual(["unmet", "unmet"]);
  await rememberColumn(workbook, "Biểu 02", HEAD, "read");
  expect(await workbook.readState("columns")).toBeNull();
});

test.each(["{", '{"format":2,"columns":[]}', '{"format":1,"columns":[{"role":"x"}]}'])(
  "what cannot be read settles nothing: %s",
  async (text) => {
    const workbook = new MemoryWorkbook([SHEET]);
    await workbook.writeState("columns", text);
    expect(await readSettledColumns(workbook)).toEqual([]);
  },
);
