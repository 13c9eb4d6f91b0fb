import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";

const ROOT = resolve(__dirname, "..");
const PRODUCTION = "https://ktxh.example.vn";
const output = mkdtempSync(join(tmpdir(), "ktxh-build-"));
const read = (name: string): string => readFileSync(join(output, name), "utf8");

beforeAll(() => {
  const webpack = require.resolve("webpack-cli/bin/cli.js", { paths: [ROOT] });
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", output], {
    cwd: ROOT,
    env: { ...process.env, KTXH_ORIGIN: `${PRODUCTION}/` },
    stdio: ["ignore", "pipe", "pipe"],
  });
}, 120_000);

afterAll(() => rmSync(output, { recursive: true }));

test("the build emits everything the manifest names", () => {
  const files = readdirSync(output, { recursive: true }).map(String);
  const expected = [
    "taskpane.html",
    "commands.html",
    "support.html",
    "definitions.js",
    "functions.js",
    "functions.html",
    "functions.json",
    "functions-vi.json",
    "manifest.xml",
    ...[16, 32, 64, 80, 128].map((size) => join("assets", `icon-${size}.png`)),
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

test("the copied manifest is served from KTXH_ORIGIN", () => {
  expect(read("manifest.xml")).toContain(`${PRODUCTION}/taskpane.html`);
  expect(read("manifest.xml")).not.toContain("localhost");
});

test("no bundle makes code from text, and office.js is not bundled", () => {
  const scripts = readdirSync(output).filter((file) => file.endsWith(".js"));
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
