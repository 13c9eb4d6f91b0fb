import type { Header } from "./findHeader";
import type { Grid } from "./grid";

const LABEL_LINE = /^\s*(?:ph[uụ] l[uụ]c|bi[eể]u|m[aẫ]u)(?:\s+(?:s[oố]\s*)?[\dIVXivx./\-A-Z]+)?\s*$/iu;
const ATTACHED = /^\s*\(?\s*k[eè]m theo/iu;
const UNIT_LINE = /^\s*\(?\s*(?:đơn vị tính|đvt|đơn vị)\s*:\s*(.+?)\s*\)?\s*$/iu;
const ISSUER =
  /^\s*(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|cộng hòa|cộng hoà|độc lập)/iu;

/** What stands above the header: title, reference line "(Kèm theo …)", the unit of the whole table; each may be empty. */
export function readAbove(grid: Grid, header: Header): { title: string; attachedTo: string; unit: string } {
  let title = "";
  let attachedTo = "";
  let unit = "";
  for (let row = 1; row < header.top; row += 1) {
    for (const { text } of grid.rowCells(row)) {
      const unitLine = UNIT_LINE.exec(text);
      if (unitLine) unit = /theo|từng/iu.test(unitLine[1] ?? "") ? "" : (unitLine[1] ?? "");
      else if (ATTACHED.test(text)) attachedTo = text;
      else if (!LABEL_LINE.test(text) && !ISSUER.test(text) && text.length > title.length) title = text;
    }
  }
  return { title, attachedTo, unit };
}
