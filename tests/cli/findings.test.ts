import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx";
import { checkTable } from "../../src/app/checkTable";
import { setFindingAside } from "../../src/app/findingOverrides";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { sheetOf } from "../table/sheetOf";
import { json, ktxh } from "./ktxh";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("an error that is set aside is told with its reason, and does not count; --findings-sheet lists it", async () => {
  const workbook = openXlsx(
    packSnapshots([
      sheetOf([
        ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"],
        ["1", "Tỷ lệ thu gom chất thải rắn", "%", "95", "98", "Không đạt KH"],
      ]),
    ]),
  );
  const checked = await checkTable(workbook, { policy: "office", definitions: [] });
  const errors = checked?.findings.filter(({ severity }) => severity === "error") ?? [];
  expect(errors).not.toEqual([]);
  for (const finding of errors)
    await setFindingAside(workbook, finding, checked?.rows ?? [], { reason: "in nhầm", at: new Date(0) });
  const [file, out] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
  writeFileSync(file, workbook.save());
  const { status, stdout } = ktxh(["check", file, "--json", "--out", out, "--findings-sheet"]);
  const { findings } = json<{ findings: { severity: string; setAside: unknown }[] }>(stdout);
  expect(status).toBe(0);
  expect(findings.filter(({ severity }) => severity === "error").map(({ setAside }) => setAside)).toEqual(
    errors.map(() => ({ reason: "in nhầm", at: "1970-01-01T00:00:00.000Z" })),
  );
  const copy = openXlsx(readFileSync(out));
  expect((await copy.listSheets()).map(({ name }) => name)).toContain("Kiểm tra");
});
