import type { AssessedRow } from "../table/indicatorTable";
import type { TextRun } from "../text/richText";
import type { ColumnDesign } from "./columnDesigns";
import { splitFootnoteMarks } from "./footnoteMarks";
import { foldLines } from "./headings";
import type { AppendixGroup, AppendixItem, AppendixRow } from "./model";

/** The headings that a row starts: those of its group path that differ from the row before. */
function startedGroups(
  designs: readonly ColumnDesign[],
  before: AssessedRow | undefined,
  row: AssessedRow,
): readonly AppendixGroup[] {
  const isApart = designs[0]?.id === "stt";
  const isNew = (name: string, level: number): boolean =>
    name !== before?.group[level] || row.groupNumbers[level] !== before.groupNumbers[level];
  const shared = row.group.findIndex(isNew);
  if (shared < 0) return [];
  return row.group.slice(shared).map((name, index) => {
    const number = row.groupNumbers[shared + index] ?? "";
    const text = foldLines(isApart ? name : `${number} ${name}`);
    const runs = splitFootnoteMarks(text).map((run) => ({ ...run, bold: true }));
    return { kind: "group", level: shared + index, number: isApart ? number : "", text: runs };
  });
}

function inItalics(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run) => ({ ...run, italic: true }));
}

function leadLine(designs: readonly ColumnDesign[], { row, lead }: AssessedRow): readonly AppendixItem[] {
  if (lead === "") return [];
  const cells = designs.map(({ id }) => (id === "name" ? inItalics([{ text: foldLines(lead) }]) : []));
  return [{ kind: "sub", row, cells }];
}

function itemOf(designs: readonly ColumnDesign[], row: AssessedRow): AppendixItem {
  const cells = designs.map(({ textOf }) => {
    const runs = splitFootnoteMarks(textOf(row), row.footnotes);
    return row.counted ? runs : inItalics(runs);
  });
  return { kind: row.counted ? "item" : "sub", row: row.row, cells };
}

/** The rows in printed order, each under the headings that it starts, "Trong đó:" above its first part. */
export function buildRows(
  designs: readonly ColumnDesign[],
  rows: readonly AssessedRow[],
): readonly AppendixRow[] {
  return rows.flatMap((row, index) => [
    ...startedGroups(designs, rows[index - 1], row),
    ...leadLine(designs, row),
    itemOf(designs, row),
  ]);
}
