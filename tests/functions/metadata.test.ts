import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { renderHelpPage } from "../../src/functions/build/helpPage";
import { localiseMetadata } from "../../src/functions/build/localiseMetadata";
import { functionsVi } from "../../src/i18n/functions.vi";
import { localised } from "./installedFunctions";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: Readonly<Record<string, boolean>>;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

const GOLDEN = resolve(__dirname, "../golden/functions.json");

async function generate(): Promise<{ english: Metadata; vietnamese: Metadata }> {
  const { english, vietnamese } = await localised();
  return { english: JSON.parse(english) as Metadata, vietnamese: JSON.parse(vietnamese) as Metadata };
}

// An intended change: build, look at dist/functions.json, copy it over the golden file.
test("functions.json is the golden file: no id is renamed or lost unnoticed", async () => {
  const { english } = await generate();
  expect(english).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
  expect(english.allowErrorForDataTypeAny).toBe(true);
});

test("functions-vi.json has the same ids and names, other texts", async () => {
  const { english, vietnamese } = await generate();
  const names = (metadata: Metadata): string[] => metadata.functions.map(({ id, name }) => `${id} ${name}`);
  expect(names(vietnamese)).toEqual(names(english));
  const texts = (metadata: Metadata): string[] =>
    metadata.functions.flatMap((entry) => [entry, ...entry.parameters].map(({ description }) => description));
  const untranslated = texts(vietnamese).filter((text) => !text || texts(english).includes(text));
  expect(untranslated).toEqual([]);
});

test("ids are upper-case ASCII, and the dictionary has no text of a function that is gone", async () => {
  const { english } = await generate();
  const ids = english.functions.map(({ id }) => id);
  expect(ids.filter((id) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id))).toEqual([]);
  expect(Object.keys(functionsVi).sort()).toEqual([...ids].sort());
  for (const { id, parameters } of english.functions) {
    const names = parameters.map(({ name }) => name).sort();
    expect([id, Object.keys(functionsVi[id]?.parameters ?? {}).sort()]).toEqual([id, names]);
  }
});

test("a missing Vietnamese text stops the build", () => {
  const generated = (id: string, parameter: string): string =>
    JSON.stringify({ functions: [{ id, parameters: [{ name: parameter }] }] });
  expect(() => localiseMetadata(generated("KHONGCO", "text"), "")).toThrow("KHONGCO");
  expect(() => localiseMetadata(generated("DOCSO", "other"), "")).toThrow("DOCSO(other)");
});

test("no function is volatile, streaming or asks for addresses", async () => {
  const { english } = await generate();
  expect(english.functions.filter(({ options }) => options !== undefined)).toEqual([]);
});

test("every help address leads to its function on the help page", async () => {
  const metadata = await localised();
  const page = renderHelpPage(metadata);
  for (const { id, helpUrl, parameters } of metadata.functions.vietnamese) {
    expect(helpUrl).toBe(`https://localhost:3000/functions.html#${id}`);
    expect(page).toContain(`<section id="${id}">`);
    for (const { name } of parameters) expect(page).toContain(`<dt>${name}</dt>`);
  }
  expect(page).toContain("=KTXH.DANHGIA(chỉ_tiêu; thực_hiện; [đơn_vị]");
  expect(page).not.toMatch(/<script|&lt;script/);
});
