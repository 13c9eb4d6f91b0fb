import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

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
    "functions.js",
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

test("the pane loads the functions first and has a content security policy", () => {
  const html = read("taskpane.html");
  const scripts = [...html.matchAll(/src="(\w+\.js)"/g)].map(([, name]) => name);
  expect(scripts).toEqual(["oldBrowser.js", "functions.js", "commands.js", "taskpane.js"]);
  expect(html).toContain("script-src 'self' https://appsforoffice.microsoft.com");
  expect(html).not.toMatch(/<script>[^<]/);
});
