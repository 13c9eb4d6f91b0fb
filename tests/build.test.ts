import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";

const ROOT = resolve(__dirname, "..");
const PRODUCTION = "https://ktxh.example.vn";
const output = mkdtempSync(join(tmpdir(), "ktxh-build-"));
const closedOutput = mkdtempSync(join(tmpdir(), "ktxh-closed-"));
const read = (name: string, folder = output): string => readFileSync(join(folder, name), "utf8");

/** Builds into a folder, with these settings of `npm run build -- --env …`. */
function build(folder: string, ...settings: readonly string[]): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js", { paths: [ROOT] });
  const env = settings.flatMap((setting) => ["--env", setting]);
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder, ...env], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

beforeAll(() => build(output, `host=${PRODUCTION}/`), 120_000);

afterAll(() => {
  for (const folder of [output, closedOutput]) rmSync(folder, { recursive: true });
});

test("the build emits everything the manifest names", () => {
  const files = readdirSync(output, { recursive: true }).map(String);
  const expected = [
    "taskpane.html",
    "workbench.html",
    "functionTable.js",
    "fileWorker.js",
    "samples/hong-linh-2023.xlsx",
    "notice.html",
    "notice.js",
    "support.html",
    "sbom.cdx.json",
    "definitions.js",
    "functions.js",
    "functions.html",
    "functions.json",
    "functions-vi.json",
    "manifest.xml",
    ...[...read("manifest.xml").matchAll(/assets\/[\w-]+\.png/g)].map(([path]) => join(path)),
  ];
  expect(expected.filter((file) => !files.includes(file))).toEqual([]);
});

test("every function is registered under its id", () => {
  const ids = (JSON.parse(read("functions.json")) as { functions: { id: string }[] }).functions.map(
    ({ id }) => id,
  );
  const registered = [...read("functions.js").matchAll(/CustomFunctions\.associate\("([A-Z]+)"/g)].map(
    ([, id]) => id,
  );
  expect(registered.sort()).toEqual([...ids].sort());
});

test("help addresses lead to the built help page", () => {
  const { functions } = JSON.parse(read("functions-vi.json")) as {
    functions: { id: string; helpUrl: string }[];
  };
  const page = read("functions.html");
  for (const { id, helpUrl } of functions) {
    expect(helpUrl).toBe(`${PRODUCTION}/functions.html#${id}`);
    expect(page).toContain(`id="${id}"`);
  }
});

const scriptsOf = (page: string): string[] =>
  [...read(page).matchAll(/src="(\w+\.js)"/g)].map(([, name]) => name ?? "");
const kilobytes = (scripts: readonly string[]): number =>
  scripts.reduce((sum, script) => sum + gzipSync(read(script), { level: 9 }).length, 0) / 1000;

test("budgets: functions.js within 60 kB, all that the pane's page loads within 250 kB, compressed", () => {
  expect(kilobytes(["functions.js"])).toBeLessThanOrEqual(60);
  expect(kilobytes(scriptsOf("taskpane.html"))).toBeLessThanOrEqual(250);
});

test("the workbench loads what it needs from its own origin; Univer only when a file is opened", () => {
  const html = read("workbench.html");
  expect(scriptsOf("workbench.html")).toEqual([
    "functionTable.js",
    "definitions.js",
    "functions.js",
    "workbench.js",
  ]);
  expect(html).toContain("script-src 'self'; ");
  expect(html).toContain("connect-src 'self'; ");
  expect(html).not.toMatch(/https?:|<script>[^<]/);
  expect(kilobytes(scriptsOf("workbench.html"))).toBeLessThanOrEqual(400);
});

type Functions = Readonly<Record<string, (...cells: unknown[]) => unknown>>;

/** Runs scripts as classic ones, one after the other, where Office has left its CustomFunctions. */
function run(...scripts: readonly string[]): Functions {
  const functions: Record<string, (...cells: unknown[]) => unknown> = {};
  const associate = (id: string, one: (...cells: unknown[]) => unknown): void => void (functions[id] = one);
  const page: Record<string, unknown> = { CustomFunctions: { associate } };
  page["self"] = page;
  const context = createContext(page);
  for (const script of scripts) runInContext(read(script), context);
  return functions;
}

test("functions.js judges by itself; with definitions.js before or behind it, the catalogue answers too", () => {
  const alone = run("functions.js");
  expect(alone["DANHGIA"]?.("> 99", 99)).toBe("Đạt KH");
  expect(alone["CHITIEU"]?.("Tỷ lệ hộ nghèo", "chiều")).toMatch(/^Danh mục chưa tải xong/);
  for (const order of [
    ["definitions.js", "functions.js"],
    ["functions.js", "definitions.js"],
  ]) {
    expect(run(...order)["CHITIEU"]?.("Tỷ lệ hộ nghèo", "chiều")).toBe("càng thấp càng tốt");
  }
});

test("the copied manifest is served from the host asked for", () => {
  expect(read("manifest.xml")).toContain(`${PRODUCTION}/taskpane.html`);
  expect(read("manifest.xml")).not.toContain("localhost");
});

// Univer and docx, loaded later, bring libraries that would make code from text in browsers long gone; the pages' policies
// forbid it, and the tests in Chromium fail where one is left.
test("no page starts with a bundle that makes code from text, and office.js is not bundled", () => {
  const scripts = [...scriptsOf("taskpane.html"), ...scriptsOf("workbench.html")];
  const offenders = scripts.filter((file) => /\beval\(|new Function\(|\bFunction\("/.test(read(file)));
  expect(offenders).toEqual([]);
  expect(read("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

test("the pane loads definitions and functions first and has a content security policy", () => {
  const html = read("taskpane.html");
  expect(scriptsOf("taskpane.html")).toEqual([
    "oldBrowser.js",
    "definitions.js",
    "functions.js",
    "commands.js",
    "taskpane.js",
  ]);
  expect(html).toContain("script-src 'self' https://appsforoffice.microsoft.com");
  expect(html).not.toMatch(/<script>[^<]/);
});

test("the appendix and what works on the sheet are fetched when they are first needed", () => {
  const loaded = scriptsOf("taskpane.html").map((script) => read(script));
  for (const text of ["BỘ ĐỊNH NGHĨA CHỈ TIÊU", "(Kèm theo"])
    expect(loaded.filter((script) => script.includes(text))).toEqual([]);
});

test("for closed networks: Microsoft's library whole beside the pages, and no other origin in the policy", () => {
  build(closedOutput, `host=${PRODUCTION}`, "officejs=local");
  const html = read("taskpane.html", closedOutput);
  expect(html).toContain('src="office-js/office.js"');
  expect(html).toContain("script-src 'self'; ");
  expect(html).not.toContain("appsforoffice");
  const library = resolve(require.resolve("@microsoft/office-js/package.json"), "..");
  const files = readdirSync(join(library, "dist"), { recursive: true }).map(String);
  expect(readdirSync(join(closedOutput, "office-js"), { recursive: true }).map(String).sort()).toEqual(
    [...files, "LICENSE.md"].sort(),
  );
  const copied = readFileSync(join(closedOutput, "office-js/office.js"));
  expect(copied.equals(readFileSync(join(library, "dist/office.js")))).toBe(true);
}, 120_000);

test.each([
  ["host=http://ktxh.example.vn", /--env host is not an https address/],
  ["officejs=elsewhere", /--env officejs is cdn or local/],
])("a build refuses %s", (setting, words) => {
  expect(() => build(closedOutput, setting)).toThrow(words);
});
