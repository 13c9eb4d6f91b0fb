import type { RowInput, Status } from "../../src/core/target/model";

const NUMBER = /\d[\d.]*(?:,\d+)?/;
const STRICT_UP = /trên|>/i;
const STRICT_DOWN = /dưới|</i;

function parse(text: string): number {
  return Number((NUMBER.exec(text)?.[0] ?? "").replaceAll(".", "").replace(",", "."));
}

/**
 * The least that could do the same work on the benchmark's rows: one regular expression for the number, one for the
 * comparator, doubles. It reads nothing else, keeps no reading, no reason, no precision.
 */
export function judgeWithRegularExpressions({ target, actual }: RowInput): Status {
  const t = parse(target);
  const a = parse(actual);
  if (STRICT_DOWN.test(target)) return a < t ? "exceeded" : a === t ? "met" : "unmet";
  if (STRICT_UP.test(target)) return a > t ? "exceeded" : a === t ? "met" : "unmet";
  return a > t ? "exceeded" : a === t ? "met" : "unmet";
}
