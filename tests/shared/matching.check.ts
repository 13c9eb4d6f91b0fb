import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx";
import { checkTable } from "../../src/app/checkTable";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import type { Match } from "../../src/core/catalog/matching/match";
import { matchRow } from "../../src/core/catalog/matching/matchRow";

const SHARED = process.env["KTXH_SHARED"] ?? resolve(__dirname, "../../../shared");
const { definitions } = BUILT_IN_PACK;
const catalog = buildCatalog(definitions);

interface DraftDefinition {
  readonly id: string;
  readonly source: readonly { readonly truthId: string | null }[];
}

interface TruthRow {
  readonly id: string;
  readonly line: number;
  readonly scope?: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly targetText: string | null;
}

/** Draft definitions that the pack holds under another id. */
const RENAMED: Readonly<Record<string, string>> = { "thu-nsnn": "thu-ngan-sach-tren-dia-ban" };

/** Rows that the draft took together with another measure of the same thing: the unit tells which. */
const REFINED: Readonly<Record<string, string>> = {
  "TN-I089": "so-ho-ngheo",
  "TN-I091": "ty-le-hoan-thanh-tuyen-quan",
  "TN-I107": "ty-le-hoan-thanh-tuyen-quan",
};

/** Lines of prose whose numbers stand under a heading that the truth file keeps apart. */
const ABOVE: Readonly<Record<number, string>> = {
  29: "Tốc độ tăng giá trị sản xuất",
  31: "Cơ cấu kinh tế",
};

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(SHARED, "domain", path), "utf8"));
}

function definedIds(): ReadonlyMap<string, readonly string[]> {
  const draft = read("definitions.json") as { readonly definitions: readonly DraftDefinition[] };
  const ids = new Map<string, string[]>();
  for (const { id, source } of draft.definitions) {
    for (const { truthId } of source) {
      if (truthId) ids.set(truthId, [...(ids.get(truthId) ?? []), RENAMED[id] ?? id]);
    }
  }
  for (const [truthId, id] of Object.entries(REFINED)) ids.set(truthId, [id]);
  return ids;
}

function isAccepted(match: Match): match is Extract<Match, { readonly definition: unknown }> {
  return match.kind !== "ask" && match.kind !== "none";
}

function firstOf(match: Match): string {
  if (isAccepted(match)) return match.definition.id;
  return match.kind === "ask" ? (match.candidates[0]?.definition.id ?? "") : "";
}

interface Asked {
  readonly row: string;
  readonly name: string;
  readonly expected: readonly string[];
  readonly match: Match;
}

/** A row that names several things is asked about each: "A; B" with the units "%; triệu đồng/ha". */
function askRow({ id, line, scope, name, unit, targetText }: TruthRow, expected: readonly string[]): Asked[] {
  const names = (name ?? "").split(";");
  const units = (unit ?? "").split(";");
  const isPlain = names.length === 1 && scope === undefined;
  return names.map((part, i) => {
    const parent = id.startsWith("TN") ? ABOVE[line] : undefined;
    const query = {
      name: part.trim(),
      unit: (units[i] ?? units[0] ?? "").trim(),
      ...(isPlain && { target: targetText ?? "" }),
      ...(parent !== undefined && { parent }),
    };
    return { row: id, name: part.trim(), expected, match: matchRow(query, catalog) };
  });
}

const ids = definedIds();
const asked = ["hong-linh", "hai-duong", "thuy-nguyen"]
  .flatMap((report) => read(`truth/${report}/indicators.json`) as TruthRow[])
  .flatMap((row) => askRow(row, ids.get(row.id) ?? []));
const defined = asked.filter(({ expected }) => expected.length > 0);

test("every row that the draft defines has a definition in the pack", () => {
  const known = new Set(definitions.map(({ id }) => id));
  expect([...ids.values()].flat().filter((id) => !known.has(id))).toEqual([]);
  expect(defined.length).toBeGreaterThan(200);
});

test("no row is given a wrong definition", () => {
  const wrong = defined.filter(
    ({ expected, match }) => isAccepted(match) && !expected.includes(firstOf(match)),
  );
  expect(wrong.map(({ row, name, match }) => [row, name, firstOf(match)])).toEqual([]);
});

test("the first definition named is right for 95 rows in a hundred, and 90 need no question", () => {
  const missed = defined.filter(({ expected, match }) => !expected.includes(firstOf(match)));
  const accepted = defined.filter(({ match }) => isAccepted(match));
  expect(missed.length / defined.length).toBeLessThanOrEqual(0.05);
  expect(accepted.length / defined.length).toBeGreaterThanOrEqual(0.9);
});

/** The rows of each workbook by the truth they were made from, and how many of them find a definition. */
const WORKBOOKS: readonly (readonly [file: string, truth: readonly string[], found: number])[] = [
  [
    "hong-linh-2023.xlsx",
    Array.from({ length: 21 }, (_, i) => `HL-2023-${String(i + 1).padStart(2, "0")}`),
    20,
  ],
  [
    "hai-duong-2022-style.xlsx",
    Array.from({ length: 11 }, (_, i) => `HD-I${String(i + 1).padStart(3, "0")}`),
    5,
  ],
  [
    "thuy-nguyen-2023.xlsx",
    [
      ...["TN-I001", "TN-I002", "TN-I003", "TN-I004", "TN-I008", "TN-I009", "TN-I018", "TN-I019"],
      ...["TN-I010", "TN-I011", "TN-I012", "TN-I013", "TN-I014", "TN-I015", "TN-I016"],
    ],
    12, // the sectors under a level of production, in per cent, may be growth or shares
  ],
];

test.each(WORKBOOKS)("%s: rows find their own definition or none", async (file, truth, found) => {
  const workbook = openXlsx(readFileSync(join(SHARED, "workbooks", file)));
  const rows = (await checkTable(workbook, { policy: "office", definitions }))?.rows ?? [];
  expect(rows).toHaveLength(truth.length);
  const wrong = rows.flatMap((row, i) =>
    row.definitions
      .filter(({ id }) => !ids.get(truth[i] ?? "")?.includes(id))
      .map(({ id }) => [row.name, id]),
  );
  expect(wrong).toEqual([]);
  expect(rows.filter((row) => row.definitions.length > 0).length).toBeGreaterThanOrEqual(found);
});
