import { counted, productOf } from "../../number/intervalValue";
import { fold } from "../../text/fold";
import { isLevel } from "../reading/anchor";
import type { Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { isMisread } from "../stating/repair";
import { claimOf, gradeStatement, type Statement } from "../stating/statement";
import { setOf, termOf } from "../stating/term";

const YIELD = fold("năng suất");
const OUTPUT = fold("sản lượng");
/** Square metres. */
const HECTARE = 10_000;
/** A product this near to the output is meant to be it; another crop's or season's yield is further off. */
const NEAR = 0.06;
/** So many digits that one misread digit among them is not by chance: of one crop alone, and of several. */
const TELLING_DIGITS = { alone: 2, among: 3 };

type Factor = "area" | "yield" | "output";

/** What a figure is of the three, by its unit; "sản lượng" must be said, as yields and areas tell themselves. */
function factorOf({ figure, gap, lead }: Mention): Factor | null {
  const { unit } = figure;
  if (!unit || figure.high) return null;
  if (unit.dimension === "area" && !unit.factor.lessThan(HECTARE) && unit.per === "") return "area";
  if (figure.of) return null;
  if (unit.dimension === "mass" && unit.per === "ha")
    return gap.includes(YIELD) || lead.includes(YIELD) ? "yield" : null;
  return unit.dimension === "mass" && unit.per === "" && gap.includes(OUTPUT) ? "output" : null;
}

/** Area, yield and output of one crop. */
export interface Triple {
  readonly area: Mention;
  readonly yield: Mention;
  readonly output: Mention;
}

/** Area, yield and output of one crop: one of each in a row, in any order after the area. */
export function triples(mentions: readonly Mention[]): Triple[] {
  const found: Triple[] = [];
  let open: Partial<Record<Factor, Mention>> = {};
  for (const mention of mentions) {
    const factor = isLevel(mention) ? factorOf(mention) : null;
    if (!factor) continue;
    if (factor === "area" || open[factor]) open = {};
    open[factor] = mention;
    const { area, yield: rate, output } = open;
    if (area && rate && output && Math.abs(output.sentence - area.sentence) <= 1) {
      found.push({ area, yield: rate, output });
      open = {};
    }
  }
  return found;
}

/** In tonnes: ha × tạ/ha ÷ 10, or ha × tấn/ha; in thousands of tonnes where the area is in thousands of hectares. */
function statementOf(passage: Passage, triple: Triple): Statement | null {
  const area = termOf(passage, triple.area, "factor");
  const rate = termOf(passage, triple.yield, "factor");
  const stated = termOf(passage, triple.output, "result");
  if (!area.unit || !rate.unit || !stated.unit) return null;
  const statement = { rule: "product", kind: "product", operands: [area, rate], stated } as const;
  const hectares = area.unit.factor.dividedBy(HECTARE);
  const scale = rate.unit.factor.times(hectares).dividedBy(stated.unit.factor);
  if (scale.equals("0.1")) return { ...statement, formula: "output" };
  const scaled = { ...area, set: productOf(setOf(area), counted(scale)) };
  const operands = [scale.equals(1) ? area : scaled, rate];
  return { ...statement, formula: "product", operands, shown: [area, rate] };
}

/** Diện tích × năng suất = sản lượng. A product that is far off is another crop's, and no claim. */
export function productClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  if (!passage.folded.includes(YIELD)) return [];
  const found = triples(mentions);
  const least = found.length === 1 ? TELLING_DIGITS.alone : TELLING_DIGITS.among;
  return found.flatMap((triple) => {
    const statement = statementOf(passage, triple);
    const result = statement && gradeStatement(statement);
    if (!statement || !result) return [];
    const off = result.computed.point.dividedBy(statement.stated.reading.value).minus(1).abs();
    const isMeant = !off.greaterThan(NEAR) || isMisread(statement, result.computed, least);
    if (result.grade === "outside" && !isMeant) return [];
    return [claimOf(statement, result, "sure")];
  });
}
