import { normaliseText } from "../text/normalise";
import { readUnitAt } from "../unit/parseUnit";
import type { Grid } from "./grid";
import type { Header } from "./header";

const LABEL_LINE = /^\s*(?:ph[uụ] l[uụ]c|bi[eể]u|m[aẫ]u)(?:\s+(?:s[oố]\s*)?[\dIVXivx./\-A-Z]+)?\s*$/iu;
const ATTACHED = /^\s*\(?\s*k[eè]m theo/iu;
const UNIT_LINE = /^\s*\(?\s*(đơn vị tính|đ\.?v\.?t|đơn vị)\s*:\s*(.+?)\s*\)?\s*$/iu;
const ISSUER =
  /^\s*(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|cộng hòa|cộng hoà|độc lập)/iu;

/** The unit that a line gives to the whole table; "Đơn vị: UBND xã A" names an office. Null for other lines. */
function readUnitLine(text: string): string | null {
  const [, words = "", unit = ""] = UNIT_LINE.exec(text) ?? [];
  if (unit === "" || (/^đơn vị$/iu.test(words) && readUnitAt(unit, 0)?.end !== unit.length)) return null;
  return /theo|từng/iu.test(unit) ? "" : unit;
}

/** What stands above the header, each text empty where it is missing. */
export interface AboveTable {
  /** "PHỤ LỤC 1". */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo …)". */
  readonly attachedTo: string;
  /** The unit of the whole table. */
  readonly unit: string;
}

/** Reads the lines above the header: the label of the appendix, its title, the reference line, a common unit. */
export function readAbove(grid: Grid, header: Header): AboveTable {
  let label = "";
  let title = "";
  let attachedTo = "";
  let unit = "";
  for (let row = 1; row < header.top; row += 1) {
    for (const { text } of grid.rowCells(row)) {
      const line = normaliseText(text).text;
      const unitLine = readUnitLine(line);
      if (unitLine !== null) unit = unitLine;
      else if (ATTACHED.test(line)) attachedTo = text;
      else if (LABEL_LINE.test(line)) label = line.trim();
      else if (!ISSUER.test(line) && text.length > title.length) title = text;
    }
  }
  return { label, title, attachedTo, unit };
}
