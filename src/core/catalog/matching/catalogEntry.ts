import { readName, readUnitColumn } from "../../target/parts/rowContext";
import type { Unit } from "../../unit/unit";
import type { Definition } from "../definition";
import { readNameText } from "./nameText";
import { readNameWords, type NameWords } from "./nameWords";

/** What sort of figure an indicator holds; "amount" is a number of things or a sum of money. */
export type Measure = "rate" | "share" | "rank" | "amount" | "count" | "growth" | "reduction" | "vs_plan";

/** The sort of figure that a name asks for; null where it does not say. */
export function measureOfName(printed: string, { measure }: NameWords): Measure | null {
  if (measure === "growth" || measure === "reduction") return measure;
  const { basis } = readName(printed);
  return basis === "growth" || basis === "reduction" || basis === "vs_plan" ? basis : measure;
}

const TIMES = ["cumulative", "in_year"];
const CHANGES: readonly (Measure | null)[] = ["growth", "reduction", "vs_plan"];

function measureOf({ kind }: Definition, named: Measure | null, unit: Unit | null): Measure {
  if (named && CHANGES.includes(named)) return named;
  if (kind === "growth" || kind === "rank") return kind;
  const isPercent = unit?.dimension === "percent" || unit?.dimension === "points";
  if (!isPercent) return "amount";
  return named === "share" ? "share" : "rate";
}

/** Qualities of time that a name states, unless its alias states one: "Số xã về đích …" for "… trong năm". */
function timeOf(name: string, stated: ReadonlySet<string>): readonly string[] {
  if (TIMES.some((time) => stated.has(time))) return [];
  return TIMES.filter((time) => readNameWords(readNameText(name)).hints.has(time));
}

/** One name of a definition, ready to be compared with. What it means is read when first asked for. */
export class CatalogEntry {
  private read: NameWords | undefined;
  private said: ReadonlySet<string> | undefined;
  private asked:
    { readonly unit: Unit | null; readonly measure: Measure; readonly named: Measure | null } | undefined;

  constructor(
    readonly definition: Definition,
    readonly printed: string,
    readonly key: string,
    readonly isAlias: boolean,
  ) {}

  /** What it says in passing, and what the definition's own name says of the time that is counted. */
  get hints(): ReadonlySet<string> {
    const { hints } = this.meaning;
    if (!this.isAlias) return hints;
    return (this.said ??= new Set([...hints, ...timeOf(this.definition.name, hints)]));
  }

  get meaning(): NameWords {
    return (this.read ??= readNameWords(readNameText(this.printed)));
  }

  /** Of the definition; null for texts. */
  get unit(): Unit | null {
    return this.figure.unit;
  }

  /** What the definition is. */
  get measure(): Measure {
    return this.figure.measure;
  }

  /** What this name calls it: "Số xã …" may be printed for a rate. */
  get named(): Measure | null {
    return this.figure.named;
  }

  private get figure() {
    return (this.asked ??= this.readFigure());
  }

  private readFigure() {
    const { name, kind, unit: printedUnit } = this.definition;
    const unit = kind === "text" ? null : readUnitColumn(printedUnit);
    const own = this.isAlias ? measureOfName(name, readNameWords(readNameText(name))) : null;
    const named = measureOfName(this.printed, this.meaning);
    return { unit, named, measure: measureOf(this.definition, this.isAlias ? own : named, unit) };
  }
}
