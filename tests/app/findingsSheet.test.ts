import { MemoryWorkbook } from "../../src/adapters/memory";
import { checkTable, type CheckedTable } from "../../src/app/checkTable";
import { setFindingAside } from "../../src/app/findingOverrides";
import { putFindingsSheet } from "../../src/app/findingsSheet";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import { sheetOf } from "../table/sheetOf";

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];
const WRONG = ["1", "=1+1", "Người", "1.200", "942", "Đạt KH"];
const ALSO_WRONG = ["2", "Tỷ lệ thu gom chất thải rắn", "%", "95", "90", "Vượt KH"];
const RIGHT = ["2", "Tỷ lệ thu gom chất thải rắn", "%", "95", "98", "Vượt KH"];
const WHY = { reason: "Đã báo cáo lại", at: new Date(0) };

async function check(workbook: MemoryWorkbook): Promise<CheckedTable> {
  const checked = await checkTable(workbook, { policy: "office", definitions: [], sheet: "Biểu 01" });
  if (!checked) throw new Error("no table");
  return checked;
}

const rowsOf = ({ cells }: SheetSnapshot): string[][] => {
  const last = Math.max(...cells.map(({ row }) => row));
  const textAt = (row: number, column: number): string =>
    cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";
  return Array.from({ length: last }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => textAt(row + 1, column + 1)),
  );
};

test("each finding has a row: how grave, where, what, what to do; those set aside come last with the reason", async () => {
  const workbook = new MemoryWorkbook([sheetOf([HEADER, WRONG, ALSO_WRONG])]);
  const { findings, rows } = await check(workbook);
  const last = findings.at(-1);
  if (!last) throw new Error("no finding");
  await setFindingAside(workbook, last, rows, WHY);
  const checked = await check(workbook);
  expect(await putFindingsSheet(workbook, checked, "vi")).toBe("Kiểm tra");
  const [title, source, , header, ...body] = rowsOf(await workbook.readSheet("Kiểm tra"));
  expect(title?.[0]).toBe("PHÁT HIỆN KHI KIỂM TRA");
  expect(source?.[0]).toBe(`Trang “Biểu 01”: ${checked.findings.length} phát hiện còn mở, 1 đã gác lại.`);
  expect(header).toEqual(["Mức độ", "Ô", "Chỉ tiêu", "Phát hiện", "Nên làm", "Sửa thành", "Gác lại vì"]);
  expect(body).toHaveLength(findings.length);
  expect(body[0]).toEqual([
    "Lỗi",
    "F2",
    "=1+1",
    expect.stringContaining("942"),
    expect.stringMatching(/./),
    "Không đạt KH",
    "",
  ]);
  expect(body.at(-1)?.[6]).toBe("Đã báo cáo lại");
});

test("it replaces ours in either language, never a sheet of others", async () => {
  const theirs = sheetOf([["ghi chú của phòng"]], [], "kiểm tra");
  const workbook = new MemoryWorkbook([sheetOf([HEADER, WRONG]), theirs]);
  const names = [
    await putFindingsSheet(workbook, await check(workbook), "vi"),
    await putFindingsSheet(workbook, await check(workbook), "vi"),
    await putFindingsSheet(workbook, await check(workbook), "en"),
  ];
  expect(names).toEqual(["Kiểm tra (2)", "Kiểm tra (2)", "Findings"]);
  expect((await workbook.readSheet("kiểm tra")).cells).toEqual(theirs.cells);
});

test("without findings the sheet says so", async () => {
  const workbook = new MemoryWorkbook([sheetOf([HEADER, RIGHT])]);
  const checked = await check(workbook);
  await putFindingsSheet(workbook, { ...checked, findings: [], setAside: [] }, "en");
  expect(rowsOf(await workbook.readSheet("Findings"))[4]?.[3]).toBe("No findings.");
});
