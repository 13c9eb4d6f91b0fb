import { MemoryWorkbook } from "../../src/adapters/memory";
import { isFitToSign, type AppendixIssue } from "../../src/app/appendixIssue";
import { checkAppendix } from "../../src/app/checkAppendix";
import { checkTable } from "../../src/app/checkTable";
import { generateAppendix } from "../../src/app/generateAppendix";
import type { AppendixOptions } from "../../src/core/appendix/buildAppendix";
import { sheetOf } from "../appendix/modelOf";

const HEADER = [
  "STT",
  "Chỉ tiêu",
  "Đơn vị",
  "Kế hoạch năm 2023",
  "Thực hiện năm 2023",
  "Đánh giá",
  "So với KH (%)",
];
const LABEL = ["PHỤ LỤC"];
const SIGNED = ["(Kèm theo Báo cáo số 5/BC-UBND ngày 05/12/2023)"];

async function issuesOf(
  lines: readonly (readonly string[])[],
  options: AppendixOptions = {},
): Promise<readonly AppendixIssue[]> {
  const workbook = new MemoryWorkbook([sheetOf([LABEL, SIGNED, HEADER, ...lines])]);
  const checked = await checkTable(workbook, { policy: "office", definitions: [] });
  if (!checked) throw new Error("no table");
  return checkAppendix(generateAppendix(checked, options), checked);
}

const WORK = ["1", "Việc làm", "người", "10", "12", "Vượt", "120"];

test("a table in order: only what the decree words otherwise is told", async () => {
  const issues = await issuesOf([WORK]);
  expect(issues.map(({ kind, severity }) => [kind, severity])).toEqual([
    ["differs-from-sheet", "info"],
    ["differs-from-sheet", "info"],
  ]);
  expect(isFitToSign(issues)).toBe(true);
});

test.each<[string, string, readonly string[], Partial<AppendixIssue>]>([
  [
    "a verdict against the figures",
    "open-finding",
    ["2", "Trường", "trường", "5", "3", "Đạt", ""],
    { rows: [5] },
  ],
  [
    "a completion against the verdict",
    "contradicting-figure",
    ["2", "Trường", "trường", "5", "4", "Không đạt do thiếu vốn", "104"],
    { rows: [5] },
  ],
  ["dots for a result", "unfilled-placeholder", ["2", "Trường", "trường", "5", "…", "", ""], { rows: [5] }],
  ["xx for a result", "unfilled-placeholder", ["2", "Trường", "trường", "5", "xx", "", ""], { rows: [5] }],
  [
    "a bracket to be filled in",
    "unfilled-placeholder",
    ["2", "Trường [tên]", "trường", "5", "5", "Đạt", ""],
    { rows: [5] },
  ],
])("%s refuses: %s", async (_, kind, line, expected) => {
  const issues = await issuesOf([WORK, line]);
  const [issue] = issues.filter((one) => one.kind === kind);
  expect(issue).toMatchObject({ severity: "error", ...expected });
  expect(issue?.message.vi).not.toBe(issue?.message.en);
  expect(isFitToSign(issues)).toBe(false);
  expect(issues[0]?.severity).toBe("error");
});

test.each([
  ["-", "a dash stands for nothing"],
  ["x", "a single x is the statisticians' “not applicable”"],
])("%j is no placeholder: %s", async (text) => {
  const issues = await issuesOf([WORK, ["2", "Trường", "trường", "5", "5", "Đạt", text]]);
  expect(issues.filter(({ kind }) => kind === "unfilled-placeholder")).toEqual([]);
});

test("reasons, footnotes and names that are missing warn, with the rows", async () => {
  const issues = await issuesOf([
    ["1", "Việc làm ⁷⁶", "người", "10", "9", "Không đạt", "90"],
    ["2", "Trường", "trường", "5", "4", "Không đạt", "80"],
    ["", "", "", "", "CHỦ TỊCH"],
  ]);
  const warnings = issues.filter(({ severity }) => severity === "warning");
  expect(warnings.map(({ kind, rows }) => [kind, rows])).toEqual([
    ["unfilled-placeholder", []],
    ["missing-reason", [5]],
    ["missing-footnote", [4]],
  ]);
  expect(warnings[1]?.message.vi).toContain("STT 2");
  expect(warnings[2]?.message.vi).toContain("76");
});

test("an open reference line warns: an electronic document gets its number when it is signed", async () => {
  const issues = await issuesOf([WORK], {
    attachedTo: "Báo cáo số      /BC-UBND ngày      tháng 12 năm 2023",
  });
  expect(issues.find(({ kind }) => kind === "unfilled-placeholder")).toMatchObject({ severity: "warning" });
});

test("cells that differ in the same way are told in one line", async () => {
  const rows = ["2", "3", "4"].map((stt) => [stt, `Trường ${stt}`, "trường", "5", "5", "", "100"]);
  const issues = await issuesOf([WORK, ...rows]);
  const told = issues.filter(({ kind, rows: own }) => kind === "differs-from-sheet" && own.length > 0);
  expect(told.map(({ rows: own, message }) => [own, message.vi])).toEqual([
    [[5, 6, 7], "STT 2, 3, 4: bảng để trống, phụ lục in “Đạt KH”."],
  ]);
});
