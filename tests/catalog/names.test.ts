import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { matchRow } from "../../src/core/catalog/matching/matchRow";
import { nameKey } from "../../src/core/catalog/matching/nameText";
import { checkGolden } from "../golden/goldenTable";

const { definitions } = BUILT_IN_PACK;
const catalog = buildCatalog(definitions);

checkGolden("../catalog/names.txt", (name = "", unit = "", parent = "") => {
  const match = matchRow({ name, unit, ...(parent !== "" && { parent }) }, catalog);
  return [match.kind === "ask" || match.kind === "none" ? match.kind : match.definition.id];
});

const sections = readFileSync(join(__dirname, "names.txt"), "utf8").split("\n## ");
const rowsOf = (section: string): readonly string[] =>
  section.split("\n").filter((line) => line.includes("→") && !line.startsWith("#"));

test("names that stand in no list of the pack are found by what they mean", () => {
  const listed = new Set(
    definitions.flatMap(({ name, aliases, contextAliases }) =>
      [name, ...aliases, ...contextAliases].map(nameKey),
    ),
  );
  const unlisted = sections.filter((section) => section.startsWith("tên khác, không có")).flatMap(rowsOf);
  expect(unlisted.length).toBeGreaterThanOrEqual(150);
  expect(unlisted.filter((row) => listed.has(nameKey(row.split("|")[0] ?? "")))).toEqual([]);
  expect(unlisted.filter((row) => /→ (?:ask|none)$/.test(row))).toEqual([]);
});

test("where a person has to be asked, the definition that is meant comes first", () => {
  const rows = sections.filter((section) => section.includes("có mã thì tên ấy đứng đầu")).flatMap(rowsOf);
  const meant = rows.map((row) => (row.split("→")[0] ?? "").split("|").map((cell) => cell.trim()));
  const missed = meant.filter(([name = "", unit = "", , id]) => {
    const match = matchRow({ name, unit }, catalog);
    return id !== undefined && (match.kind !== "ask" || match.candidates[0]?.definition.id !== id);
  });
  expect(missed).toEqual([]);
  expect(meant.filter(([, , , id]) => id !== undefined).length).toBeGreaterThanOrEqual(40);
});

test("every id in the table is one of the pack", () => {
  const known = new Set(["ask", "none", ...definitions.map(({ id }) => id)]);
  const rows = sections.flatMap(rowsOf);
  const named = rows.flatMap((row) => [row.split("→")[1] ?? "", row.split("→")[0]?.split("|")[3] ?? ""]);
  expect(named.map((id) => id.trim()).filter((id) => id !== "" && !known.has(id))).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(900);
});
