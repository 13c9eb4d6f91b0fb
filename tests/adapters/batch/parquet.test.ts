import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeParquet } from "../../../src/adapters/batch/parquet";

jest.mock("@duckdb/node-api", () => {
  throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
});

test("without DuckDB nothing is written, and that is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ktxh-parquet-"));
  const table = { key: "a", title: "A", columns: [] };
  expect(await writeParquet(folder, folder, [table])).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
