import { normaliseText } from "../text/normalise";
import { readNumberLiteral, type NumberReading } from "./numberLiteral";

/**
 * Reads a text that is one Vietnamese number and nothing else: "1.721,4" → 1721.4, "− 5,2" → −5.2, "08" → 8.
 * Footnote marks are left aside ("4 ⁷⁵" → 4). Null for anything else, a unit included.
 */
export function parseNumber(text: string): NumberReading | null {
  const match = /^\s*([+-]?)\s*(\d[\d., ]*)$/.exec(normaliseText(text).text);
  const literal = readNumberLiteral((match?.[2] ?? "").trimEnd());
  if (!literal) return null;
  const { value, decimals } = literal.reading;
  return { value: match?.[1] === "-" ? value.negated() : value, decimals };
}
