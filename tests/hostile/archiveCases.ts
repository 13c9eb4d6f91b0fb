import { strToU8, zipSync, type Zippable } from "fflate";
import type { Parts } from "../adapters/xlsx/packages";
import { casesOf, generator, type CaseRow, type HostileCase, type HostileKind } from "./hostileCase";

const MEGABYTE = 1024 * 1024;
/** The same bytes whenever it is packed. */
const SETTLED = { mtime: new Date(1980, 0, 1) };
const CUTS = 20;
const FLIPS = 30;

function packed(parts: Parts, more: Zippable = {}): Uint8Array {
  const own = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ ...Object.fromEntries(own), ...more }, SETTLED);
}

/** Places of a little-endian 32-bit signature. */
function placesOf(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) places.push(at);
  return places;
}

const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;

/** The archive with one field of the record with this signature overwritten, of the first such record or of the last. */
function patched(
  good: Uint8Array,
  signature: number,
  field: number,
  value: number,
  width: 2 | 4 = 4,
): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  const at = (placesOf(bytes, signature)[0] ?? 0) + field;
  if (width === 4) view.setUint32(at, value, true);
  else view.setUint16(at, value, true);
  return bytes;
}

/** The archive with an entry renamed, in local header and directory alike; both names are of one length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const wanted = strToU8(from);
  for (let at = 0; at + wanted.length <= bytes.length; at++)
    if (wanted.every((byte, i) => bytes[at + i] === byte)) bytes.set(strToU8(to), at);
  return bytes;
}

/** The archive with another entry of this name; it is renamed behind the back of what packs it. */
function withEntry(parts: Parts, name: string): Uint8Array {
  const other = `${name.slice(0, -1)}~`;
  return renamed(packed({ ...parts, [other]: "<twin/>" }), other, name);
}

function nested(levels: number): Uint8Array {
  let inner = zipSync({ "zeros.bin": new Uint8Array(4 * MEGABYTE) }, SETTLED);
  for (let level = 0; level < levels; level++) inner = zipSync({ "inner.zip": inner }, SETTLED);
  return inner;
}

const NAMES = [
  "../evil.xml",
  "/etc/passwd",
  "xl\\..\\evil.xml",
  "C:evil.xml",
  "a/../../b.xml",
  "nul\0l.xml",
  "__proto__",
  "xl/__proto__/x.xml",
  "…/.../x.xml",
];
/** Entries named like what objects inherit: read as any other name. */
const INHERITED = ["constructor", "prototype/x.xml", "hasOwnProperty", "toString"];

function attackRows(parts: Parts, main: string): readonly CaseRow[] {
  const good = packed(parts);
  const patch = (signature: number, field: number, value: number, width?: 2 | 4) => () =>
    patched(good, signature, field, value, width);
  return [
    [
      "bomb: one part of 60 MB of zeros",
      "refused",
      () => packed(parts, { "x/bomb.xml": new Uint8Array(60 * MEGABYTE) }),
    ],
    [
      "bomb: the main part is 60 MB of blanks",
      "refused",
      () => packed(parts, { [main]: new Uint8Array(60 * MEGABYTE).fill(32) }),
      true,
    ],
    [
      "bomb: 40 parts of 7 MB",
      "either",
      () =>
        packed(
          parts,
          Object.fromEntries(
            Array.from({ length: 40 }, (_, i) => [`x/${i}.bin`, new Uint8Array(7 * MEGABYTE)]),
          ),
        ),
      true,
    ],
    ["bomb: archives in archives are not opened", "read", () => packed(parts, { "x/inner.zip": nested(6) })],
    [
      "11,000 entries",
      "refused",
      () =>
        packed(
          parts,
          Object.fromEntries(Array.from({ length: 11_000 }, (_, i) => [`x/${i}`, new Uint8Array()])),
        ),
    ],
    [
      "4,000 entries",
      "read",
      () =>
        packed(parts, Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [`x/${i}`, strToU8("x")]))),
    ],
    ...NAMES.map((name): CaseRow => [
      `name ${JSON.stringify(name)}`,
      "refused",
      () => withEntry(parts, name),
    ]),
    ...INHERITED.map((name): CaseRow => [`name ${name}`, "read", () => withEntry(parts, name)]),
    ["the main part twice", "refused", () => withEntry(parts, main)],
    [
      "the main part again in capitals",
      "refused",
      () => packed(parts, { [main.toUpperCase()]: strToU8("<x/>") }),
    ],
    ["wrong checksum", "refused", patch(DIRECTORY_ENTRY, 16, 0x12345678)],
    ["unknown compression method", "refused", patch(DIRECTORY_ENTRY, 10, 99, 2)],
    ["an entry that claims a password", "refused", patch(DIRECTORY_ENTRY, 8, 1, 2)],
    ["packed size beyond the file", "refused", patch(DIRECTORY_ENTRY, 20, 0x7fffffff)],
    ["declared size is a lie", "read", patch(DIRECTORY_ENTRY, 24, 1)],
    ["local header beyond the file", "refused", patch(DIRECTORY_ENTRY, 42, 0x7ffffff0)],
    ["name longer than the file", "refused", patch(DIRECTORY_ENTRY, 28, 0xffff, 2)],
    ["directory beyond the file", "refused", patch(END_RECORD, 16, 0x7ffffff0)],
    ["65,535 entries claimed", "refused", patch(END_RECORD, 10, 0xffff, 2)],
    ["no entries claimed", "refused", patch(END_RECORD, 10, 0, 2)],
    ["rubbish before the archive", "either", () => Uint8Array.from([...strToU8("#!/bin/sh\n"), ...good])],
    ["rubbish behind the archive", "either", () => Uint8Array.from([...good, ...new Uint8Array(300)])],
    ["only the signature", "refused", () => strToU8("PK\u0003\u0004")],
    ["only an end record", "refused", () => good.slice(good.length - 22)],
  ];
}

function damageRows(good: Uint8Array, seed: number): readonly CaseRow[] {
  const random = generator(seed);
  const cuts = Array.from({ length: CUTS }, (_, i): CaseRow => {
    const length = Math.floor(((i + random()) / CUTS) * good.length);
    return [`cut off after ${length} bytes`, "refused", () => good.slice(0, length)];
  });
  const flips = Array.from({ length: FLIPS }, (_, i): CaseRow => {
    const at = Math.floor(((i + random()) / FLIPS) * good.length);
    const bit = Math.floor(random() * 8);
    return [
      `bit ${bit} of byte ${at} flipped`,
      "either",
      () => good.map((byte, place) => (place === at ? byte ^ (1 << bit) : byte)),
    ];
  });
  return [...cuts, ...flips];
}

/** Attacks on the archive that a file is, whatever it holds: `parts` are those of a good file, `main` the part it is read from. */
export function archiveCases(kind: HostileKind, parts: Parts, main: string): readonly HostileCase[] {
  const rows = [...attackRows(parts, main), ...damageRows(packed(parts), kind.length)];
  return casesOf(kind, rows);
}
