import type { CatalogEntry } from "./catalogEntry";
import { explain, judgeEntry, scoreOf, type JudgedEntry } from "./judgeEntry";
import type { Candidate } from "./match";
import { sumOf, type MeaningIndex, type WeighedEntry } from "./meaningIndex";
import type { NameWords } from "./nameWords";
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

/** Names that share the row's rarest words: common words add names only while there are few. */
function findNames(meaning: NameWords, { byWord }: MeaningIndex): ReadonlySet<WeighedEntry> {
  const lists = meaning.words.map(({ code }) => byWord.get(code) ?? []);
  const found = new Set<WeighedEntry>();
  for (const list of lists.filter((one) => one.length > 0).sort((a, b) => a.length - b.length)) {
    if (found.size > 0 && found.size + list.length > LOOKED_AT) break;
    for (const one of list) found.add(one);
  }
  return found;
}

/** How much two names say in common, of which one has the words that are marked. */
function commonWeight({ words, weights }: WeighedEntry, marked: Uint8Array): number {
  let common = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (marked[words[i] ?? 0] === 1) common += weights[i] ?? 0;
  }
  return common;
}

interface Alike {
  readonly entry: CatalogEntry;
  readonly likeness: number;
}

/** The names most like a row's, best first: likeness is twice the common weight over both weights. */
function findAlike({ meaning }: RowReading, index: MeaningIndex): readonly Alike[] {
  const own = sumOf(meaning.words.map(index.weightOf));
  const marked = new Uint8Array(index.numbers.size);
  for (const code of meaning.codes) {
    const number = index.numbers.get(code);
    if (number !== undefined) marked[number] = 1;
  }
  const best: Alike[] = [];
  for (const weighed of findNames(meaning, index)) {
    const likeness = (2 * commonWeight(weighed, marked)) / (own + weighed.weight);
    if (best.length === EXAMINED && likeness <= (best.at(-1)?.likeness ?? 0)) continue;
    const worse = best.findIndex((other) => other.likeness < likeness);
    best.splice(worse < 0 ? best.length : worse, 0, { entry: weighed.entry, likeness });
    if (best.length > EXAMINED) best.pop();
  }
  return best;
}

interface Ranked {
  readonly judged: JudgedEntry;
  readonly score: number;
}

function rank(row: RowReading, index: MeaningIndex): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const { entry, likeness } of findAlike(row, index)) {
    const judged = judgeEntry(row, entry);
    const score = scoreOf(row, judged, likeness * MOST_LIKELY);
    if (score > (best.get(entry.definition.id)?.score ?? 0)) best.set(entry.definition.id, { judged, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The definitions that a row may mean, each by its best name, best first; at most five, none that is far off. */
export function rankCandidates(row: RowReading, index: MeaningIndex): readonly Candidate[] {
  const ranked = rank(row, index);
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
