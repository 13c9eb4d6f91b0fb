import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx";
import { checkTable } from "../../src/app/checkTable";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";

const SHARED = process.env.KTXH_SHARED ?? resolve(__dirname, "../../../shared");

test.each([
  [
    "hong-linh-2023.xlsx",
    [
      "warning unmet-without-reason E7",
      "warning boundary-equality E12",
      "warning boundary-equality E17",
      "warning unmet-without-reason E19",
      "warning aggregated-components E27",
    ],
  ],
  [
    "hai-duong-2022-style.xlsx",
    [
      "warning partial-components C14",
      "info missing-status D11",
      "info separator-slip C13",
      "info target-qualitative B15",
      "info partial-components C15",
    ],
  ],
  ["thuy-nguyen-2023.xlsx", ["info unfilled-placeholder A4", "info missing-actual D20"]],
])("%s: every finding can be defended, and no other is told", async (file, expected) => {
  const workbook = openXlsx(readFileSync(join(SHARED, "workbooks", file)));
  const { definitions } = BUILT_IN_PACK;
  const checked = await checkTable(workbook, { policy: "office", definitions });
  const found = checked?.findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cell}`);
  expect(found).toEqual(expected);
  expect(checked?.failures).toEqual([]);
});
