import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { openXlsx } from "../../src/adapters/xlsx";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { sheetOf } from "../table/sheetOf";
import { json, ktxh } from "./ktxh";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];
const TABLES = ["findings", "indicators", "units", "unreadable"];
const COMMUNES = 10;

interface BatchOutput {
  files: string[];
  totals: { units: number; unreadable: number; rows: number; reused: number; findings: { error: number } };
  units: { file: string; unit: string }[];
  unreadable: { file: string; problem: string; reason: string }[];
  repeated: { unit: string; files: string[] }[];
  ignored: string[];
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-batch-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A commune's workbook; every third printed verdict is wrong. */
function communeFile(number: number, rows = 6): Uint8Array {
  const lines = Array.from({ length: rows }, (_, i) => {
    const isMet = (number + i) % 2 === 0;
    const name = i === 1 ? '=HYPERLINK("a")' : `- Chỉ tiêu ${i + 1}`;
    return [
      String(i + 1),
      name,
      "hộ",
      "100",
      isMet ? "120,5" : "80",
      i % 3 === 2 ? "Đạt" : isMet ? "Vượt KH" : "Không đạt",
    ];
  });
  return packSnapshots([sheetOf([[`UBND XÃ SỐ ${number}`], HEADER, ...lines])]);
}

function makeFolder(name: string): string {
  const made = join(folder, name);
  mkdirSync(join(made, "huyện B"), { recursive: true });
  for (let number = 1; number <= COMMUNES; number += 1) {
    const place = number > COMMUNES / 2 ? join(made, "huyện B") : made;
    writeFileSync(join(place, `xa-so-${number}.xlsx`), communeFile(number));
  }
  return made;
}

function batch(...args: string[]) {
  const { status, stdout, stderr } = ktxh(["batch", ...args, "--json"]);
  if (status === 2) throw new Error(stderr);
  return { status, stderr, output: json<BatchOutput>(stdout) };
}

function bytesOf(out: string): Record<string, string> {
  const files = readdirSync(out).filter((name) => !name.startsWith("."));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(out, name)).toString("base64")]));
}

/** Lines of a CSV file without those of some files of the folder. */
function linesWithout(out: string, table: string, files: readonly string[]): string[] {
  const lines = readFileSync(join(out, `${table}.csv`), "utf8").split("\r\n");
  return lines.filter((line) => !files.some((file) => line.includes(`"${file}"`)));
}

