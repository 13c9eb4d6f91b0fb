import { apartClaims } from "./apartLists";
import { changeClaims } from "./changeClaims";
import { classClaims, differenceClaims, doubleClaims, partitionClaims } from "./countClaims";
import type { Mention } from "./mention";
import type { IndicatorTable } from "../table/indicatorTable";
import type { Claim, NarrativeParagraph, Place } from "./model";
import { growthApartClaims } from "./growthApart";
import { itemClaims } from "./itemClaims";
import { listedTwice } from "./listedTwice";
import { misprintClaims } from "./misprints";
import { nameClaims } from "./nameClaims";
import type { Passage } from "./passage";
import { periodClaims } from "./periodClaims";
import { productClaims } from "./productClaims";
import { readAll, type PlacedQuantity } from "./quantities";
import { ratioClaims } from "./ratioClaims";
import { repeatClaims } from "./repeats";
import { inWorkbook, rowFigures } from "./rowFigures";
import type { ReportText } from "./rules/model";
import { buildReportText } from "./rules/reportText";
import { pairShareClaims, partShareClaims, shareClaims } from "./shareClaims";
import { spreadClaims } from "./spreadClaims";
import { sumClaims } from "./sumClaims";
import { tableClaims } from "./tableClaims";
import { wordAmountClaims } from "./wordAmountClaims";
import { cellPlace } from "./textTables";

type Check = (passage: Passage, mentions: readonly Mention[]) => Claim[];

const CHECKS: Readonly<Record<string, Check>> = {
  ratioClaims,
  changeClaims,
  sumClaims,
  shareClaims,
  partShareClaims,
  pairShareClaims,
  productClaims,
  partitionClaims,
  classClaims,
  differenceClaims,
  doubleClaims,
  nameClaims,
  itemClaims,
  periodClaims,
  listedTwice,
  wordAmountClaims,
};

/** Of a table's cells only the results say in words what was reached. */
function isSaid(results: readonly Place[], { quantity, read }: PlacedQuantity): boolean {
  const { paragraph, span } = quantity.place;
  const isResult = ({ paragraph: row, span: cell }: Place): boolean =>
    row === paragraph && cell.start <= span.start && span.end <= cell.end;
  return read.passage.kind !== "row" || results.some(isResult);
}

/** Claims of one figure against one other: the first of them. */
function withoutSame(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ stated, operands }) => {
    const key = [stated, ...operands]
      .map(({ place }) => (place ? `${place.paragraph}:${place.span.start}` : ""))
      .join("|");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * Finds the statements of a report that its own figures let one recompute, and the figures that it prints twice, in
 * its text, in its own tables and in `tables` of a workbook. Never fails; a text without figures gives none.
 */
export function findClaims(
  paragraphs: readonly NarrativeParagraph[],
  tables: readonly IndicatorTable[] = [],
): Claim[] {
  return claimsIn(buildReportText(paragraphs, readAll(paragraphs)), tables, (_, check) => check());
}

/** Runs one check of a report under its name, so that its crash need not be that of the others. */
export type Attempt = (name: string, check: () => readonly Claim[]) => readonly Claim[];

/** {@link findClaims} in a report that has been read. */
export function claimsIn(report: ReportText, tables: readonly IndicatorTable[], attempt: Attempt): Claim[] {
  const { paragraphs, all, tables: ownTables } = report;
  const results = ownTables.flatMap((one) =>
    one.table.rows.map(({ row }) => cellPlace(paragraphs, one, row, "actual")),
  );
  const quantities = report.quantities.filter((placed) => isSaid(results, placed));
  const rows = [...report.rows, ...tables.flatMap((table) => rowFigures(table, inWorkbook))];
  const own = Object.entries(CHECKS).flatMap(([name, check]) =>
    attempt(name, () => all.flatMap(({ passage, mentions }) => check(passage, mentions))),
  );
  return [
    ...own,
    ...attempt("apartClaims", () => apartClaims(all)),
    ...attempt("spreadClaims", () => spreadClaims(quantities)),
    ...attempt("growthApartClaims", () => growthApartClaims(quantities)),
    ...attempt("repeatClaims", () =>
      withoutSame([...repeatClaims(quantities), ...misprintClaims(quantities)]),
    ),
    ...attempt("tableClaims", () => tableClaims(quantities, rows)),
  ];
}
