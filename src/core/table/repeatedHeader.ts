import type { Grid } from "./grid";
import type { Header } from "./header";
import { headerBand, stackedTexts } from "./headerBand";
import { periodOfHeader } from "./headerPeriod";
import { roleOfHeader } from "./headerWords";
import { isCountedNumber } from "./rowNumber";

/** What a row inside a table is when it is a header: this table's own again on a new page, or another table's. */
export interface InnerHeader {
  readonly kind: "repeated" | "other";
  readonly bottom: number;
}

function textAt(
  grid: Grid,
  { top, textBottom }: { top: number; textBottom: number },
  column: number,
): string {
  return stackedTexts(grid, top, textBottom, column).join(" ");
}

/** Two header texts that say the same of a column. */
function saysSame(one: string, other: string): boolean {
  return roleOfHeader(one) === roleOfHeader(other) && periodOfHeader(one).year === periodOfHeader(other).year;
}

/** Reads the row as a header inside the table below `header`; null when it is an ordinary row. */
export function innerHeader(grid: Grid, header: Header, row: number): InnerHeader | null {
  const { columns } = header;
  const cells = grid.rowCells(row).filter(({ kind }) => kind === "text");
  if (cells.length < 3) return null;
  const roles = cells.map(({ text }) => roleOfHeader(text));
  const stt = columns.stt === undefined ? "" : (grid.own(row, columns.stt)?.text ?? "");
  const isTitled = roles.includes("stt") || (header.texts.stt === undefined && roles.includes("name"));
  const known = roles.filter((role) => role !== null);
  if (!isTitled || isCountedNumber(stt) || known.length < 3) return null;
  const own = headerBand(grid, header.top);
  const band = headerBand(grid, row);
  const compared = [columns.name, columns.target, columns.actual, columns.prior].filter(
    (one) => one !== undefined,
  );
  const isRepeated = compared.every((column) =>
    saysSame(textAt(grid, own, column), textAt(grid, band, column)),
  );
  return { kind: isRepeated ? "repeated" : "other", bottom: band.bottom };
}
