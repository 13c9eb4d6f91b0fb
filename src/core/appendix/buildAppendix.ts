import type { Summary } from "../summary/model";
import type { AssessedRow, IndicatorTable } from "../table/indicatorTable";
import { buildRows } from "./buildRows";
import { designColumns, type ColumnDesign } from "./columnDesigns";
import { numberColumns } from "./columnNumbers";
import { chooseColumnSet, type ColumnSetId } from "./columnSets";
import { fitTable } from "./columnWidths";
import type { DataStatus } from "./dataStatus";
import { listDeviations } from "./deviations";
import { appendixLabel, appendixTitle, printedNumber, referenceDate, referenceLine } from "./headings";
import type { AppendixModel, AppendixSignature } from "./model";
import { boundaryNotes, buildFootnotes, reasonGap, referenceTo, withoutReason } from "./notes";
import type { LayoutProfile, ProfileFamily } from "./profile";
import { profileOn } from "./profiles";
import { readClosing } from "./signature";

/** What a person may settle about an appendix; what is absent follows the table. */
export interface AppendixOptions {
  readonly title?: string;
  readonly attachedTo?: string;
  /** 2 prints "Phụ lục II". */
  readonly number?: number;
  readonly columnSet?: ColumnSetId;
  /** Nghị định 30/2020 without it. */
  readonly layout?: ProfileFamily;
  readonly dataStatus?: DataStatus;
  readonly signature?: AppendixSignature;
}

/** What an appendix is built from. */
export interface AppendixInput {
  readonly table: IndicatorTable;
  readonly rows: readonly AssessedRow[];
  readonly summary: Summary;
  readonly options: AppendixOptions;
}

/** Width of the text area in millimetres. */
function textAreaWidth({ paper, margins }: LayoutProfile, orientation: AppendixModel["orientation"]): number {
  return (orientation === "portrait" ? paper.width : paper.height) - margins.left - margins.right;
}

/** The edition in force on the day of the report that the appendix is attached to; the latest while it has no date. */
function profileOf({ table, options }: AppendixInput): LayoutProfile {
  const date = referenceDate(referenceLine(options.attachedTo, table.attachedTo));
  return profileOn(options.layout ?? "nd30", date);
}

/** Words around the table. */
function buildHead({ table, options }: AppendixInput, profile: LayoutProfile) {
  const number = options.number ?? printedNumber(table.label);
  return {
    label: appendixLabel(number, profile.numerals),
    title: appendixTitle(options.title, table.title),
    attachedTo: profile.hasReferenceLine ? referenceLine(options.attachedTo, table.attachedTo) : "",
  };
}

/** Page and columns: landscape where there are many, smaller type where their words would be broken. */
function buildColumns(
  designs: readonly ColumnDesign[],
  rows: readonly AssessedRow[],
  numbers: readonly string[],
  profile: LayoutProfile,
): Pick<AppendixModel, "orientation" | "tableSize" | "columns"> {
  const orientation = designs.length > profile.portraitColumns ? "landscape" : "portrait";
  const fitted = designs.map(({ least, width, header, textOf }, i) => {
    return { least, width, header, number: numbers[i] ?? "", texts: rows.map(textOf) };
  });
  const { size, widths } = fitTable(fitted, textAreaWidth(profile, orientation), profile.sizes);
  const columns = designs.map(({ id, header, width, align }, i) => {
    return { id, header, align, width: widths[i] ?? width };
  });
  return { orientation, tableSize: size, columns };
}

function isNumbered({ header }: IndicatorTable, designs: readonly ColumnDesign[]): boolean {
  return header.isNumbered || designs.some(({ id }) => id === "completion" || id === "growth");
}

function buildFoot({ table, rows, options }: AppendixInput, profile: LayoutProfile, hasNotes: boolean) {
  const closing = readClosing(table.closing);
  const signature = options.signature ?? closing.signature;
  return {
    footnotes: buildFootnotes(table, rows),
    remarks: closing.remarks,
    notes: boundaryNotes(rows),
    gap: hasNotes ? "" : reasonGap(rows),
    signature: profile.hasRecipients ? signature : { ...signature, recipients: [] },
    missingReasons: withoutReason(rows).map(referenceTo),
  };
}

/** The appendix of an assessed table: pure, rows in printed order, figures verbatim. */
export function buildAppendix(input: AppendixInput): AppendixModel {
  const { table, rows, summary, options } = input;
  const profile = profileOf(input);
  const columnSet = options.columnSet ?? chooseColumnSet(table, rows);
  const isAsked = options.columnSet !== undefined;
  const designs = designColumns({ table, rows, set: columnSet, isAsked, dataStatus: options.dataStatus });
  const columnNumbers = isNumbered(table, designs) ? numberColumns(designs, rows) : [];
  const head = buildHead(input, profile);
  const hasNotes = isAsked && designs.some(({ id }) => id === "note");
  return {
    profile,
    columnSet,
    ...head,
    ...buildColumns(designs, rows, columnNumbers, profile),
    columnNumbers,
    rows: buildRows(designs, rows),
    summary: summary.sentence.replace(/(?<!\.)$/u, "."),
    ...buildFoot(input, profile, hasNotes),
    deviations: listDeviations(table, rows, designs, head),
  };
}
