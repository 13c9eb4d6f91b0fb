import { invalidArgument } from "../hostError";
import { isRecord, wireName } from "../wire";
import { HostObject, assign, readMember } from "./hostObject";
import type { Range } from "./range";
import { cellsOf, matrix, rect, type Rect } from "./rect";
import { inputOf } from "./writing";

type Lines = "rows" | "columns";

/** `range.getCellProperties(options)`: one object per cell with what the options ask for. */
export function cellProperties(range: Range, options: unknown): unknown[][] {
  return matrix(range.block, (row, column) => asked(range.at(rect(row, column)), options));
}

/** `range.getRowProperties(options)` and `getColumnProperties`: one object per line. */
export function lineProperties(range: Range, lines: Lines, options: unknown): unknown[] {
  return linesOf(range.block, lines).map((line) => asked(range.at(line), options));
}

/** `range.setCellProperties(data)`: a matrix of the range's shape. */
export function setCellProperties(range: Range, data: unknown): void {
  const input = inputOf(range.block, data);
  for (const [row, column] of cellsOf(range.block))
    assign(range.at(rect(row, column)), input(row, column) ?? {});
}

/** `range.setRowProperties(data)` and `setColumnProperties`: one object per line. */
export function setLineProperties(range: Range, lines: Lines, data: unknown): void {
  const given: readonly unknown[] = Array.isArray(data) ? data : [];
  const targets = linesOf(range.block, lines);
  if (given.length !== targets.length) throw invalidArgument(`There must be ${targets.length} objects.`);
  for (const [index, line] of targets.entries()) assign(range.at(line), given[index] ?? {});
}

function linesOf(block: Rect, lines: Lines): Rect[] {
  const along = lines === "rows" ? "row" : "column";
  return Array.from({ length: block[lines] }, (_, at) => ({
    ...block,
    [along]: block[along] + at,
    [lines]: 1,
  }));
}

function asked(target: HostObject, options: unknown): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(isRecord(options) ? options : {})) {
    if (wanted === false) continue;
    const value = readMember(target, wireName(name));
    answer[name] = value instanceof HostObject ? asked(value, wanted) : value;
  }
  return answer;
}
