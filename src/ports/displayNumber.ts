import Decimal from "decimal.js";
import { format, getFormatInfo, isDateFormat } from "numfmt";

/** The format code numbers have by default. */
export const GENERAL = "General";

/** Days between the two date systems of Excel: 1 January 1904 is day 1462 of the one that starts in 1900. */
export const DAYS_TO_1904 = 1462;

/** The shortest decimal that gives this double again, never with an exponent: 63.409999999999997 is "63.41". */
export function exactDecimal(value: number): string {
  return new Decimal(value).toFixed();
}

/** Whether a number in this format is shown as a date or time. */
export function isDate(code: string): boolean {
  return code !== GENERAL && isDateFormat(code);
}

/** A number as Vietnamese Excel shows it in this format: 1721.4 in "#,##0.0" is "1.721,4". Never empty. */
export function displayNumber(value: number, code: string): string {
  const plain = exactDecimal(value).replace(".", ",");
  if (code === GENERAL || code === "@") return plain;
  const shown = format(code, isDate(code) ? value : roundHalfUp(value, code), {
    locale: "vi",
    throws: false,
    invalid: plain,
  });
  return shown.trim() || plain;
}

/** Excel rounds the decimal it shows, not the double behind it: 1.005 in "0.00" is 1,01. */
function roundHalfUp(value: number, code: string): number {
  if (code.includes(";")) return value;
  const { type, maxDecimals, scale } = getFormatInfo(code);
  if (!["number", "grouped", "percent", "currency"].includes(type)) return value;
  const scaled = new Decimal(value).times(scale);
  return scaled.toDecimalPlaces(maxDecimals, Decimal.ROUND_HALF_UP).div(scale).toNumber();
}
