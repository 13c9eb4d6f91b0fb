import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { printPack } from "../../src/core/catalog/pack/printPack";
import { casesOf, generator, type CaseRow, type HostileCase } from "./hostileCase";

const GOOD = printPack({ ...BUILT_IN_PACK, id: "thu", definitions: BUILT_IN_PACK.definitions.slice(0, 3) });
const KEYS = ["__proto__", "constructor", "prototype"];

const utf8 = (text: string) => (): Uint8Array => new TextEncoder().encode(text);
const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
/** A text after the first occurrence of another. */
const after = (place: string, text: string) => utf8(GOOD.replace(place, () => place + text));

/** A code list in which every code is the child of the next, the last of the first. */
function cyclicCodeList(codes: number): string {
  const code = (i: number) => ({ id: `C${i}`, name: `Mã ${i}`, parent: `C${(i + 1) % codes}` });
  const list = {
    id: "L",
    agencyID: "X",
    version: "1.0",
    name: "Danh mục",
    codes: Array.from({ length: codes }, (_, i) => code(i)),
  };
  return JSON.stringify({ data: { codelists: [list] } });
}

function damaged(): CaseRow[] {
  const bytes = utf8(GOOD)();
  const random = generator(7);
  const places = Array.from({ length: 12 }, () => Math.floor(random() * (bytes.length - 2)));
  return [
    ...places.map((at): CaseRow => [`cut off after ${at} bytes`, "refused", () => bytes.slice(0, at)]),
    ...places.map((at): CaseRow => [
      `byte ${at} flipped`,
      "either",
      () => bytes.map((byte, place) => (place === at ? byte ^ 0x15 : byte)),
    ]),
  ];
}

