import { isBlank } from "../target/parts/targetComponents";
import type { Grid } from "./grid";
import { isConnector } from "./plainLines";
import { isBulleted, isOuterNumber, numberParts } from "./rowNumber";
import type { RowTextReader, RowTexts } from "./rowTexts";

/** Rows looked ahead for the first row below a heading. */
const LOOKED_AHEAD = 6;

/** The row prints a figure or a verdict; a unit alone is none. */
export function hasFigures({ target, actual, status, completion, prior, growth }: RowTexts): boolean {
  return [target, actual, completion, prior, growth].some((text) => !isBlank(text)) || status.trim() !== "";
}

/** What a numbered row without figures is: an indicator (unfilled, or answered by bullets below), or a heading. */
export type NumberedKind = "row" | "heading" | "continued heading";

function isCapitals(name: string): boolean {
  return name === name.toUpperCase() && /\p{L}{2}/u.test(name);
}

function nextRow(grid: Grid, reader: RowTextReader, row: number): { stt: string; name: string } | null {
  for (let next = row + 1; next <= Math.min(grid.lastRow, row + LOOKED_AHEAD); next += 1) {
    const { name } = reader.printed(next);
    if (grid.rowCells(next).length > 0 && name !== "" && !isConnector(name))
      return { stt: reader.numberOf(next), name };
  }
  return null;
}

/**
 * Tells from the row below: 1.1 under 1 continues a heading; 1 under 1 begins the rows of one; 2 under 1 leaves an
 * unfilled indicator; bullets and letters answer one compound indicator. Capitals above small letters head rows too.
 */
export function numberedKind(grid: Grid, reader: RowTextReader, row: number, texts: RowTexts): NumberedKind {
  const own = numberParts(reader.numberOf(row));
  const next = nextRow(grid, reader, row);
  const parts = numberParts(next?.stt ?? "");
  const continues = parts.length > own.length && own.every((part, i) => parts[i] === part);
  if (continues) return "continued heading";
  const isLoud = isCapitals(texts.name) && isBlank(texts.unit);
  const isPlainBelow = next !== null && !isCapitals(next.name);
  if (!next || next.stt === "" || isOuterNumber(next.stt))
    return isLoud && !isBulleted(next?.name ?? "") ? "heading" : "row";
  if (parts.length === 0) return "row";
  if (isLoud && isPlainBelow) return "heading";
  if (parts.length !== own.length) return parts.length > own.length ? "heading" : "row";
  const [last = 0, following = 0] = [own.at(-1), parts.at(-1)];
  return following !== last + 1 && (following === 1 || following > last + 1) ? "heading" : "row";
}
