import { GENERAL } from "../../ports/displayNumber";

/** What somebody means who types this into a cell. */
export type Typed =
  { readonly kind: "text" } | { readonly kind: "number"; readonly value: number; readonly format: string };

const NUMBER = /^([+-]?)((?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,(\d+))?)\s*(%?)$/;
/** Excel keeps no more digits of a number. */
const MOST_DIGITS = 15;

/**
 * Numbers are those of Vietnam: "8,5", "1.721,4", "95%". Anything else is a text, kept as typed: "6/6", "01-02", "007",
 * "12.5". Null for what is neither: nothing typed, and the truth values of Excel.
 */
export function readTyped(text: string): Typed | null {
  const trimmed = text.trim();
  if (trimmed === "" || /^(?:true|false)$/i.test(trimmed)) return null;
  const [, sign = "", digits = "", decimals = "", percent = ""] = NUMBER.exec(trimmed) ?? [];
  const plain = digits.replaceAll(".", "").replace(",", ".");
  if (digits === "" || plain.replace(".", "").length > MOST_DIGITS) return { kind: "text" };
  const value = Number(sign + plain);
  if (percent === "%") {
    const format = decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`;
    return { kind: "number", value: Number((value / 100).toPrecision(MOST_DIGITS)), format };
  }
  if (!digits.includes(".")) return { kind: "number", value, format: GENERAL };
  return {
    kind: "number",
    value,
    format: decimals === "" ? "#,##0" : `#,##0.${"0".repeat(decimals.length)}`,
  };
}
