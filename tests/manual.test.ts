import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { functionsVi } from "../src/i18n/functions.vi";

const DOCS = resolve(__dirname, "../docs");
const PICTURES = join(DOCS, "images/manual");
/** All pictures of the manual together, in bytes. */
const MOST = 1_500_000;

const manual = readFileSync(join(DOCS, "MANUAL.md"), "utf8");

test.each(["MANUAL.md", "MANUAL.en.md"])("whatever %s points at is there", (name) => {
  const text = readFileSync(join(DOCS, name), "utf8");
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, path]) => path ?? "");
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
});

test("every picture of the manual is shown in it, and all are small", () => {
  const files = readdirSync(PICTURES);
  expect(files.filter((file) => !manual.includes(`images/manual/${file}`))).toEqual([]);
  expect(files.reduce((sum, file) => sum + statSync(join(PICTURES, file)).size, 0)).toBeLessThan(MOST);
});

test("every function in cells is in the manual, and no other", () => {
  const named = new Set([...manual.matchAll(/^\| `KTXH\.([A-Z]+)\(/gm)].map(([, name]) => name));
  expect([...named].sort()).toEqual(Object.keys(functionsVi).sort());
});
