import type { CellRange } from "../../core/table/sheet";
import type { Queue } from "./ask";
import { FONT_FACTS, fontOf, type CellFont, type FontFact, type Outline } from "./outline";
import { rangeAt, runsOf } from "./places";

/** The font of a cell of the used block. */
export type FontOf = (row: number, column: number) => CellFont | undefined;

/** One row more is fewer bytes than one question more. */
const GAP = 1;

/** Asks cell by cell for what neither the row nor the column of a cell tells. */
export function fontsOf(outline: Outline): Queue<Excel.Worksheet, FontOf> {
  const { used } = outline;
  if (!used) return () => () => () => undefined;
  return (sheet) => {
    const asked = FONT_FACTS.map((fact) => [fact, factOf(fact, outline, used, sheet)] as const);
    return () => {
      const read = new Map(asked.map(([fact, answer]) => [fact, answer()] as const));
      return (row, column) =>
        Object.fromEntries([...read].map(([fact, at]) => [fact, at(row, column)])) as unknown as CellFont;
    };
  };
}

/** The blocks in which neither rows nor columns tell this fact of their cells. */
export function mixedBlocks(fact: FontFact, { used, rows, columns }: Outline): CellRange[] {
  if (!used) return [];
  const mixedRows = rows.flatMap(({ font }, index) => (font[fact] === null ? [used.top + index] : []));
  const mixedColumns = columns.flatMap((font, index) => (font[fact] === null ? [used.left + index] : []));
  return runsOf(mixedColumns, GAP).flatMap(({ from: left, to: right }) =>
    runsOf(mixedRows, GAP).map(({ from: top, to: bottom }) => ({ top, left, bottom, right })),
  );
}

type Fact = CellFont[FontFact];

function factOf(
  fact: FontFact,
  outline: Outline,
  used: CellRange,
  sheet: Excel.Worksheet,
): () => (row: number, column: number) => Fact {
  const { rows, columns } = outline;
  const options = { format: { font: { [fact]: true } } };
  const asked = mixedBlocks(fact, outline).map(
    (block) => [block, rangeAt(sheet, block).getCellProperties(options)] as const,
  );
  return () => {
    const known = new Map<string, Fact>();
    for (const [{ top, left }, cells] of asked) {
      cells.value.forEach((inRow, down) =>
        inRow.forEach(({ format }, right) =>
          known.set(`${top + down},${left + right}`, fontOf(format?.font)[fact]),
        ),
      );
    }
    return (row, column) =>
      rows[row - used.top]?.font[fact] ??
      columns[column - used.left]?.[fact] ??
      known.get(`${row},${column}`) ??
      null;
  };
}
