import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import * as v from "valibot";
import type { LastGoodCopies } from "../../ports/definitionSource";

const COPY = v.object({
  text: v.string(),
  etag: v.string(),
  lastModified: v.string(),
  textHash: v.string(),
  retrievedAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** Last good copies as files of one folder, made when the first is kept; a damaged file is no copy. */
export function folderCopies(folder: string): LastGoodCopies {
  // The address may hold a token: it names the file by its digest only.
  const fileOf = (address: string) =>
    join(folder, `${createHash("sha256").update(address).digest("hex")}.json`);
  return {
    get: async (address) => {
      const file = await readFile(fileOf(address), "utf8").catch(() => "null");
      const copy = v.safeParse(v.pipe(v.string(), v.parseJson(), COPY), file);
      return copy.success ? copy.output : null;
    },
    put: async (address, copy) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const draft = join(folder, `${randomUUID()}.tmp`);
      try {
        await writeFile(draft, JSON.stringify(copy), { mode: 0o600 });
        await rename(draft, fileOf(address));
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
  };
}

/**
 * The folder where a program of this machine keeps what it can fetch again: LOCALAPPDATA on Windows, Library/Caches on
 * macOS, else XDG_CACHE_HOME (https://specifications.freedesktop.org/basedir-spec/latest/) where it is absolute, or
 * ~/.cache.
 */
export function copiesFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === "win32") {
    return join(environment["LOCALAPPDATA"] || join(home, "AppData", "Local"), "ktxh", "packs");
  }
  if (platform === "darwin") return join(home, "Library", "Caches", "ktxh", "packs");
  const cache = environment["XDG_CACHE_HOME"] ?? "";
  return join(isAbsolute(cache) ? cache : join(home, ".cache"), "ktxh", "packs");
}
