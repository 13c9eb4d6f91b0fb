import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { createXlsx } from "../../src/adapters/xlsx";
import { packSnapshots } from "../adapters/xlsx/packSnapshots";
import { sheetOf } from "../table/sheetOf";
import { json, ktxh, ROOT } from "./ktxh";

const SAMPLE = join(ROOT, "assets/samples/hong-linh-2023.xlsx");
const FUSED = join(ROOT, "assets/samples/hai-duong-2023.xlsx");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface CheckOutput {
  header: { row: number; columns: Record<string, string> };
  rows: {
    stt: string;
    status: string;
    stated: string;
    reason: string | null;
    boundary: boolean;
    components: unknown[];
  }[];
  findings: { rule: string; cell: string }[];
  summary: { total: number; sentence: string };
}

describe("evaluate", () => {
  const rows = [
    {
      id: "a",
      name: "Tỷ lệ hộ nghèo",
      unit: "%",
      target: "Giảm còn dưới 2,32%",
      actual: "Giảm còn 2 %",
      status: "Vượt KH",
    },
    { target: "1.400", actual: "1.721,4", unit: "Tỷ đồng" },
  ];

  test("prints one JSON array with the fields of the contract", () => {
    const { status, stdout, stderr } = ktxh(["evaluate", "-", "--json"], JSON.stringify(rows));
    expect([status, stderr]).toEqual([0, ""]);
    const [first, second] = json<Record<string, unknown>[]>(stdout);
    expect(first).toMatchObject({
      id: "a",
      status: "exceeded",
      reason: null,
      boundary: false,
      label: "Vượt KH",
      completion: null,
      variance: "-0.32",
      varianceUnit: "điểm %",
      agrees: true,
      reading: { target: "< 2,32%", actual: "2%" },
      components: [
        {
          comparator: "<",
          value: "2.32",
          value2: null,
          unit: "%",
          basis: "level",
          actual: "2",
          status: "exceeded",
        },
      ],
    });
    expect(second).toMatchObject({ id: 1, variance: "321.4", reading: { target: "≥ 1.400 tỷ đồng" } });
    expect(second?.completion).toMatch(/^122\.957142857/);
  });

  test.each([
    ["{", "không phải JSON"],
    ["{}", "mảng JSON"],
    ['[{"target": 5, "actual": "1"}]', "phần tử 0: trường target"],
    ['[{"target": "5"}]', "phần tử 0: trường actual"],
    ['[{"target": "5", "actual": "1", "polarity": "up"}]', "trường polarity"],
    ["[null]", "phần tử 0"],
  ])("refuses %s", (input, message) => {
    const { status, stdout, stderr } = ktxh(["evaluate", "-", "--json"], input);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(message);
  });
});

describe("check", () => {
  test("reads the Hồng Lĩnh sample under both policies", () => {
    const office = ktxh(["check", SAMPLE, "--json"]);
    expect(office.status).toBe(0);
    const checked = json<CheckOutput>(office.stdout);
    expect(checked.rows).toHaveLength(21);
    expect(checked.rows.filter(({ boundary }) => boundary).map(({ stt }) => stt)).toEqual(["7", "12"]);
    expect(checked.rows[18]).toMatchObject({ status: "not_assessed", reason: "text_only" });
    expect(checked.summary.sentence).toBe(
      "Có 17/21 chỉ tiêu đạt và vượt kế hoạch (09 đạt, 08 vượt), 03 không đạt, 01 chưa đánh giá",
    );
    const strict = ktxh(["check", SAMPLE, "--policy", "strict", "--json"]);
    expect(strict.status).toBe(1);
    expect(json<CheckOutput>(strict.stdout).summary.sentence).toContain("Có 15/21");
  });

  test("reads the fused Hải Dương sample: ten numbered rows, one without a number, every component", () => {
    const { status, stdout } = ktxh(["check", FUSED, "--json"]);
    const checked = json<CheckOutput>(stdout);
    expect(status).toBe(0);
    expect(checked.header.columns).toMatchObject({ name: "B", target: "B", actual: "C", status: "D" });
    expect(checked.summary.total).toBe(10);
    expect(checked.rows.map(({ components }) => components.length)).toEqual([
      1, 2, 2, 1, 1, 2, 1, 1, 1, 3, 2,
    ]);
  });

  test("writes a checked copy and leaves the input alone", () => {
    const before = readFileSync(SAMPLE);
    const out = join(folder, "checked.xlsx");
    const { status, stdout } = ktxh(["check", SAMPLE, "--out", out, "--json"]);
    expect(status).toBe(0);
    expect(json<CheckOutput>(stdout).findings.map(({ rule, cell }) => `${cell} ${rule}`)).toEqual([
      "E7 unmet-without-reason",
      "E12 boundary-equality",
      "E17 boundary-equality",
      "E19 unmet-without-reason",
      "E27 aggregated-components",
    ]);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const parts = unzipSync(readFileSync(out));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("KTXH: Đánh giá");
    expect(sheet).toContain("<conditionalFormatting");
    expect(Object.keys(parts).some((name) => name.includes("comments"))).toBe(true);
  });

  test("speaks English when asked", () => {
    const { stdout } = ktxh(["check", SAMPLE, "--lang", "en"]);
    expect(stdout).toContain("Recomputed");
  });
});

