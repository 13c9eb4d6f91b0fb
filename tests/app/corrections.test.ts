import { MemoryWorkbook } from "../../src/adapters/memory";
import { checkTable } from "../../src/app/checkTable";
import { readCorrections, rememberDirection, rowKeys } from "../../src/app/corrections";
import { evaluateTable } from "../../src/app/evaluateTable";
import type { Cell } from "../../src/core/table/sheet";
import { snapshot } from "../contract/workbookContract";

const TABLE = [
  ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023"],
  ["1", "Số vụ cháy rừng xử lý", "Vụ", "10", "8"],
  ["2", "Số cuộc họp", "Cuộc", "10", "8"],
];
const OPTIONS = { policy: "office", definitions: [] } as const;

function workbookOf(): MemoryWorkbook {
  const cells = TABLE.flatMap((texts, down) =>
    texts.map((text, right): Cell => ({ row: down + 1, column: right + 1, kind: "text", text })),
  );
  return new MemoryWorkbook([snapshot({ cells })]);
}

async function statuses(workbook: MemoryWorkbook): Promise<string[]> {
  const checked = await checkTable(workbook, OPTIONS);
  return checked?.rows.map(({ evaluation }) => evaluation.status) ?? [];
}

async function keyOf(workbook: MemoryWorkbook, index: number): Promise<string> {
  const checked = await checkTable(workbook, OPTIONS);
  return (checked && rowKeys(checked.table)[index]) ?? "";
}

test("a direction that was settled decides its row alone, until it is taken back", async () => {
  const workbook = workbookOf();
  const [, before] = await statuses(workbook);
  expect(before).toBe("unmet");
  const key = await keyOf(workbook, 1);
  await rememberDirection(workbook, key, "lower");
  expect((await statuses(workbook))[1]).toBe("exceeded");
  expect(await readCorrections(workbook)).toEqual(new Map([[key, "lower"]]));
  await rememberDirection(workbook, key, null);
  expect((await statuses(workbook))[1]).toBe("unmet");
  expect(await workbook.readState("corrections")).toBeNull();
});

test("the formulas beside the table are given it too", async () => {
  const workbook = workbookOf();
  await rememberDirection(workbook, await keyOf(workbook, 1), "lower");
  const written = { language: "vi", mode: "formulas", measures: "values" } as const;
  const outcome = await evaluateTable(workbook, { ...OPTIONS, ...written });
  expect(outcome).toMatchObject({ kind: "evaluated", differing: [] });
  const { cells } = await workbook.readSheet("Biểu 1");
  expect(cells.map(({ text }) => text)).toContain("càng thấp càng tốt");
});

test("what cannot be read corrects nothing", async () => {
  const workbook = workbookOf();
  await workbook.writeState("corrections", "{");
  expect(await readCorrections(workbook)).toEqual(new Map());
});
