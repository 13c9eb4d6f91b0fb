import { buildAppendix, type AppendixOptions } from "../../src/core/appendix/buildAppendix";
import type { AppendixModel } from "../../src/core/appendix/model";
import { buildCatalog } from "../../src/core/catalog/matching/catalog";
import { summarise } from "../../src/core/summary/summarise";
import { assessTable } from "../../src/core/table/assessTable";
import { readTable } from "../../src/core/table/readTable";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import { plainText } from "../../src/core/text/richText";

/** A sheet with these texts, one line a row, "" for an empty cell. */
export function sheetOf(lines: readonly (readonly string[])[], name = "Biểu 01"): SheetSnapshot {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((text, column) =>
      text === "" ? [] : [{ row: row + 1, column: column + 1, kind: "text" as const, text }],
    ),
  );
  const nothing = { hiddenRows: [], hiddenColumns: [], notes: [], highlights: [], merges: [] };
  return { name, hidden: false, cells, ...nothing };
}

/** The appendix of the table in such a sheet. */
export function modelOf(lines: readonly (readonly string[])[], options: AppendixOptions = {}): AppendixModel {
  const table = readTable(sheetOf(lines));
  if (!table) throw new Error("no table");
  const rows = assessTable(table, "office", buildCatalog([]));
  return buildAppendix({ table, rows, summary: summarise(rows), options });
}

/** Every printed row as text, cells parted by "|", group numbers before "#". */
export function printedRows(model: AppendixModel): string[] {
  return model.rows.map((entry) =>
    entry.kind === "group"
      ? `${entry.number} # ${plainText(entry.text)}`.trim()
      : entry.cells.map(plainText).join(" | "),
  );
}

/** Headers of the printed columns. */
export function headersOf({ columns }: AppendixModel): string[] {
  return columns.map(({ header }) => header);
}
