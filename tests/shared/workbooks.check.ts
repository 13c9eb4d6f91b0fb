import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx";
import { checkTable } from "../../src/app/checkTable";
import { writeEvaluation } from "../../src/app/writeEvaluation";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import type { Policy } from "../../src/core/target/model";

const SHARED = process.env.KTXH_SHARED ?? resolve(__dirname, "../../../shared");
const { definitions } = BUILT_IN_PACK;

async function check(file: string, policy: Policy = "office") {
  const workbook = openXlsx(readFileSync(join(SHARED, "workbooks", file)));
  const checked = await checkTable(workbook, { policy, definitions });
  if (!checked) throw new Error(`no table in ${file}`);
  return { workbook, checked };
}

test("Hồng Lĩnh: 21 rows, every printed status confirmed, 17/21 and 15/21", async () => {
  const { checked } = await check("hong-linh-2023.xlsx");
  expect(checked.rows).toHaveLength(21);
  const disagreeing = checked.rows.filter(
    ({ stated, evaluation }) => stated !== "" && evaluation.stated !== evaluation.status,
  );
  expect(disagreeing).toEqual([]);
  expect(checked.rows.filter(({ evaluation }) => evaluation.boundary).map(({ stt }) => stt)).toEqual([
    "7",
    "12",
  ]);
  expect(checked.summary.sentence).toBe(
    "Có 17/21 chỉ tiêu đạt và vượt kế hoạch (09 đạt, 08 vượt), 03 không đạt, 01 chưa đánh giá",
  );
  expect(checked.table.footnotes.map(({ mark }) => mark)).toEqual(["74", "75", "76"]);
  expect((await check("hong-linh-2023.xlsx", "strict")).checked.summary.sentence).toContain("Có 15/21");
});

test("Hải Dương: ten numbered rows and one without, every component read", async () => {
  const { checked } = await check("hai-duong-2022-style.xlsx");
  expect(checked.rows.map(({ counted }) => counted)).toEqual(
    Array.from({ length: 11 }, (_, index) => index !== 6),
  );
  const components = checked.rows.map(({ evaluation }) => evaluation.components);
  expect(components.map(({ length }) => length)).toEqual([1, 2, 2, 1, 1, 2, 1, 1, 1, 3, 2]);
  const unread = components
    .flat()
    .filter(({ value, reason }) => value === null && reason !== "qualitative_target");
  expect(unread).toEqual([]);
  expect(checked.summary.sentence).toBe(
    "Có 08/10 chỉ tiêu đạt và vượt kế hoạch (03 đạt, 05 vượt), 02 chưa đánh giá",
  );
});

test("Thủy Nguyên: groups, numbers stored as numbers and a completion column", async () => {
  const { checked } = await check("thuy-nguyen-2023.xlsx");
  expect(checked.summary).toMatchObject({ total: 11, exceeded: 5, met: 2, notAssessed: 4 });
  expect(new Set(checked.rows.map(({ group }) => group.join("/")))).toEqual(
    new Set(["KINH TẾ", "XÃ HỘI", "QUỐC PHÒNG", "MÔI TRƯỜNG, NÔNG THÔN MỚI"]),
  );
});

test.each(["hong-linh-2023.xlsx", "hai-duong-2022-style.xlsx", "thuy-nguyen-2023.xlsx"])(
  "%s: the checked copy reads as before and checking it again writes the same bytes",
  async (file) => {
    const { workbook, checked } = await check(file);
    await writeEvaluation(workbook, checked, "vi");
    const copy = workbook.save();
    const again = openXlsx(copy);
    const second = await checkTable(again, { policy: "office", definitions });
    if (!second) throw new Error("no table in the copy");
    expect(second.summary).toEqual(checked.summary);
    expect(second.rows.map(({ row, target, actual }) => [row, target, actual])).toEqual(
      checked.rows.map(({ row, target, actual }) => [row, target, actual]),
    );
    await writeEvaluation(again, second, "vi");
    expect(Buffer.from(again.save()).equals(Buffer.from(copy))).toBe(true);
  },
);
