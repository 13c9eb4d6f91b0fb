import { readContext } from "../target/rowContext";
import { readTarget } from "../target/targetComponents";
import type { Unit } from "../unit/unit";
import { measureOfName, type Catalog, type Measure } from "./catalog";
import type { RowQuery } from "./match";
import { nameKey, readNameText } from "./nameText";
import { readNameWords, type NameWords } from "./nameWords";
import { correctSpelling } from "./spelling";

/** What a row says of its indicator, as far as its own cells tell. */
export interface RowReading {
  readonly name: string;
  readonly key: string;
  /** From the unit cell, the name or the target. */
  readonly unit: Unit | null;
  /** Null where neither name nor target says. */
  readonly measure: Measure | null;
  readonly meaning: NameWords;
  /** The meaning with slips of the pen set right, and these, as printed. */
  readonly corrected: readonly string[];
}

/** What the target says: its unit where no cell else does, and whether it is a change of a rate. */
function readTargetOf(query: RowQuery): { unit: Unit | null; change: Measure | null } {
  const input = { name: query.name, unit: query.unit, target: query.target ?? "", actual: "" };
  const context = readContext(input);
  const [first] = readTarget(input, context).components;
  const unit = context.unit ?? first?.unit ?? null;
  const isRate = unit === null || unit.dimension === "percent" || unit.dimension === "points";
  const basis = first?.part.basis;
  const isChange = basis === "growth" || basis === "reduction";
  return { unit, change: isRate && isChange ? basis : null };
}

/** Reads a row's name, unit and target; with `parent` the name continues that name ("- Thể thấp còi"). */
export function readRow(query: RowQuery, catalog: Catalog, parent = ""): RowReading {
  const text = readNameText(query.name);
  const above = readNameText(parent);
  const main = correctSpelling([...above.main, ...text.main], catalog.vocabulary);
  const aside = correctSpelling([...above.aside, ...text.aside], catalog.vocabulary);
  const meaning = readNameWords({ main: main.tokens, aside: aside.tokens });
  const { unit, change } = readTargetOf(query);
  return {
    name: query.name,
    key: nameKey(query.name),
    unit,
    measure: change ?? measureOfName(query.name, meaning),
    meaning,
    corrected: [...main.corrected, ...aside.corrected],
  };
}
