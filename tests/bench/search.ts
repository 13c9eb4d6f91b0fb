import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { buildCatalog, type Catalog } from "../../src/core/catalog/matching/catalog";
import { createSearch } from "../../src/core/catalog/createSearch";
import type { Definition } from "../../src/core/catalog/definition";
import { matchRow } from "../../src/core/catalog/matching/matchRow";
import { benchmark, fastest, inTurn, line, timed } from "./benchmark";
import { fold } from "../../src/core/text/fold";

const QUERIES = [
  "ho ngheo",
  "tỷ lệ",
  "GTSX công nghiệp",
  "thu ngân sách",
  "bhyt",
  "nong thon moi nang cao",
  "ngheoo",
];
const PLACES = [
  "thành thị",
  "nông thôn",
  "miền núi",
  "ven biển",
  "phía bắc",
  "phía nam",
  "trung tâm",
  "biên giới",
];

const MATCHED_ROWS = 10_000;

/** As many definitions as asked for: the built-in ones, again for one sort of place after another. */
function makeDefinitions(count: number): readonly Definition[] {
  const { definitions } = BUILT_IN_PACK;
  return Array.from({ length: count }, (_, i): Definition => {
    const one = definitions[i % definitions.length];
    if (!one) throw new Error("the built-in pack is empty");
    const round = Math.floor(i / definitions.length);
    const place = round === 0 ? "" : ` vùng ${PLACES[round % PLACES.length]} ${round}`;
    return {
      ...one,
      id: `${one.id}-${round}`,
      name: `${one.name}${place}`,
      aliases: round === 0 ? one.aliases : [],
    };
  });
}

/** The plain way: every query word in the folded names. */
function scan(names: readonly string[], query: string): number {
  const words = fold(query).split(" ");
  return names.filter((name) => words.every((word) => name.includes(word))).length;
}

async function measureSearch(count: number) {
  const definitions = makeDefinitions(count);
  let search = createSearch([]);
  const index = await timed(() => {
    search = createSearch(definitions);
  });
  const names = definitions.map(({ name, aliases }) => fold([name, ...aliases].join(" ")));
  const queries = [];
  for (const query of QUERIES) {
    const ours = await fastest(() => search(query), 5);
    queries.push({ query, ours, floor: await fastest(() => scan(names, query), 5) });
  }
  return { count, index, queries };
}

function matchAll(definitions: readonly Definition[], catalog: Catalog): void {
  for (let i = 0; i < MATCHED_ROWS; i += 1) {
    const { name, unit } = definitions[(i * 7) % definitions.length] ?? { name: "", unit: "" };
    matchRow({ name: `${i % 9}. ${name} năm 2024`, unit }, catalog);
  }
}

async function measureMatching(count: number) {
  const definitions = makeDefinitions(count);
  let catalog = buildCatalog([]);
  const build = await timed(() => {
    catalog = buildCatalog(definitions);
  });
  return { count, build, match: await timed(() => matchAll(definitions, catalog)) };
}

/** Search in definitions beside a scan of their names, and rows matched to definitions. */
export const search = benchmark(
  "search",
  async () => ({
    searched: await measureSearch(5_000),
    matched: await inTurn([200, 2_000], measureMatching),
  }),
  ({ searched: { count, index, queries }, matched }) =>
    [
      line(`${count} definitions indexed`, index),
      ...queries.map(({ query, ours, floor }) =>
        line(`"${query}"`, ours, `a scan of the names ${floor.toFixed(2)} ms`),
      ),
      ...matched.flatMap(({ count, build, match }) => [
        line(`${count} definitions made into a catalogue`, build),
        line(`${MATCHED_ROWS} rows matched to them`, match),
      ]),
    ].join("\n"),
);
