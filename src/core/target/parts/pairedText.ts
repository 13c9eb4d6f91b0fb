import { readUnitColumn } from "./rowContext";
import { segmentsOf } from "./nameSegments";
import type { RowInput } from "../model";

/** Bare rates beside each other: "65/28", "≥65/≥28", "20/38/42". */
const PAIRED = /^\s*[<>≤≥]?\s*\d[\d.,]*\s*%?(?:\s*\/\s*[<>≤≥]?\s*\d[\d.,]*\s*%?){1,3}\s*$/u;
/** A name that speaks of a part and its whole: "Số trường đạt chuẩn/tổng số trường". */
const OF_WHOLE = /\/\s*(?:tổng|số)/iu;

function listed(text: string): string {
  return text.replaceAll("/", ";");
}

/**
 * "65/28" against "65,5/28,3" in per cent, under a name "A/B": values of two indicators, not a part and its whole. The
 * slashes become list separators; any other row is given back as it is.
 */
export function withListedPairs(input: RowInput): RowInput {
  const { name = "", target, actual } = input;
  const count = name.split("/").length;
  const isPair = (text: string): boolean => PAIRED.test(text) && text.split("/").length === count;
  if (count < 2 || !isPair(target) || OF_WHOLE.test(name) || segmentsOf(name, count) === null) return input;
  if (readUnitColumn(input.unit ?? "")?.dimension !== "percent") return input;
  return { ...input, target: listed(target), actual: isPair(actual) ? listed(actual) : actual };
}