async function query(sql: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

describe("a folder of communes", () => {
  let [input, out] = ["", ""];
  let first: ReturnType<typeof batch>;
  beforeAll(() => {
    input = makeFolder("in");
    out = join(folder, "out");
    first = batch(input, "--out", out, "--workers", "2");
  });

  test("every workbook of the folder and the folders in it, sorted by path", () => {
    expect(first.status).toBe(1);
    expect(first.output.totals).toMatchObject({
      units: COMMUNES,
      unreadable: 0,
      rows: COMMUNES * 6,
      reused: 0,
    });
    expect(first.output.units[0]).toMatchObject({ file: "huyện B/xa-so-10.xlsx" });
    expect(first.output.files).toEqual(
      [...TABLES.flatMap((table) => [`${table}.csv`, `${table}.parquet`]), "tong-hop.xlsx"].sort(),
    );
    expect(readdirSync(join(out, ".ktxh-batch"))).toHaveLength(COMMUNES);
  });

  test("the consolidated workbook: a row per unit and indicator, findings, unreadable files, units", async () => {
    const workbook = openXlsx(readFileSync(join(out, "tong-hop.xlsx")));
    const names = (await workbook.listSheets()).map(({ name }) => name);
    expect(names).toEqual(["Chỉ tiêu", "Phát hiện", "Không đọc được", "Đơn vị"]);
    const { cells } = await workbook.readSheet("Chỉ tiêu");
    expect(Math.max(...cells.map(({ row }) => row))).toBe(1 + COMMUNES * 6);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const findings = await workbook.readSheet("Phát hiện");
    const lines = new Set(findings.cells.map(({ row }) => row)).size - 1;
    expect(lines).toBeGreaterThanOrEqual(first.output.totals.findings.error);
    expect(first.output.totals.findings.error).toBeGreaterThan(COMMUNES / 2);
  });

  test("the Parquet files answer SQL in exact decimals; texts stand verbatim there, and safe in the CSV", async () => {
    const file = join(out, "indicators.parquet");
    expect(
      await query(
        `SELECT status, count(*) AS n, sum(actual_value)::VARCHAR AS s FROM '${file}' GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      { status: "exceeded", n: "30", s: "3615.0000000000" },
      { status: "unmet", n: "30", s: "2400.0000000000" },
    ]);
    expect(await query(`SELECT DISTINCT indicator FROM '${file}' WHERE indicator LIKE '%HYPER%'`)).toEqual([
      { indicator: '=HYPERLINK("a")' },
    ]);
    const csv = readFileSync(join(out, "indicators.csv"), "utf8");
    expect(csv).toContain(`"'=HYPERLINK(""a"")"`);
    expect(csv).not.toMatch(/"[=+@-]/);
  });

  test("one worker and an empty output folder give the same bytes", () => {
    const other = join(folder, "out1");
    batch(input, "--out", other, "--workers", "1");
    expect(bytesOf(other)).toEqual(bytesOf(out));
  });

  test("a second run takes over what has not changed, and gives the same bytes", () => {
    const before = bytesOf(out);
    expect(batch(input, "--out", out).output.totals.reused).toBe(COMMUNES);
    expect(bytesOf(out)).toEqual(before);
    utimesSync(join(input, "xa-so-1.xlsx"), new Date(), new Date());
    writeFileSync(join(input, "xa-so-2.xlsx"), communeFile(2, 7));
    rmSync(join(input, "xa-so-3.xlsx"));
    const changed = batch(input, "--out", out).output.totals;
    expect(changed).toMatchObject({ reused: COMMUNES - 2, rows: (COMMUNES - 1) * 6 + 1 });
    expect(readdirSync(join(out, ".ktxh-batch"))).toHaveLength(COMMUNES - 1);
    expect(batch(input, "--out", out, "--policy", "strict").output.totals.reused).toBe(0);
  });
});

test("a broken tenth changes nothing for the rest; each broken file has its reason", () => {
  const whole = makeFolder("whole");
  const broken = makeFolder("broken");
  const [cut, notZip] = ["xa-so-4.xlsx", "xa-so-5.xlsx"];
  writeFileSync(join(broken, cut), communeFile(4).subarray(0, 900));
  writeFileSync(join(broken, notZip), "không phải Excel");
  const extra: readonly (readonly [string, Uint8Array | string])[] = [
    ["trống.xlsx", ""],
    ["cũ.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
    ["không bảng.xlsx", packSnapshots([sheetOf([["Lời chào"]])])],
    ["ghi chú.txt", "a"],
    ["~$xa-so-1.xlsx", "khóa"],
    [".ẩn.xlsx", "ẩn"],
  ];
  for (const [name, bytes] of extra) writeFileSync(join(broken, name), bytes);
  symlinkSync(join(broken, "xa-so-1.xlsx"), join(broken, "lối tắt.xlsx"));
  batch(whole, "--out", join(folder, "whole-out"));
  const { status, output } = batch(broken, "--out", join(broken, "kết quả"));
  expect(status).toBe(1);
  expect(Object.fromEntries(output.unreadable.map(({ file, problem }) => [file, problem]))).toEqual({
    ...{ [cut]: "damaged", [notZip]: "not-a-workbook", "trống.xlsx": "not-a-workbook" },
    ...{
      "cũ.xls": "old-format",
      "không bảng.xlsx": "no-table",
    },
  });
  expect(output.unreadable.every(({ reason }) => reason.length > 10)).toBe(true);
  expect(output.ignored).toEqual(["ghi chú.txt", "lối tắt.xlsx"]);
  expect(output.totals.units).toBe(COMMUNES - 2);
  for (const table of ["indicators", "findings", "units"]) {
    const rest = linesWithout(join(broken, "kết quả"), table, []);
    expect(rest).toEqual(linesWithout(join(folder, "whole-out"), table, [cut, notZip]));
  }
  // The output folder in the input folder is no input of the next run.
  expect(batch(broken, "--out", join(broken, "kết quả")).output.totals).toMatchObject({
    units: COMMUNES - 2,
  });
});

test("a clean folder ends with 0, a unit with two files is told", () => {
  const clean = join(folder, "clean");
  mkdirSync(clean);
  const rows = [HEADER, ["1", "Tỷ lệ hộ nghèo", "%", "< 5", "4", "Vượt KH"]];
  writeFileSync(join(clean, "xa-a.xlsx"), packSnapshots([sheetOf([["UBND XÃ A"], ...rows])]));
  copyFileSync(join(clean, "xa-a.xlsx"), join(clean, "xa-a (2).xlsx"));
  const { status, output } = batch(clean, "--out", join(folder, "clean-out"));
  expect(status).toBe(0);
  expect(output.repeated).toEqual([{ unit: "XÃ A", files: ["xa-a (2).xlsx", "xa-a.xlsx"] }]);
});

test("bad usage is one line, exit status 2, and nothing is written", () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  const out = join(folder, "never");
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[empty, "--out", out], "không có tệp Excel"],
    [[join(folder, "missing"), "--out", out], "không có tệp hoặc thư mục"],
    [[empty], "Thiếu --out"],
    [[empty, "--out", empty], "chính thư mục vào"],
    [[empty, "--out", out, "--workers", "0"], "--workers"],
  ];
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = ktxh(["batch", ...args, "--json"]);
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(message);
  }
  expect([existsSync(out), readdirSync(empty)]).toEqual([false, []]);
});
