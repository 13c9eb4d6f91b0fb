import { printNumber } from "../number/printNumber";
import type { NumberReading } from "../number/numberLiteral";
import type { Unit } from "../unit/unit";
import type { Basis, Comparator } from "./model";
import type { Part } from "./parsePhrase";
import type { TargetComponent } from "./targetComponents";

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
  return /^[%‰/]/.test(suffix) ? `${figures}${suffix}` : `${figures} ${suffix}`.trim();
}

/** A target as read, in the words the reader understands again: "tăng > 13%", "≤ 1,15%", "2–3 phường". */
export function printTarget(component: TargetComponent): string {
  const { reading, basis, comparator, part } = component;
  if (!reading) return part.kind === "hold" ? "duy trì" : component.label;
  const quantity = printQuantity(reading.low, reading.high, part.figure?.of ?? null, component.unit);
  if (part.planRatio) return `${SIGNS[comparator]} ${quantity} kế hoạch`;
  const words = [VERBS[basis], SIGNS[comparator], quantity].filter((word) => word !== "").join(" ");
  return basis === "vs_plan" ? `${words} so với kế hoạch` : words;
}

/** A part of a result as read: "tăng 6,45%", "> 92%", "1.721,4 tỷ đồng". `inherited` is the unit taken from the row. */
export function printActual(part: Part, inherited: Unit | null): string {
  const { figure, comparator, basis } = part;
  if (!figure) return part.kind === "zero" ? "0" : part.label;
  const quantity = printQuantity(figure.low, figure.high, figure.of, figure.unit ?? inherited);
  const sign =
    comparator && comparator !== "range" && comparator !== "="
      ? SIGNS[comparator]
      : part.approximate
        ? "≈"
        : "";
  if (part.planRatio) return `${quantity} kế hoạch`;
  return [basis ? VERBS[basis] : "", sign, quantity].filter((word) => word !== "").join(" ");
}