describe("appendix", () => {
  test.each(["docx", "xlsx"])("writes .%s and exits cleanly", (extension) => {
    const out = join(folder, `phu-luc.${extension}`);
    const { status, stdout, stderr } = ktxh([
      "appendix",
      SAMPLE,
      "--out",
      out,
      "--number",
      "2",
      "--title",
      "Kết quả",
    ]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("STT 2, 14");
    const parts = unzipSync(readFileSync(out));
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join("");
    expect(all).toContain("Phụ lục II");
    expect(all).toContain("KẾT QUẢ");
  });
});

describe("bad input: exit 2, one line that says what and where, nothing written", () => {
  const files: Record<string, Buffer | string> = {
    "text.xlsx": "đây không phải tệp Excel",
    "empty.xlsx": "",
    "password.xlsx": Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from("EncryptedPackage", "utf16le"),
      Buffer.alloc(480),
    ]),
    "old.xls": Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
    ]),
  };
  let damaged = "";

  beforeAll(() => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    damaged = join(folder, "damaged.xlsx");
    writeFileSync(damaged, readFileSync(SAMPLE).subarray(0, 2000));
    mkdirSync(join(folder, "thư mục.xlsx"));
    copyFileSync(SAMPLE, join(folder, "copy.xlsx"));
  });

  test.each([
    [["check", "không-có.xlsx"], "không-có.xlsx"],
    [["check", "{folder}/text.xlsx"], "không phải tệp Excel"],
    [["check", "{folder}/empty.xlsx"], "không phải tệp Excel"],
    [["check", "{folder}/password.xlsx"], "mật khẩu"],
    [["check", "{folder}/old.xls"], ".xls cũ"],
    [["check", "{folder}/damaged.xlsx"], "damaged.xlsx"],
    [["check", "{folder}/thư mục.xlsx"], "thư mục"],
    [["check", "{sample}", "--sheet", "Sheet9"], "Sheet9"],
    [["check", "{sample}", "--policy", "dễ"], "dễ"],
    [["check", "{sample}", "--lang", "fr"], "fr"],
    [["check", "{sample}", "--colour"], "--colour"],
    [["check"], "Thiếu tên tệp"],
    [["check", "{sample}", "{sample}"], "Tham số sai"],
    [["check", "{folder}/copy.xlsx", "--out", "{folder}/copy.xlsx"], "trùng với tệp vào"],
    [["check", "{sample}", "--out", "{folder}/x.docx"], ".xlsx"],
    [["check", "{sample}", "--out", "{folder}/không/x.xlsx"], "Không ghi được"],
    [["appendix", "{sample}"], "--out"],
    [["appendix", "{sample}", "--out", "{folder}/x.pdf"], ".docx, .xlsx"],
    [["appendix", "{sample}", "--out", "{folder}/x.docx", "--number", "0"], "--number"],
    [["toString"], "toString"],
    [[], "Cách dùng"],
  ])("%j", (args, message) => {
    const before = readdirSync(folder);
    const filled = args.map((argument) => argument.replace("{folder}", folder).replace("{sample}", SAMPLE));
    const { status, stdout, stderr } = ktxh(filled);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("a workbook without an indicator table", async () => {
    const workbook = createXlsx();
    const content = { kind: "text", runs: [{ text: "số liệu nháp" }] } as const;
    const page = {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: false,
      pageNumbers: false,
    } as const;
    await workbook.putSheet({
      name: "nhap",
      fontName: "Arial",
      cells: [{ row: 1, column: 1, content, style: {} }],
      merges: [],
      columnWidths: [],
      rowHeights: [],
      page,
    });
    const draft = join(folder, "nhap.xlsx");
    writeFileSync(draft, workbook.save());
    const { status, stdout, stderr } = ktxh(["check", draft, "--json"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Không thấy bảng chỉ tiêu");
  });
});

describe("help, and what is not needed", () => {
  test.each([[["help"]], [["--help"]], [["definitions", "-h"]]])(
    "%p prints the usage, exit status 0",
    (args) => {
      const { status, stdout, stderr } = ktxh(args);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/definitions .*--replace.*\n.*--group\): /);
    },
  );

  test("an option that the command does not use is told", () => {
    const { status, stderr } = ktxh(["evaluate", "-", "--year", "2024"], "[]");
    expect([status, stderr]).toEqual([0, "Lệnh này không dùng --year; bỏ qua.\n"]);
  });

  test("a failure names the file, not the value of an option before it", () => {
    const { status, stderr } = ktxh(["check", "--policy", "office", "khong-co.xlsx"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("“khong-co.xlsx”")]);
    const old = join(folder, "cu.xlsx");
    writeFileSync(old, "không phải sổ tính");
    expect(ktxh(["check", "--policy", "office", old]).stderr).toContain(
      "cu.xlsx”: không phải tệp Excel .xlsx (tệp không phải gói zip); hãy mở bằng Excel và lưu lại thành .xlsx.",
    );
  });

  test("a reader that has read enough ends it quietly", () => {
    const command = "node --require tsx/cjs src/cli/main.ts definitions --json | head -c 10";
    const { stderr, stdout } = spawnSync("sh", ["-c", command], { cwd: ROOT, encoding: "utf8" });
    expect([stdout.length, stderr]).toEqual([10, ""]);
  });
});

