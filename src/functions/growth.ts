import type { Decimal } from "../core/number/decimal";
import { isComparable } from "../core/unit/unit";
import type { Quantity } from "../core/target/quantity";
import { cellText } from "../i18n/cellText";
import { isBareZero, readCell, type CellInput } from "./cellInput";
import { readQuantity } from "./quantityInput";

/** Growth in per cent; or nothing to compare; or why there is none, in Vietnamese. */
export type GrowthReading =
  | { readonly kind: "growth"; readonly percent: Decimal }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly problem: string };

const NOUGHT: CellInput = { kind: "text", text: "0" };

function growth(now: Quantity, base: Quantity): GrowthReading {
  const nowUnit = now.unit ?? base.unit;
  const baseUnit = base.unit ?? now.unit;
  if (nowUnit?.dimension === "percent" && baseUnit?.dimension === "percent")
    return { kind: "error", problem: cellText("cell.ratesCompared") };
  if (nowUnit && baseUnit && !isComparable(nowUnit, baseUnit))
    return { kind: "error", problem: cellText("cell.otherUnit", { one: now.text, other: base.text }) };
  if (!base.reading.value.greaterThan(0)) return { kind: "error", problem: cellText("cell.badBase") };
  const scale = nowUnit && baseUnit ? nowUnit.factor.dividedBy(baseUnit.factor) : 1;
  const percent = now.reading.value.times(scale).times(100).dividedBy(base.reading.value).minus(100);
  return { kind: "growth", percent };
}

/**
 * Growth of a printed value against the same period: (now / base − 1) × 100, units of different size converted. A bare
 * 0 is a result of nought where a base is given; blank where either is missing.
 */
export function readGrowth(actual: unknown, prior: unknown): GrowthReading {
  const cell = readCell(actual);
  const now = readQuantity(isBareZero(cell) ? NOUGHT : cell, "cell.actual");
  const base = readQuantity(readCell(prior), "cell.prior");
  if (now.kind === "error") return now;
  if (base.kind === "error") return base;
  if (now.kind === "blank" || base.kind === "blank") return { kind: "blank" };
  return growth(now.quantity, base.quantity);
}
