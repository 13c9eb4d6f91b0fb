import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCsvSink } from "../../src/adapters/batch/csvSink";
import { openWorkbookSink } from "../../src/adapters/xlsx/workbookSink";
import { keepOutcome } from "../../src/cli/batchUnit";
import { CliError, describeSystemError } from "../../src/cli/failure";
import { writeWhole } from "../../src/cli/files";
import type { StreamedTable } from "../../src/ports/tableSink";
import { ktxh } from "../cli/ktxh";

/** Linux's device that is always full: what is linked to it fails as on a full disk. */
const FULL = "/dev/full";
/** Where nobody may write, the administrator included. */
const READ_ONLY = "/sys";
const BYTES = new Uint8Array(100_000).fill(97);
const TABLE: StreamedTable = {
  key: "rows",
  title: "Dòng",
  columns: [{ key: "name", title: "Tên", kind: "text", width: 20 }],
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-disk-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function thrownBy(write: () => void): unknown {
  try {
    write();
  } catch (error) {
    return error;
  }
  return null;
}

test("a full disk: the file that was there stays, nothing is left beside it, and it is said", () => {
  const out = join(folder, "out.xlsx");
  writeFileSync(out, "before");
  symlinkSync(FULL, `${out}.${process.pid}.tmp`);
  const error = thrownBy(() => writeWhole(out, BYTES, "vi"));
  expect(error).toBeInstanceOf(CliError);
  expect(String(error)).toMatch(/Không ghi được tệp “.*out\.xlsx”: đĩa đầy/);
  expect(readFileSync(out, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});

test("a full disk: an outcome of a batch is kept whole or not at all", () => {
  const kept = join(folder, "kept.json");
  symlinkSync(FULL, `${kept}.tmp`);
  const task = { path: "", file: "", kept, program: "", policy: "office", all: false } as const;
  const failure = { problem: "crashed", detail: "x".repeat(100_000) } as const;
  expect(thrownBy(() => keepOutcome(task, "", { file: "", failure }))).toMatchObject({ code: "ENOSPC" });
  expect(readdirSync(folder)).not.toContain("kept.json");
});

test.each([
  ["CSV", "rows.csv", () => openCsvSink(folder, [TABLE], "spreadsheet")],
  ["workbook", "rows.xlsx", () => openWorkbookSink(join(folder, "rows.xlsx"), [TABLE])],
])("a full disk: a streamed %s fails, it does not end as if it were whole", async (_, name, open) => {
  symlinkSync(FULL, join(folder, name));
  const write = async (): Promise<void> => {
    const sink = await open();
    await sink.write("rows", [["x".repeat(30_000)]]);
    await sink.close();
  };
  await expect(write()).rejects.toMatchObject({ code: "ENOSPC" });
});

test.each([
  ["check", "assets/samples/hong-linh-2023.xlsx", "out.xlsx"],
  ["definitions", "", "out.xlsx"],
])("a folder where nobody may write: %s says so in one line and ends with 2", (command, input, out) => {
  const { status, stderr } = ktxh([command, ...(input === "" ? [] : [input]), "--out", join(READ_ONLY, out)]);
  expect(status).toBe(2);
  expect(stderr.trim().split("\n").at(-1)).toMatch(
    /^Không ghi được tệp “\/sys\/out\.\w+”: .*(?:không có quyền|chỉ đọc)/,
  );
});

test("a file that another program holds: what Windows answers is told as that", () => {
  for (const code of ["EBUSY", "EPERM"])
    expect(describeSystemError(Object.assign(new Error(code), { code }))).toContain(
      "đang mở ở chương trình khác",
    );
});

test("a place that cannot be replaced keeps what it held, and nothing is left beside it", () => {
  const out = join(folder, "out.xlsx");
  mkdirSync(out);
  expect(String(thrownBy(() => writeWhole(out, BYTES, "vi")))).toContain("đây là thư mục");
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});
