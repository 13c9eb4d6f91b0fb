import type { Summary } from "../summary/model";
import type { AssessedRow, ColumnRole, IndicatorTable } from "../table/indicatorTable";
import type { TextRun } from "../text/richText";
import { columnHeader } from "./columnHeader";
import type { ColumnDesign } from "./columnSets";
import { FOUR_COLUMNS, planColumns } from "./columnSets";
import { fitColumnWidths } from "./columnWidths";
import { splitFootnoteMarks } from "./footnoteMarks";
import { appendixLabel, appendixTitle, foldLines, referenceLine } from "./headings";
import type { AppendixColumn, AppendixGroup, AppendixItem, AppendixModel, AppendixRow } from "./model";
import { boundaryNotes, buildFootnotes, buildReminders, findMissingReasons } from "./notes";
import type { LayoutProfile } from "./profile";
import { ND30_2020 } from "./profile";

/** What an appendix is built from. `number` 2 prints "Phụ lục II"; absent options fall back to the table's own text. */
export interface AppendixInput {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  readonly summary: Summary;
  readonly options: { readonly title?: string; readonly attachedTo?: string; readonly number?: number };
}

/** Width of the text area in millimetres. */
export function textAreaWidth(profile: LayoutProfile, orientation: "portrait" | "landscape"): number {
  const { paper, margins } = profile;
  return (orientation === "portrait" ? paper.width : paper.height) - margins.left - margins.right;
}

/** One cell that holds name and target together may be known under either role. */
function printedHeader({ header, fused }: IndicatorTable, id: ColumnRole): string {
  return header.texts[id] ?? (fused && id === "name" ? header.texts.target : undefined) ?? "";
}

function buildColumns(
  designs: readonly ColumnDesign[],
  { table, rows }: AppendixInput,
  available: number,
  size: number,
): readonly AppendixColumn[] {
  const fitted = designs.map(({ id, header, printed, width, textOf }) => ({
    width,
    header: columnHeader(printed ?? printedHeader(table, id)) || header,
    texts: rows.map(textOf),
  }));
  const widths = fitColumnWidths(fitted, available, size);
  return designs.map(({ id, header, width, align }, index) => ({
    id,
    header: fitted[index]?.header ?? header,
    width: widths[index] ?? width,
    align,
  }));
}

/** The headings that a row starts: those of its group path that differ from the row before. */
function startedGroups(before: readonly string[], path: readonly string[]): readonly AppendixGroup[] {
  const shared = path.findIndex((name, level) => name !== before[level]);
  if (shared < 0) return [];
  return path.slice(shared).map((name, index) => ({
    kind: "group",
    level: shared + index,
    text: splitFootnoteMarks(foldLines(name)).map((run) => ({ ...run, bold: true })),
  }));
}

function buildItem(designs: readonly ColumnDesign[], row: AssessedRow): AppendixItem {
  const cells = designs.map(({ textOf }): readonly TextRun[] => {
    const runs = splitFootnoteMarks(textOf(row), row.footnotes);
    return row.counted ? runs : runs.map((run) => ({ ...run, italic: true }));
  });
  return { kind: row.counted ? "item" : "sub", row: row.row, cells };
}

function buildRows(designs: readonly ColumnDesign[], rows: readonly AssessedRow[]): readonly AppendixRow[] {
  return rows.flatMap((row, index) => [
    ...startedGroups(rows[index - 1]?.group ?? [], row.group),
    buildItem(designs, row),
  ]);
}

/** The appendix of an assessed table under Nghị định 30/2020: pure, rows in printed order, figures verbatim. */
export function buildAppendix(input: AppendixInput): AppendixModel {
  const { table, rows, summary, options } = input;
  const profile = ND30_2020;
  const designs = table.fused ? FOUR_COLUMNS : planColumns(table.header.plans);
  const orientation = designs.length > profile.portraitColumns ? "landscape" : "portrait";
  return {
    profile,
    orientation,
    label: appendixLabel(options.number),
    title: appendixTitle(options.title, table.title),
    attachedTo: referenceLine(options.attachedTo, table.attachedTo),
    columns: buildColumns(designs, input, textAreaWidth(profile, orientation), profile.sizes.table),
    rows: buildRows(designs, rows),
    footnotes: buildFootnotes(table, rows),
    summary: summary.sentence.replace(/(?<!\.)$/u, "."),
    notes: boundaryNotes(rows),
    missingReasons: findMissingReasons(rows),
    reminders: buildReminders(table, rows),
  };
}
