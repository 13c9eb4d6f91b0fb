import { WorkbookError } from "../../ports/workbook";
import { damaged } from "./damage";

/** One entry of the archive's central directory; `dataStart` is the offset of its compressed bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly dataStart: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_RECORD = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_ENTRY = 0x04034b50;
const LOCAL_ENTRY_BYTES = 30;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const MAX_COMMENT = 0xffff;

/** The central directory; bytes that are no zip archive give `not-a-workbook`, an inconsistent archive `damaged`. */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || (view.getUint16(0, true) !== 0x4b50 && findEnd(view) < 0)) {
    throw new WorkbookError("not-a-workbook", "the file is not a zip package");
  }
  try {
    return readEntries(view, maxEntries);
  } catch (error) {
    if (error instanceof RangeError) throw damaged("zip directory", "the file is cut off");
    throw error;
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}

function readEntries(view: DataView, maxEntries: number): ZipEntry[] {
  const { count, start } = locateDirectory(view);
  if (count > maxEntries) throw new WorkbookError("too-large", `the package holds ${count} parts`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("zip directory", "broken entry");
    entries.push(readEntry(view, at));
    at += DIRECTORY_ENTRY_BYTES;
    at += [28, 30, 32].reduce((sum, field) => sum + entryField(view, at - DIRECTORY_ENTRY_BYTES, field), 0);
  }
  return entries;
}

/** Lengths of name, extra fields and comment stand at offsets 28, 30 and 32 of a directory entry. */
function entryField(view: DataView, entry: number, field: number): number {
  return view.getUint16(entry + field, true);
}

function locateDirectory(view: DataView): { count: number; start: number } {
  const end = findEnd(view);
  if (end < 0) throw damaged("zip directory", "the file is cut off");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_BYTES;
  const isZip64 = (count === 0xffff || start === IN_ZIP64) && locator >= 0;
  if (!isZip64 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, start };
  const record = readUint64(view, locator + 8);
  if (view.getUint32(record, true) !== ZIP64_END_RECORD)
    throw damaged("zip directory", "broken zip64 record");
  return { count: readUint64(view, record + 32), start: readUint64(view, record + 48) };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameBytes = entryField(view, at, 28);
  const nameStart = at + DIRECTORY_ENTRY_BYTES;
  const name = new TextDecoder().decode(
    new Uint8Array(
      view.buffer,
      view.byteOffset + nameStart,
      Math.min(nameBytes, view.byteLength - nameStart),
    ),
  );
  const { packedBytes, localStart } = readSizes(view, at, nameStart + nameBytes);
  if (view.getUint32(localStart, true) !== LOCAL_ENTRY) throw damaged(name, "broken local header");
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes,
    dataStart:
      localStart +
      LOCAL_ENTRY_BYTES +
      view.getUint16(localStart + 26, true) +
      view.getUint16(localStart + 28, true),
  };
}

function readSizes(
  view: DataView,
  at: number,
  extraStart: number,
): { packedBytes: number; localStart: number } {
  const inflatedBytes = view.getUint32(at + 24, true);
  let packedBytes = view.getUint32(at + 20, true);
  let localStart = view.getUint32(at + 42, true);
  const extraEnd = extraStart + entryField(view, at, 30);
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== ZIP64_EXTRA) continue;
    let field = extra + 4 + (inflatedBytes === IN_ZIP64 ? 8 : 0);
    if (packedBytes === IN_ZIP64) {
      packedBytes = readUint64(view, field);
      field += 8;
    }
    if (localStart === IN_ZIP64) localStart = readUint64(view, field);
  }
  return { packedBytes, localStart };
}

/** Values beyond 2^53 become a number that no offset check accepts. */
function readUint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
