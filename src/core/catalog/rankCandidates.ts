import type { Catalog, CatalogEntry } from "./catalog";
import { explain, judgeEntry, scoreOf, type JudgedEntry } from "./judgeEntry";
import type { Candidate } from "./match";
import type { NameWord } from "./nameWords";
import type { RowReading } from "./rowReading";

/** Names that are compared by their words at most. */
const LOOKED_AT = 200;
/** Names that are looked at closely, by words in common. */
const EXAMINED = 12;
const MOST_ASKED = 5;
/** Likeness of what is asked about stays below that of what is accepted. */
const MOST_LIKELY = 0.89;
/** Below this a name has too little in common with the row to ask about. */
const WORTH_ASKING = 0.36;
/** A candidate that is much worse than the best one only distracts. */
const BESIDE_BEST = 0.55;

function weigh(catalog: Catalog, words: readonly NameWord[]): number {
  return words.reduce((sum, { code }) => sum + (catalog.weights.get(code) ?? catalog.newWordWeight), 0);
}

/** Names that share the row's rarest words: common words add names only while there are few. */
function findNames({ meaning }: RowReading, catalog: Catalog): ReadonlySet<CatalogEntry> {
  const lists = meaning.words.map(({ code }) => catalog.byWord.get(code) ?? []);
  const found = new Set<CatalogEntry>();
  for (const list of lists.filter((one) => one.length > 0).sort((a, b) => a.length - b.length)) {
    if (found.size > 0 && found.size + list.length > LOOKED_AT) break;
    for (const entry of list) found.add(entry);
  }
  return found;
}

/** How alike names with words in common are: twice the common weight over both weights. */
function findAlike(row: RowReading, catalog: Catalog): readonly (readonly [CatalogEntry, number])[] {
  const own = weigh(catalog, row.meaning.words);
  const codes = new Set(row.meaning.words.map(({ code }) => code));
  const alike = [...findNames(row, catalog)].map((entry) => {
    const { words } = entry.meaning;
    const common = weigh(
      catalog,
      words.filter(({ code }) => codes.has(code)),
    );
    return [entry, (2 * common) / (own + weigh(catalog, words))] as const;
  });
  return alike.sort((a, b) => b[1] - a[1]).slice(0, EXAMINED);
}

interface Ranked {
  readonly judged: JudgedEntry;
  readonly score: number;
}

function rank(row: RowReading, catalog: Catalog): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const [entry, likeness] of findAlike(row, catalog)) {
    const judged = judgeEntry(row, entry);
    const score = scoreOf(row, judged, likeness * MOST_LIKELY);
    if (score > (best.get(entry.definition.id)?.score ?? 0)) best.set(entry.definition.id, { judged, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The definitions that a row may mean, each by its best name, best first; at most five, none that is far off. */
export function rankCandidates(row: RowReading, catalog: Catalog): readonly Candidate[] {
  const ranked = rank(row, catalog);
  const first = ranked[0]?.score ?? 0;
  const line = Math.max(WORTH_ASKING, first * BESIDE_BEST);
  const isTie = ranked[1]?.score === first;
  return ranked
    .filter(({ score }) => score >= line)
    .slice(0, MOST_ASKED)
    .map(({ judged, score }) => {
      const tie = isTie && score === first ? ([{ code: "several", words: "" }] as const) : [];
      const reasons = [...explain(row, judged), ...tie];
      return { definition: judged.entry.definition, score, reasons };
    });
}