const PACKS: readonly CaseRow[] = [
  ["empty", "refused", utf8("")],
  ["a good one with a byte order mark", "read", utf8(`\ufeff${GOOD}`)],
  ["a good one in Windows lines", "read", utf8(GOOD.replaceAll("\n", "\r\n"))],
  ["UTF-16", "refused", () => Buffer.from(`\ufeff${GOOD}`, "utf16le")],
  ["no JSON", "refused", utf8("STT;Chỉ tiêu")],
  ["a web page", "refused", utf8("<!doctype html><html></html>")],
  ["two documents", "refused", utf8(GOOD + GOOD)],
  ["100,000 levels", "refused", utf8(nested(100_000))],
  ["40 levels", "refused", utf8(nested(40))],
  ["null", "refused", utf8("null")],
  ["numbers for texts", "refused", utf8(GOOD.replaceAll(/"unit": "[^"]*"/g, '"unit": 5'))],
  ["a comment", "refused", utf8(GOOD.replace("{", "{ /* x */"))],
  ["a comma too many", "refused", utf8(GOOD.replace("[", "[,"))],
  ["NaN", "refused", after('"format": ', "NaN")],
  ["a number beyond all", "refused", utf8(GOOD.replace('"format": 1', '"format": 1e400'))],
  ["10.5 MB of blanks", "refused", utf8(" ".repeat(11_010_048) + GOOD)],
  ["a name of 1 MB", "either", after('"name": "', "x".repeat(1_000_000))],
  ["100,000 aliases", "either", after('"aliases": [', '"x",'.repeat(100_000))],
  ["100,000 definitions without anything", "refused", after('"definitions": [', "{},".repeat(100_000)), true],
  ["half a surrogate pair", "either", after('"name": "', "\\ud800")],
  ["a zero character", "either", after('"name": "', "\\u0000")],
  ["right-to-left marks in a name", "either", after('"name": "', "\u202e")],
  ["a formula for a name", "either", after('"name": "', "=cmd|' /C calc'!A0 ")],
  ["an id that leaves its folder", "refused", after('"id": "', "../../")],
  ["a key twice", "refused", after("{", '"format": 1, ')],
  ...KEYS.map((key): CaseRow => [`key ${key}`, "refused", after("{", `"${key}": {"polluted": true}, `)]),
  ...KEYS.map((key): CaseRow => [
    `id ${key}`,
    "either",
    utf8(GOOD.replaceAll('"id": "grdp"', `"id": "${key}"`)),
  ]),
  ["__proto__ spelt with escapes", "refused", after("{", '"\\u005f_proto__": {}, ')],
  ["codes that are each other's parents", "either", utf8(cyclicCodeList(50))],
  ["20,000 codes in a circle", "either", utf8(cyclicCodeList(20_000))],
  ["a DHIS2 answer of nothing", "refused", utf8('{"indicators": []}')],
  ["a DHIS2 answer of rubbish", "refused", utf8('{"indicators": [null, 5, {"id": {}}]}')],
  ...damaged(),
];

const ROW = '{"target": "> 5%", "actual": "4%"}';

/** Rows for `evaluate`. */
const ROWS: readonly CaseRow[] = [
  ["empty", "refused", utf8("")],
  ["no array", "refused", utf8("{}")],
  ["null in the array", "refused", utf8("[null]")],
  ["an array in the array", "refused", utf8(`[[${ROW}]]`)],
  ["a target that is an object", "refused", utf8('[{"target": {}, "actual": "1"}]')],
  ["__proto__ instead of fields", "refused", utf8('[{"__proto__": {"target": "5", "actual": "5"}}]')],
  [
    "__proto__ beside the fields",
    "refused",
    utf8('[{"__proto__": {"polarity": "x"}, "target": "5", "actual": "4"}]'),
  ],
  [
    "constructor and toString as fields",
    "refused",
    utf8('[{"constructor": 1, "toString": 2, "target": "5", "actual": "4"}]'),
  ],
  ["polarity toString", "refused", utf8('[{"target": "5", "actual": "4", "polarity": "toString"}]')],
  ["100,000 levels", "refused", utf8(nested(100_000))],
  ["20,000 rows", "read", utf8(`[${Array.from({ length: 20_000 }, () => ROW).join(",")}]`)],
  ["a target of 1 MB of digits", "read", utf8(`[{"target": "${"9".repeat(1_000_000)}", "actual": "1"}]`)],
  ["a target of 1 MB of words", "read", utf8(`[{"target": "${"đạt 5% ".repeat(140_000)}", "actual": "1"}]`)],
  ["a target of 1 MB of brackets", "read", utf8(`[{"target": "5${"(".repeat(1_000_000)}", "actual": "1"}]`)],
  ["a target of 1 MB of slashes", "read", utf8(`[{"target": "${"1/".repeat(500_000)}", "actual": "1/1"}]`)],
  [
    "a name of 1 MB",
    "read",
    utf8(`[{"name": "${"Tỷ lệ hộ nghèo ".repeat(70_000)}", "target": "5", "actual": "1"}]`),
  ],
  ["a unit of 1 MB", "read", utf8(`[{"unit": "${"tỷ/".repeat(330_000)}", "target": "5", "actual": "1"}]`)],
  ["half a surrogate pair", "read", utf8('[{"target": "5\\ud800%", "actual": "\\udc004%"}]')],
  ["zero characters", "read", utf8('[{"target": "5\\u0000%", "actual": "4\\u0000"}]')],
  ["an exponent beyond all", "read", utf8('[{"target": "1e999999999", "actual": "1e-999999999"}]')],
  [
    "names objects inherit, for labels",
    "read",
    utf8(
      '[{"name": "constructor, toString", "target": "constructor 5%; toString 6%", "actual": "toString 6%; constructor 5%"}]',
    ),
  ],
  ["cut off", "refused", utf8(`[${ROW}`)],
];

/** Packs of definitions, and rows as `evaluate` takes them: the two kinds of JSON that people hand over. */
export const PACK_CASES: readonly HostileCase[] = [...casesOf("pack", PACKS), ...casesOf("rows", ROWS)];
