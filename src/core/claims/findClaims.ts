import { apartClaims } from "./sums/apartLists";
import { changeClaims } from "./rates/changeClaims";
import { recountClaims } from "./counts/classRecount";
import { classClaims, doubleClaims, moveClassClaims, partitionClaims } from "./counts/countClaims";
import { cuedSumClaims } from "./sums/cuedSums";
import type { Mention } from "./reading/mention";
import type { IndicatorTable } from "../table/indicatorTable";
import type { Claim, NarrativeParagraph, Place } from "./model";
import { eachClaims } from "./rates/eachClaims";
import { moveClaims } from "./rates/fromTo";
import { growthApartClaims } from "./rates/growthApart";
import { footnoteItemClaims, itemClaims } from "./counts/itemClaims";
import { fractionSumClaims } from "./sums/fractionSums";
import { differenceClaims, withoutClaims } from "./sums/leftClaims";
import { listedTwice } from "./repeats/listedTwice";
import { misprintClaims } from "./repeats/misprints";
import { nameClaims } from "./counts/nameClaims";
import type { Passage } from "./reading/passage";
import { periodClaims } from "./counts/periodClaims";
import { productClaims } from "./rates/productClaims";
import { productGrowthClaims } from "./rates/productGrowth";
import { readAll, type PlacedQuantity } from "./reading/quantities";
import { excessClaims, ratioClaims } from "./rates/ratioClaims";
import { spokenRatioClaims } from "./rates/ratioWords";
import { repeatClaims } from "./repeats/repeats";
import { inWorkbook, rowFigures } from "./repeats/rowFigures";
import type { ReportText } from "./rules/model";
import { buildReportText } from "./rules/reportText";
import { pairShareClaims } from "./rates/shareClaims";
import { shareListClaims } from "./rates/shareLists";
import { spreadClaims } from "./sums/spreadClaims";
import { sumClaims } from "./sums/sumClaims";
import { tableClaims } from "./repeats/tableClaims";
import { wholeShareClaims } from "./rates/wholeShares";
import { wordAmountClaims } from "./counts/wordAmountClaims";
import { cellPlace } from "./reading/textTables";

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
