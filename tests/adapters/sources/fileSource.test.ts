import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInSource } from "../../../src/adapters/sources";
import { hashPack } from "../../../src/ports/packHash";
import { fileSource } from "../../../src/adapters/sources/node";
import { BUILT_IN_PACK } from "../../../src/core/catalog/pack/builtInPack";
import { minute, packText } from "./packs";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ktxh-sources-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function load(path: string, expectedHash?: string) {
  return fileSource({
    path,
    now: () => minute(0),
    ...(expectedHash !== undefined && { expectedHash }),
  }).load();
}

test.each([
  ["as it is", packText()],
  ["with a byte order mark", `\uFEFF${packText()}`],
  ["in lines", JSON.stringify(JSON.parse(packText()), null, 2)],
])("a pack %s is loaded, under the same hash", async (_, content) => {
  const path = fileOf("goi.json", content);
  const loaded = await load(path);
  const { hash } = await load(fileOf("goi-khac.json", packText()));
  expect(loaded).toMatchObject({
    pack: { id: "goi-thu" },
    place: { kind: "file", address: path },
    hash,
    retrievedAt: "2024-01-15T12:00:00.000Z",
    freshness: { kind: "fresh" },
    toComplete: [],
    copyProblem: null,
  });
});

test.each([
  ["a file that is not there", () => join(folder, "khong-co.json"), "missing"],
  ["a path through a file", () => join(fileOf("tep.json", "{}"), "goi.json"), "missing"],
  ["a folder", () => folder, "is-folder"],
  ["a device", () => "/dev/null", "not-a-file"],
  ["a path that no system takes", () => "a\0b", "unreadable"],
  ["UTF-16", () => fileOf("utf16.json", Buffer.from(`\uFEFF${packText()}`, "utf16le")), "not-utf8"],
  ["a saved web page", () => fileOf("trang.json", "\n<html></html>"), "web-page"],
  ["half a pack", () => fileOf("nua.json", packText().slice(0, 99)), "bad-pack"],
])("%s → %s", async (_, pathOf, problem) => {
  await expect(load(pathOf())).rejects.toMatchObject({ name: "DefinitionSourceError", problem });
});

test("a file beyond the limit is not read", async () => {
  const path = fileOf("lon.json", packText());
  truncateSync(path, 100 * 1024 * 1024);
  await expect(load(path)).rejects.toMatchObject({ problem: "too-large", detail: "10 MB" });
});

test("a file without permission is told", async () => {
  const closed = join(folder, "kin");
  mkdirSync(closed);
  const path = fileOf("kin/goi.json", packText());
  chmodSync(path, 0);
  const outcome = await load(path).catch((error: unknown) => error);
  // root reads everything
  const expected = process.getuid?.() === 0 ? { pack: { id: "goi-thu" } } : { problem: "no-permission" };
  expect(outcome).toMatchObject(expected);
});

test("a pinned hash refuses another pack", async () => {
  const path = fileOf("ghim.json", packText());
  const { hash } = await load(path);
  await expect(load(path, hash)).resolves.toMatchObject({ hash });
  await expect(load(path, "sha256-khac")).rejects.toMatchObject({ problem: "hash-mismatch" });
});

test("the built-in pack loads like any other", async () => {
  const loaded = await builtInSource(() => minute(0)).load();
  expect(loaded).toMatchObject({ place: { kind: "built-in", address: "" }, freshness: { kind: "fresh" } });
  expect(loaded.pack).toBe(BUILT_IN_PACK);
  expect(loaded.hash).toBe(await hashPack(BUILT_IN_PACK));
});
