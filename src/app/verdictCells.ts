import { OWN_HEADER_PREFIX } from "../core/table/ownColumns";
import type { SheetSnapshot } from "../core/table/sheet";
import type { Language } from "../i18n/translator";
import { translateSheet } from "../i18n/translateSheet";
import type { CellEdit } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { BLANK, textContent, verdictContents, type OwnColumnId } from "./evaluationColumns";
import type { EvaluationPlaces } from "./evaluationPlaces";
import { OwnCells } from "./ownCells";
import { JUDGED_WIDTH } from "./ownRegion";
import { plainMeasures, type PlainMeasures } from "./plainMeasures";
import { tableFormula, type TableArguments } from "./tableFormula";

/** Headers and verdicts as values; without `sheet` no measure as a plain formula. */
export function valueCells(
  checked: CheckedTable,
  places: EvaluationPlaces,
  sheet: SheetSnapshot | null,
  language: Language,
): CellEdit[] {
  const cells = new OwnCells(checked, places);
  const { table, rows } = checked;
  const plain = sheet ? plainMeasures(sheet, table, rows) : new Map<number, PlainMeasures>();
  const verdicts = rows.flatMap(({ row, evaluation }) => {
    const contents = verdictContents(evaluation, plain.get(row) ?? {}, language);
    const all: Partial<Record<OwnColumnId, (typeof contents)["status"]>> = contents;
    return places.added.flatMap((own) => {
      const content = all[own.id];
      return content ? [cells.body(row, own, content)] : [];
    });
  });
  return [...places.added.map((own) => cells.header(own, language)), ...verdicts];
}

/**
 * Headers, the one call that judges the table, and directions beside it. The call fills a header of its own into the row
 * above the first row of figures: where that is the first row of the table's header, ours is left to it.
 */
export function formulaCells(
  checked: CheckedTable,
  places: EvaluationPlaces,
  given: TableArguments,
  language: Language,
): CellEdit[] {
  const cells = new OwnCells(checked, places);
  const { rows, policy, table } = checked;
  const { added, first } = places;
  const [anchor, ...others] = added.slice(0, JUDGED_WIDTH);
  const top = given.top - 1;
  const direction = given.directions ? places.columnOf("direction") : given.columns.direction;
  const formula = tableFormula(given, policy, direction);
  const shown = textContent(OWN_HEADER_PREFIX + translateSheet("vi", "sheet.status"));
  const spill = { top, left: first, bottom: given.bottom, right: first + JUDGED_WIDTH - 1 };
  const judged = rows.flatMap(({ row }) =>
    added.slice(0, JUDGED_WIDTH).map((own) => cells.body(row, own, BLANK)),
  );
  const directions = added
    .filter(({ id }) => id === "direction")
    .flatMap((own) =>
      rows.map(({ row }) => cells.body(row, own, textContent(given.directions?.get(row) ?? ""))),
    );
  const headed = top === table.extent.top ? added.slice(JUDGED_WIDTH) : added;
  return [
    ...headed.map((own) => cells.header(own, language)),
    ...(anchor ? [cells.headed(top, anchor, { kind: "formula", formula, shown, spill })] : []),
    ...others.map((own) => cells.headed(top, own, BLANK)),
    ...judged,
    ...directions,
  ];
}
