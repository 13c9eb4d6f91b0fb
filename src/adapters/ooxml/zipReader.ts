import { Inflate } from "fflate";
import { WorkbookError } from "../../ports/workbook";
import { crc32 } from "./crc32";
import { damaged } from "./damage";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** What a package may at most hold; bytes are counted while inflating, declared sizes are not believed. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Inflated bytes per compressed byte, judged once an entry is larger than `ratioFloorBytes`. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
}

const MEGABYTE = 1024 * 1024;

/** Room for a sheet of a million styled rows, far below what exhausts a browser tab. */
export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 256 * MEGABYTE,
  totalBytes: 512 * MEGABYTE,
  ratio: 250,
  ratioFloorBytes: 8 * MEGABYTE,
};

/** At most this many compressed bytes are inflated between two looks at the counters (16 KB become 16 MB at worst). */
const STEP = 16 * 1024;

/** Entry names mapped to their inflated bytes, in archive order; fails with `too-large`, `damaged` or `not-a-workbook`. */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  let total = 0;
  for (const entry of readZipDirectory(bytes, limits.entries)) {
    checkName(entry.name, seen);
    const data = extract(bytes, entry, limits, total);
    total += data.length;
    if (!entry.name.endsWith("/")) parts.set(entry.name, data);
  }
  return parts;
}

function checkName(name: string, seen: Set<string>): void {
  const unsafe =
    name === "" ||
    name.includes("\0") ||
    /^\/|\\|^[A-Za-z]:/.test(name) ||
    // __proto__: what packs the file again would take it for the prototype of its list.
    name.split("/").some((step) => /^\.+$|^__proto__$/.test(step));
  if (unsafe) throw damaged(JSON.stringify(name), "unsafe name in the package");
  const folded = name.toLowerCase();
  if (seen.has(folded)) throw damaged(name, "the package holds this name twice");
  seen.add(folded);
}

function extract(bytes: Uint8Array, entry: ZipEntry, limits: ZipLimits, before: number): Uint8Array {
  if (entry.encrypted) throw new WorkbookError("password-protected", `${entry.name} is encrypted`);
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
  if (packed.length < entry.packedBytes) throw damaged(entry.name, "the file is cut off");
  const data = entry.method === 0 ? packed : inflate(packed, entry, limits, before);
  checkSize(entry.name, data.length, before, limits);
  if (crc32(data) !== entry.crc32) throw damaged(entry.name, "checksum mismatch");
  return data;
}

function inflate(packed: Uint8Array, entry: ZipEntry, limits: ZipLimits, before: number): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.name, `unknown compression method ${entry.method}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((chunk) => {
    size += chunk.length;
    checkSize(entry.name, size, before, limits);
    if (size > limits.ratioFloorBytes && size > limits.ratio * packed.length) {
      throw tooLarge(entry.name, `more than ${limits.ratio} times its compressed size`);
    }
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged(entry.name, `cannot be inflated (${error instanceof Error ? error.message : "unknown"})`);
  }
  return concatenate(chunks, size);
}

function checkSize(name: string, size: number, before: number, limits: ZipLimits): void {
  if (size > limits.entryBytes) throw tooLarge(name, `more than ${limits.entryBytes} bytes`);
  if (before + size > limits.totalBytes) {
    throw tooLarge(name, `the package inflates to more than ${limits.totalBytes} bytes`);
  }
}

function tooLarge(name: string, what: string): WorkbookError {
  return new WorkbookError("too-large", `${name}: ${what}`);
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
