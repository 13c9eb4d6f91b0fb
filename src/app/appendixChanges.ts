import { cellAddress, type CellPosition } from "../core/table/sheet";
import type { SheetDraft } from "../core/table/sheetDraft";
import { runsText } from "../core/text/superscript";

/** A difference between an appendix that stands in the workbook and the one that would take its place. */
export interface AppendixChange {
  /** A line more, a line fewer, or a cell with another text. */
  readonly kind: "added" | "lost" | "changed";
  /** Where: in the sheet as it stands for `lost`, in the new one otherwise. */
  readonly cell: string;
  /** The name of the indicator, or the words of a line that is no row. */
  readonly line: string;
  readonly before: string;
  readonly after: string;
}

/** A cell with a text. */
export interface TextCell extends CellPosition {
  readonly text: string;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly row: number;
  readonly cells: readonly TextCell[];
}

const NAME_COLUMN = 2;

/** The texts that a sheet will show. */
export function draftTexts({ cells }: SheetDraft): readonly TextCell[] {
  return cells.flatMap(({ row, column, content }) =>
    content.kind === "text" ? [{ row, column, text: runsText(content.runs) }] : [],
  );
}

/** Lines by their names; of lines with one name the n-th answers to the n-th. */
function linesOf(cells: readonly TextCell[]): ReadonlyMap<string, Line> {
  const rows = new Map<number, TextCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lines = new Map<string, Line>();
  for (const [row, own] of rows) {
    const name = (own.find(({ column }) => column === NAME_COLUMN) ?? own[0])?.text ?? "";
    let key = name;
    for (let number = 2; lines.has(key); number += 1) key = `${name}\n${number}`;
    lines.set(key, { key, name, row, cells: own });
  }
  return lines;
}

function wholeLine(kind: "added" | "lost", { name, row, cells }: Line): AppendixChange {
  const text = cells.map((cell) => cell.text).join(" | ");
  const cell = cellAddress({ row, column: cells[0]?.column ?? 1 });
  return { kind, cell, line: name, before: kind === "lost" ? text : "", after: kind === "added" ? text : "" };
}

function changedCells(before: Line, after: Line): readonly AppendixChange[] {
  const columns = new Set([...before.cells, ...after.cells].map(({ column }) => column));
  const textAt = ({ cells }: Line, column: number): string =>
    cells.find((cell) => cell.column === column)?.text ?? "";
  return [...columns].flatMap((column): readonly AppendixChange[] => {
    const [old, next] = [textAt(before, column), textAt(after, column)];
    const cell = cellAddress({ row: after.row, column });
    return old === next ? [] : [{ kind: "changed", cell, line: after.name, before: old, after: next }];
  });
}

/** What differs, line by line: lines are the same where they carry the same name, wherever they stand. */
export function compareAppendices(
  before: readonly TextCell[],
  after: readonly TextCell[],
): readonly AppendixChange[] {
  const [old, next] = [linesOf(before), linesOf(after)];
  const fromNew = [...next.values()].flatMap((line) => {
    const there = old.get(line.key);
    return there ? changedCells(there, line) : [wholeLine("added", line)];
  });
  const lost = [...old.values()].filter(({ key }) => !next.has(key));
  return [...fromNew, ...lost.map((line) => wholeLine("lost", line))];
}