describe("a table with several plan columns", () => {
  interface PlanOutput {
    header: { plans: { column: string; header: string }[] };
    rows: {
      status: string;
      plans?: { governs: boolean; target: string; status: string; variance: string }[];
    }[];
  }

  test("every plan is judged, and the output says which one governs", async () => {
    const file = join(folder, "hai-cap.xlsx");
    const header = ["STT", "Chỉ tiêu", "ĐVT", "KH tỉnh giao", "KH xã giao", "Thực hiện"];
    const rows = [header, ["1", "Bảo hiểm y tế", "%", "95", "97", "96"]];
    writeFileSync(file, packSnapshots([sheetOf(rows)]));
    const {
      header: read,
      rows: [row],
    } = json<PlanOutput>(ktxh(["check", file, "--json"]).stdout);
    expect(read.plans).toEqual([
      { column: "D", header: "KH tỉnh giao" },
      { column: "E", header: "KH xã giao" },
    ]);
    expect([row?.status, row?.plans]).toMatchObject([
      "exceeded",
      [
        { governs: true, target: "95", status: "exceeded", variance: "1" },
        { governs: false, target: "97", status: "unmet", variance: "-1" },
      ],
    ]);
    const { stdout } = ktxh(["check", file]);
    expect(stdout).toContain(
      "đánh giá theo “KH tỉnh giao” (cột D), cột ghi trước; cột khác: “KH xã giao” (E)",
    );
    expect(stdout).toContain("other-plan");
    expect(stdout).toContain("Định nghĩa: 0/1 dòng khớp, 1 dòng cần chọn, 0 dòng không có định nghĩa.");
  });
});

test("rows of a table whose name and target share a cell have the match of their components", () => {
  const { rows } = json<{ rows: { match: { kind: string }; definitions: string[] }[] }>(
    ktxh(["check", FUSED, "--json"]).stdout,
  );
  const found = rows.filter(({ definitions }) => definitions.length > 0);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ match }) => match.kind === "none")).toEqual([]);
});
