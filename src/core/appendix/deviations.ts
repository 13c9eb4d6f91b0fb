import type { AssessedRow, ColumnRole, IndicatorTable } from "../table/indicatorTable";
import { isBlank } from "../target/parts/targetComponents";
import type { ColumnDesign } from "./columnDesigns";
import { roleText } from "./columnSets";
import { foldLines } from "./headings";
import type { AppendixModel, Deviation } from "./model";
import { referenceTo } from "./notes";

function pair(kind: Deviation["kind"], printed: string, here: string): readonly Deviation[] {
  const folded = foldLines(printed);
  return folded === foldLines(here) ? [] : [{ kind, printed: folded, here: foldLines(here) }];
}

function headerDeviations(
  { header, fused }: IndicatorTable,
  designs: readonly ColumnDesign[],
): readonly Deviation[] {
  return designs.flatMap(({ id, column, header: here }) => {
    if (column === undefined) return [];
    const other = [...header.plans, ...header.others].find((one) => one.column === column)?.header;
    const own = id === "other" ? undefined : header.texts[id];
    return pair("header", other ?? own ?? (fused ? header.texts.target : undefined) ?? here, here);
  });
}

/** Columns that hold something and that the appendix leaves out. */
function lostColumns(
  { header }: IndicatorTable,
  rows: readonly AssessedRow[],
  designs: readonly ColumnDesign[],
): readonly Deviation[] {
  const roles = Object.entries(header.columns) as readonly (readonly [ColumnRole, number])[];
  const all = [
    ...roles.map(([role, column]) => ({
      column,
      text: header.texts[role] ?? "",
      cells: rows.map((row) => roleText(row, role)),
    })),
    ...header.others.map(({ column, header: text }, i) => ({
      column,
      text,
      cells: rows.map(({ others }) => others[i] ?? ""),
    })),
  ];
  const kept = designs.map(({ column }) => column);
  return all
    .filter(({ column, cells }) => !kept.includes(column) && !cells.every(isBlank))
    .map(({ text }) => ({ kind: "column", printed: foldLines(text), here: "" }));
}

function cellDeviations(
  rows: readonly AssessedRow[],
  designs: readonly ColumnDesign[],
): readonly Deviation[] {
  const isEmpty = (role: ColumnRole): boolean => rows.every((row) => isBlank(roleText(row, role)));
  return designs.flatMap(({ id, column, textOf }) => {
    if (id === "other" || id === "target" || column === undefined || isEmpty(id)) return [];
    return rows.flatMap((row) =>
      pair("cell", roleText(row, id), textOf(row)).map((one) => ({ ...one, reference: referenceTo(row) })),
    );
  });
}

/** Every place where the appendix says something else than the sheet prints, or leaves something of it out. */
export function listDeviations(
  table: IndicatorTable,
  rows: readonly AssessedRow[],
  designs: readonly ColumnDesign[],
  { label, title, attachedTo }: Pick<AppendixModel, "label" | "title" | "attachedTo">,
): readonly Deviation[] {
  return [
    ...pair("label", table.label, label),
    ...pair("title", table.title, title),
    ...pair("reference", table.attachedTo, attachedTo),
    ...headerDeviations(table, designs),
    ...lostColumns(table, rows, designs),
    ...cellDeviations(rows, designs),
  ];
}
