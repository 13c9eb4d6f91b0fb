import { readFile, stat } from "node:fs/promises";
import { DefinitionSourceError, type PackSource, type SourceProblem } from "../../ports/definitionSource";
import { hashPack } from "../../ports/packHash";
import { checkHash } from "./hash";
import { decodeText, MAX_BYTES, readSourceText, tooLarge } from "./sourceText";

const SYSTEM_PROBLEMS: Readonly<Record<string, SourceProblem>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "is-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
};

async function readBytes(path: string): Promise<Uint8Array> {
  const info = await stat(path);
  if (info.isDirectory()) throw new DefinitionSourceError("is-folder", "");
  if (!info.isFile()) throw new DefinitionSourceError("not-a-file", "");
  if (info.size > MAX_BYTES) throw tooLarge();
  return readFile(path);
}

function asSourceError(error: unknown): DefinitionSourceError {
  if (error instanceof DefinitionSourceError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new DefinitionSourceError(SYSTEM_PROBLEMS[code ?? ""] ?? "unreadable", message);
}

export interface FileSourceOptions {
  readonly path: string;
  readonly now: () => Date;
  /** Pinned hash, as in `LoadedPack`. */
  readonly expectedHash?: string;
}

/** A pack, a DHIS2 response or an SDMX-JSON code list in a file of at most 10 MB. */
export function fileSource({ path, now, expectedHash }: FileSourceOptions): PackSource {
  const place = { kind: "file", address: path } as const;
  return {
    place,
    load: async () => {
      const bytes = await readBytes(path).catch((error: unknown) => Promise.reject(asSourceError(error)));
      const { pack, toComplete } = readSourceText(decodeText(bytes));
      const hash = await hashPack(pack);
      checkHash(hash, expectedHash);
      const retrievedAt = now().toISOString();
      return { pack, place, hash, retrievedAt, freshness: { kind: "fresh" }, toComplete, copyProblem: null };
    },
  };
}
