import { BUILT_IN_PACK } from "../../src/core/catalog/pack/builtInPack";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { createSearch } from "../../src/core/catalog/createSearch";
import type { Definition } from "../../src/core/catalog/definition";
import { matchRow } from "../../src/core/catalog/matching/matchRow";
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

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Best of five. */
function best(work: () => void): number {
  return Math.min(...Array.from({ length: 5 }, () => timed(work)));
}

/** The plain way: every query word in the folded names. */
function scan(names: readonly string[], query: string): number {
  const words = fold(query).split(" ");
  return names.filter((name) => words.every((word) => name.includes(word))).length;
}

/** Search in `count` definitions beside a scan of their names, and matching of ten thousand rows; milliseconds. */
export function measureSearch(count: number) {
  const definitions = makeDefinitions(count);
  let search = createSearch([]);
  const index = timed(() => {
    search = createSearch(definitions);
  });
  const names = definitions.map(({ name, aliases }) => fold([name, ...aliases].join(" ")));
  const queries = QUERIES.map((query) => ({
    query,
    ours: best(() => search(query)),
    floor: best(() => scan(names, query)),
  }));
  const slowest = Math.max(...queries.map(({ ours }) => ours));
  let catalog = buildCatalog([]);
  const build = timed(() => {
    catalog = buildCatalog(definitions.slice(0, 2_000));
  });
  const match = timed(() => {
    for (let i = 0; i < 10_000; i += 1) {
      const { name, unit } = definitions[(i * 7) % count] ?? { name: "", unit: "" };
      matchRow({ name: `${i % 9}. ${name} năm 2024`, unit }, catalog);
    }
  });
  return { count, index, queries, slowest, build, match };
}

/** The measurement as lines of text. */
export function printSearch({
  count,
  index,
  queries,
  slowest,
  build,
  match,
}: ReturnType<typeof measureSearch>): string {
  const row = (name: string, ours: number, floor: number): string =>
    `  ${name.padEnd(34)} ${ours.toFixed(2).padStart(7)} ms  scan of names ${floor.toFixed(2).padStart(6)} ms`;
  return [
    `search in ${count} definitions (index built in ${index.toFixed(0)} ms), slowest ${slowest.toFixed(1)} ms`,
    ...queries.map(({ query, ours, floor }) => row(query, ours, floor)),
    `10000 rows matched against 2000 definitions in ${match.toFixed(0)} ms (catalogue built in ${build.toFixed(0)} ms)`,
  ].join("\n");
}
