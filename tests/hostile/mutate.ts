import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Bits of text that break readers which are not ready for them. */
const SHARDS = [
  ...[
    "",
    "-1",
    "0",
    "1e999",
    "99999999999999999999",
    "NaN",
    "__proto__",
    "constructor",
    "A1:XFD1048576",
    "ZZZ9999999",
  ],
  ...[
    "&#0;",
    "&x;",
    "<",
    ">",
    '"',
    "<!DOCTYPE a>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "../../x",
    "http://192.0.2.1/x",
    "=cmd|' /C calc'!A0",
  ],
  ...[
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ufffe",
    "e\u0323\u0302",
    "\ud800",
    "\0",
    "\u001b[2J",
    "1/2/3",
    "5%".repeat(50),
    "(".repeat(200),
  ],
];

type Random = () => number;

const upTo = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[upTo(random, items.length)];

/** Places where a text may be changed: attribute values, texts between tags, numbers, or any place. */
const TARGETS = [/"[^"<>]*"/g, />[^<>]+</g, /\d+/g, /<[^<>]+>/g, /[^\s<>"]+/g];

function mutateText(text: string, random: Random): string {
  const found = [...text.matchAll(oneOf(random, TARGETS) ?? /\d+/g)];
  const match = oneOf(random, found);
  if (!match) return text + (oneOf(random, SHARDS) ?? "");
  const { index, 0: whole } = match;
  const [before, after] = [text.slice(0, index), text.slice(index + whole.length)];
  const quoted = /^["<>]/.test(whole) ? [whole.charAt(0), whole.slice(-1)] : ["", ""];
  const replaced = `${quoted[0]}${oneOf(random, SHARDS)}${quoted[1]}`;
  switch (upTo(random, 4)) {
    case 0:
      return before + after;
    case 1:
      return before + whole.repeat(2 + upTo(random, 30)) + after;
    case 2:
      return before + (oneOf(random, found)?.[0] ?? "") + after;
    default:
      return before + replaced + after;
  }
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = upTo(random, bytes.length);
  if (random() < 0.2) return bytes.slice(0, at);
  if (random() < 0.3) {
    const end = at + upTo(random, 64);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(end)]);
  }
  const copy = bytes.slice();
  copy[at] = upTo(random, 256);
  return copy;
}

function mutatePackage(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = upTo(random, parts.length);
  const changed = parts.map(([name, data], i) => {
    if (i !== chosen) return [name, data] as const;
    return [name, strToU8(mutateText(strFromU8(data), random))] as const;
  });
  const kept = random() < 0.05 ? changed.filter((_, i) => i !== chosen) : changed;
  return zipSync(Object.fromEntries(kept), { level: 1 });
}

/** A file with up to four random changes: to its bytes, to its text, or to the XML of a part of the package it is. */
export function mutate(file: Uint8Array, random: Random): Uint8Array {
  let bytes = file;
  const isPackage = strFromU8(file.subarray(0, 2), true) === "PK";
  // A package whose bytes are broken cannot be opened for further changes, so they come last.
  for (let i = upTo(random, 4); i >= 0; i--)
    bytes = isPackage ? mutatePackage(bytes, random) : strToU8(mutateText(strFromU8(bytes), random));
  return random() < 0.2 ? mutateBytes(bytes, random) : bytes;
}
