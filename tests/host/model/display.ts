import { format as formatNumber } from "numfmt";
import { CellError, type CellValue } from "./cellValue";

export type Locale = "vi-VN" | "en-US";

/** What the cell shows, in the display language of the workbook; column widths are ignored. */
export function display(value: CellValue | undefined, numberFormat: string, locale: Locale): string {
  if (value === undefined) return "";
  if (value instanceof CellError) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !numberFormat.includes("@")) return value;
  return formatNumber(numberFormat, value, { locale: locale === "vi-VN" ? "vi" : "en" });
}
