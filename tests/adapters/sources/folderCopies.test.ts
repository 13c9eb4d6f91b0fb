import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copiesFolder, folderCopies } from "../../../src/adapters/sources/node";
import type { LastGoodCopy } from "../../../src/ports/definitionSource";
import { minute, packText } from "./packs";

const ADDRESS = "https://danh-muc.example/goi.json?token=bi-mat";
const COPY: LastGoodCopy = {
  text: packText(),
  etag: '"v1"',
  lastModified: "",
  textHash: "sha256-x",
  retrievedAt: minute(0).toISOString(),
};

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ktxh-copies-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test("a copy comes back as it was kept, from a folder made for it", async () => {
  const folder = join(root, "a", "b");
  expect(await folderCopies(folder).get(ADDRESS)).toBeNull();
  await folderCopies(folder).put(ADDRESS, COPY);
  expect(await folderCopies(folder).get(ADDRESS)).toEqual(COPY);
  expect(await folderCopies(folder).get("https://danh-muc.example/khac.json")).toBeNull();
});

test("the file's name tells nothing of the address, and nobody else may read it", async () => {
  await folderCopies(root).put(ADDRESS, COPY);
  const [file = ""] = readdirSync(root);
  expect(file).toMatch(/^[0-9a-f]{64}\.json$/);
  expect(statSync(join(root, file)).mode & 0o077).toBe(0);
});

test("two programs that keep at once leave one whole copy and nothing else", async () => {
  const copies = Array.from({ length: 20 }, (_, n) => ({ ...COPY, text: String(n).repeat(100_000) }));
  await Promise.all(copies.map((copy) => folderCopies(root).put(ADDRESS, copy)));
  expect(readdirSync(root)).toHaveLength(1);
  expect(copies).toContainEqual(await folderCopies(root).get(ADDRESS));
});

test("what cannot be written fails and leaves nothing", async () => {
  await folderCopies(root).put(ADDRESS, COPY);
  const [file = ""] = readdirSync(root);
  await expect(folderCopies(join(root, file)).put(ADDRESS, COPY)).rejects.toMatchObject({ code: "EEXIST" });
  expect(readdirSync(root)).toEqual([file]);
});

test("what cannot be moved to its place leaves nothing beside it", async () => {
  await folderCopies(root).put(ADDRESS, COPY);
  const [file = ""] = readdirSync(root);
  rmSync(join(root, file));
  mkdirSync(join(root, file));
  await expect(folderCopies(root).put(ADDRESS, COPY)).rejects.toThrow();
  expect(readdirSync(root)).toEqual([file]);
});

test.each([
  ["empty", ""],
  ["cut off", JSON.stringify(COPY).slice(0, 50)],
  ["of another shape", JSON.stringify({ ...COPY, text: 7 })],
  ["without a time", JSON.stringify({ ...COPY, retrievedAt: "hôm qua" })],
])("a file that is %s is no copy", async (_, content) => {
  await folderCopies(root).put(ADDRESS, COPY);
  writeFileSync(join(root, readdirSync(root)[0] ?? ""), content);
  expect(await folderCopies(root).get(ADDRESS)).toBeNull();
});

test.each<[NodeJS.Platform, Record<string, string>, string[]]>([
  ["linux", {}, ["/nha", ".cache", "ktxh", "packs"]],
  ["linux", { XDG_CACHE_HOME: "/dem" }, ["/dem", "ktxh", "packs"]],
  ["linux", { XDG_CACHE_HOME: "khong/tuyet/doi" }, ["/nha", ".cache", "ktxh", "packs"]],
  ["darwin", { XDG_CACHE_HOME: "/dem" }, ["/nha", "Library", "Caches", "ktxh", "packs"]],
  ["win32", { LOCALAPPDATA: "/cuc-bo" }, ["/cuc-bo", "ktxh", "packs"]],
  ["win32", {}, ["/nha", "AppData", "Local", "ktxh", "packs"]],
])("on %s with %j the folder is %j", (platform, environment, parts) => {
  expect(copiesFolder(platform, environment, "/nha")).toBe(join(...parts));
});
