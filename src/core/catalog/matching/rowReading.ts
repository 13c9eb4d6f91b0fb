import { readContext, readUnitColumn } from "../../target/parts/rowContext";
import { readTarget } from "../../target/parts/targetComponents";
import type { Unit } from "../../unit/unit";
import type { Catalog } from "./catalog";
import { measureOfName, type Measure } from "./catalogEntry";
import type { RowQuery } from "./match";
import { nameKey, readNameText } from "./nameText";
import { readNameWords, type NameWords } from "./nameWords";
import { correctSpelling } from "./spelling";

function isRateUnit({ dimension }: Unit): boolean {
  return dimension === "percent" || dimension === "points";
}

/** What the target says: its unit where no cell else does, and whether it is a change of a rate. */
function readTargetOf(query: RowQuery): { unit: Unit | null; change: Measure | null } {
  const input = { name: query.name, unit: query.unit, target: query.target ?? "", actual: "" };
  const known = readUnitColumn(query.unit);
  if (known && input.target === "" && (!isRateUnit(known) || !/\d/.test(query.name)))
    return { unit: known, change: null };
  const context = readContext(input);
  const [first] = readTarget(input, context).components;
  const unit = context.unit ?? first?.unit ?? null;
  const basis = first?.part.basis;
  const isChange = basis === "growth" || basis === "reduction";
  return { unit, change: isChange && (unit === null || isRateUnit(unit)) ? basis : null };
}

/** What a row says of its indicator, as far as its own cells tell. Read when first asked for. */
export class RowReading {
  readonly name: string;
  readonly key: string;
  /** Read together with the name of the row above. */
  readonly isContinued: boolean;
  private words: { readonly meaning: NameWords; readonly corrected: readonly string[] } | undefined;
  private figure: { readonly unit: Unit | null; readonly measure: Measure | null } | undefined;

  /** With `parent` the name continues that name ("- Thể thấp còi"). */
  constructor(
    private readonly query: RowQuery,
    private readonly catalog: Catalog,
    private readonly parent = "",
  ) {
    this.name = query.name;
    this.key = nameKey(query.name);
    this.isContinued = parent !== "";
  }

  /** The meaning with slips of the pen set right. */
  get meaning(): NameWords {
    return (this.words ??= this.readWords()).meaning;
  }

  /** The words that were set right, as printed. */
  get corrected(): readonly string[] {
    return (this.words ??= this.readWords()).corrected;
  }

  /** From the unit cell, the name or the target. */
  get unit(): Unit | null {
    return (this.figure ??= this.readFigure()).unit;
  }

  /** Null where neither name nor target says. */
  get measure(): Measure | null {
    return (this.figure ??= this.readFigure()).measure;
  }

  private readFigure() {
    const { unit, change } = readTargetOf(this.query);
    return { unit, measure: change ?? measureOfName(this.name, this.meaning) };
  }

  private readWords() {
    const text = readNameText(this.name);
    // words of a printed name stand beside their neighbours as they should
    if (!this.isContinued && this.catalog.byKey.has(this.key))
      return { meaning: readNameWords(text), corrected: [] };
    const above = readNameText(this.parent);
    const { vocabulary } = this.catalog.meanings;
    const main = correctSpelling([...above.main, ...text.main], vocabulary);
    const aside = correctSpelling([...above.aside, ...text.aside], vocabulary);
    const meaning = readNameWords({ main: main.tokens, aside: aside.tokens });
    return { meaning, corrected: [...main.corrected, ...aside.corrected] };
  }
}
