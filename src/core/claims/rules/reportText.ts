import type { ReadPassage } from "../reading/mention";
import type { NarrativeParagraph } from "../model";
import type { Passage } from "../reading/passage";
import { opensPlans } from "../reading/period";
import { placeQuantities } from "../reading/quantities";
import { rowFigures } from "../repeats/rowFigures";
import { cellPlace, findTextTables } from "../reading/textTables";
import type { Month, ReportText } from "./model";
import { fold } from "../../text/fold";

/** How far down a paper its date line stands. */
const HEAD = 25;
const DATE_LINE = new RegExp(
  `^[^,.;:]{2,40},\\s*${fold("ngày")}[\\s.\\d…]*${fold("tháng")}\\s*(\\d{1,2})\\s*${fold("năm")}\\s*(20\\d\\d)\\s*$`,
  "u",
);

function issuedOf(all: readonly ReadPassage[]): Month | null {
  for (const { passage } of all.slice(0, HEAD)) {
    const [, month, year] = DATE_LINE.exec(passage.folded) ?? [];
    if (month && year) return { month: Number(month), year: Number(year) };
  }
  return null;
}

const HEADING_YEAR = new RegExp(`${fold("năm")} (20\\d\\d)(?!\\s?-\\s?20)`, "gu");

/** The passages that speak of what is to come, each with the year that its part is headed with. */
function plannedPassages(
  all: readonly ReadPassage[],
  year: string | null,
): ReadonlyMap<Passage, number | null> {
  let planned: { readonly year: number | null } | null = null;
  const found = new Map<Passage, number | null>();
  for (const { passage } of all) {
    const opens = passage.kind === "body" ? opensPlans(passage.folded, year) : null;
    if (opens === false) planned = null;
    if (opens) {
      const years = [...passage.folded.matchAll(HEADING_YEAR)].map(([, one]) => Number(one));
      planned = { year: years.length > 0 ? Math.min(...years) : null };
    }
    if (planned) found.set(passage, planned.year);
  }
  return found;
}

/** What the document rules need of a report that has been read. */
export function buildReportText(
  paragraphs: readonly NarrativeParagraph[],
  all: readonly ReadPassage[],
): ReportText {
  const quantities = placeQuantities(all);
  const planned = plannedPassages(all, quantities[0]?.reportYear ?? null);
  const tables = findTextTables(paragraphs);
  const rows = tables.flatMap((own) =>
    rowFigures(own.table, ({ row }, field) => ({ place: cellPlace(paragraphs, own, row, field) })),
  );
  return {
    ...{ paragraphs, all, quantities, tables, rows },
    issued: issuedOf(all),
    isPlanned: (passage) => planned.has(passage),
    plannedYear: (passage) => planned.get(passage) ?? null,
  };
}
