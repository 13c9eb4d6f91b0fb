import { apartClaims } from "./apartLists";
import { changeClaims } from "./changeClaims";
import { recountClaims } from "./classRecount";
import { classClaims, doubleClaims, moveClassClaims, partitionClaims } from "./countClaims";
import { cuedSumClaims } from "./cuedSums";
import type { Mention } from "./mention";
import type { IndicatorTable } from "../table/indicatorTable";
import type { Claim, NarrativeParagraph, Place } from "./model";
import { eachClaims } from "./eachClaims";
import { moveClaims } from "./fromTo";
import { growthApartClaims } from "./growthApart";
import { footnoteItemClaims, itemClaims } from "./itemClaims";
import { fractionSumClaims } from "./fractionSums";
import { differenceClaims, withoutClaims } from "./leftClaims";
import { listedTwice } from "./listedTwice";
import { misprintClaims } from "./misprints";
import { nameClaims } from "./nameClaims";
import type { Passage } from "./passage";
import { periodClaims } from "./periodClaims";
import { productClaims } from "./productClaims";
import { productGrowthClaims } from "./productGrowth";
import { readAll, type PlacedQuantity } from "./quantities";
import { excessClaims, ratioClaims } from "./ratioClaims";
import { spokenRatioClaims } from "./ratioWords";
import { repeatClaims } from "./repeats";
import { inWorkbook, rowFigures } from "./rowFigures";
import type { ReportText } from "./rules/model";
import { buildReportText } from "./rules/reportText";
import { pairShareClaims } from "./shareClaims";
import { shareListClaims } from "./shareLists";
import { spreadClaims } from "./spreadClaims";
import { sumClaims } from "./sumClaims";
import { tableClaims } from "./tableClaims";
import { wholeShareClaims } from "./wholeShares";
import { wordAmountClaims } from "./wordAmountClaims";
import { cellPlace } from "./textTables";

type Check = (passage: Passage, mentions: readonly Mention[]) => Claim[];

const CHECKS: Readonly<Record<string, Check>> = {
  ratioClaims,
  excessClaims,
  spokenRatioClaims,
  changeClaims,
  moveClaims,
  sumClaims,
  pairShareClaims,
  productClaims,
  eachClaims,
  productGrowthClaims,
  partitionClaims,
  classClaims,
  moveClassClaims,
  differenceClaims,
  withoutClaims,
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

const COUNTED: readonly Claim["rule"][] = ["enumeration-count", "count-kn"];

/** What two checks say alike of one printed count is told once. */
function withoutCountedTwice(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ rule, verdict, stated: { place } }) => {
    const key = `${rule}|${verdict}|${place?.paragraph ?? ""}:${place?.span.start ?? ""}`;
    const isNew = !COUNTED.includes(rule) || !seen.has(key);
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
  return withoutCountedTwice([
    ...own,
    ...attempt("apartClaims", () => apartClaims(all)),
    ...attempt("shareListClaims", () => shareListClaims(all)),
    ...attempt("fractionSumClaims", () => fractionSumClaims(all)),
    ...attempt("cuedSumClaims", () => cuedSumClaims(all)),
    ...attempt("wholeShareClaims", () => wholeShareClaims(all)),
    ...attempt("footnoteItemClaims", () => footnoteItemClaims(all)),
    ...attempt("spreadClaims", () => spreadClaims(quantities)),
    ...attempt("recountClaims", () =>
      recountClaims(all, [...ownTables.map(({ table }) => table), ...tables]),
    ),
    ...attempt("growthApartClaims", () => growthApartClaims(quantities)),
    ...attempt("repeatClaims", () =>
      withoutSame([...misprintClaims(quantities), ...repeatClaims(quantities)]),
    ),
    ...attempt("tableClaims", () => tableClaims(quantities, rows)),
  ]);
}
