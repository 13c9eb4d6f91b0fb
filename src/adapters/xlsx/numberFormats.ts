import { GENERAL } from "../../ports/displayNumber";

/** ECMA-376 §18.8.30, dates in the order Vietnamese Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "dd/mm/yyyy",
  16: "dd/mm",
  17: "mm/yyyy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Ids that East Asian versions of Excel keep for their own dates. */
const isRegionalDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The code of a built-in format id; unknown ids count as General. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? (isRegionalDate(id) ? "dd/mm/yyyy" : GENERAL);
}

/** The built-in id of a number format code ("#,##0" is 3); dates get none, because their built-in codes vary by region. */
export function builtInFormatId(code: string): number | undefined {
  const [id] = Object.entries(BUILT_IN).find(([, known]) => known === code) ?? [];
  const number = Number(id);
  const isLocal = (number >= 14 && number <= 22) || (number >= 37 && number <= 48);
  return id === undefined || isLocal ? undefined : number;
}
