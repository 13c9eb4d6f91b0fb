import { printNumber } from "../number/printNumber";
import type { NumberReading } from "../number/numberLiteral";
import type { Unit } from "../unit/unit";
import type { Basis, Comparator } from "./model";
import type { Part } from "./reading/parsePhrase";
import type { TargetComponent } from "./parts/targetComponents";

const SIGNS: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
  range: "",
};

const VERBS: Readonly<Record<Basis, string>> = {
  level: "",
  growth: "tăng",
  vs_plan: "tăng",
  reduction: "giảm",
  increment: "thêm",
};

function printQuantity(
  low: NumberReading,
  high: NumberReading | null,
  of: NumberReading | null,
  unit: Unit | null,
): string {
  const print = (one: NumberReading): string => printNumber(one.value, { decimals: one.decimals });
  const figures = high ? `${print(low)}–${print(high)}` : of ? `${print(low)}/${print(of)}` : print(low);
  const suffix = unit?.print ?? "";
  if (suffix === "") return figures;
  return ATTACHED.includes(suffix.charAt(0)) ? `${figures}${suffix}` : `${figures} ${suffix}`.trim();
}

/** What an attached unit begins with: "%", "‰", "/100 dân". */
const ATTACHED = "%‰/";

/** Words with a space behind each; nothing for an empty one. */
function leading(verb: string, sign: string): string {
  return `${verb}${verb && " "}${sign}${sign && " "}`;
}

/** A rank is named before its number: "hạng 15/63"; steps of ranks are counted: "2 bậc". */
function printMeasured(figure: Measured, unit: Unit | null, basis: Basis): string {
  const { low, high, of } = figure;
  const isRank = unit?.dimension === "rank" && basis === "level";
  return isRank ? `hạng ${printQuantity(low, high, of, null)}` : printQuantity(low, high, of, unit);
}

interface Measured {
  readonly low: NumberReading;
  readonly high: NumberReading | null;
  readonly of: NumberReading | null;
}

/** A target as read, in the words the reader understands again: "tăng > 13%", "≤ 1,15%", "2–3 phường". */
export function printTarget(component: TargetComponent): string {
  const { reading, basis, comparator, part, unit } = component;
  if (!reading) return part.kind === "hold" ? "duy trì" : component.label;
  // a share is printed as the part of a whole that it was made of
  const measured = unit?.dimension === "percent" && part.figure?.of ? part.figure : reading;
  const quantity = printMeasured({ ...measured, of: part.figure?.of ?? null }, unit, basis);
  if (part.planRatio) return `${SIGNS[comparator]} ${quantity} kế hoạch`;
  const words = leading(VERBS[basis], SIGNS[comparator]) + quantity;
  return basis === "vs_plan" ? `${words} so với kế hoạch` : words;
}

function printSign({ comparator, approximate }: Part): string {
  if (comparator && comparator !== "range" && comparator !== "=") return SIGNS[comparator];
  if (approximate) return approximate === "below" ? "gần" : "≈";
  return "";
}

/** A part of a result as read: "tăng 6,45%", "> 92%", "1.721,4 tỷ đồng". `inherited` is the unit taken from the row. */
export function printActual(part: Part, inherited: Unit | null): string {
  const { figure, basis } = part;
  if (!figure) return part.kind === "zero" ? "0" : part.label;
  const isFall = (basis === "growth" || basis === "vs_plan") && figure.low.value.isNegative();
  const low = isFall ? { ...figure.low, value: figure.low.value.negated() } : figure.low;
  const quantity = printMeasured({ ...figure, low }, figure.unit ?? inherited, basis ?? "level");
  if (part.planRatio) return `${quantity} kế hoạch`;
  const verb = isFall ? "giảm" : basis ? VERBS[basis] : "";
  const words = leading(verb, printSign(part)) + quantity;
  return basis === "vs_plan" ? `${words} so với kế hoạch` : words;
}
