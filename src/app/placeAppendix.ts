import { cellAddress, type SheetSnapshot } from "../core/table/sheet";
import type { SheetDraft } from "../core/table/sheetDraft";
import type { WorkbookPort } from "../ports/workbook";
import { compareAppendices, draftTexts, type AppendixChange } from "./appendixChanges";
import {
  keepRecord,
  readKeptTexts,
  readRecords,
  textsOfSheet,
  type AppendixRecord,
  type SheetTexts,
} from "./appendixRecord";
import { freeSheetName } from "./freeSheetName";

/** Something that people did on a sheet of ours and that a new appendix would undo: an edit, an entry, a note. */
export interface OwnEdit {
  readonly cell: string;
  /** As we wrote it; empty for an entry in an empty cell. */
  readonly written: string;
  /** As it stands; empty for what people emptied. */
  readonly now: string;
}

/** What placing an appendix would do. */
export type AppendixPreview =
  /** A new sheet; `beside` is the sheet of the wanted name that is not ours and stays untouched, null for none. */
  | { readonly kind: "new"; readonly sheet: string; readonly beside: string | null }
  /** The sheet that we wrote before gets the new content. */
  | {
      readonly kind: "update";
      readonly sheet: string;
      readonly changes: readonly AppendixChange[];
      readonly ownEdits: readonly OwnEdit[];
    };

/** What is to happen where people have worked on the sheet that would be updated. */
export type OnOwnEdits = "stop" | "replace" | "beside";

export type AppendixPlacement = {
  /** `stopped`: nothing was written; the preview says what would be lost, or is not what was agreed to. */
  readonly kind: "placed" | "stopped";
  readonly preview: AppendixPreview;
};

async function previewNew(workbook: WorkbookPort, wanted: string): Promise<AppendixPreview> {
  const names = (await workbook.listSheets()).map(({ name }) => name.toLowerCase());
  const sheet = freeSheetName(wanted, (name) => !names.includes(name.toLowerCase()));
  return { kind: "new", sheet, beside: sheet === wanted ? null : wanted };
}

function ownEditsOf(kept: SheetTexts, sheet: SheetSnapshot, next: SheetTexts): readonly OwnEdit[] {
  const now = textsOfSheet(sheet);
  const cells = [...new Set([...Object.keys(kept), ...Object.keys(now)])];
  const edits = cells.map((cell) => ({ cell, written: kept[cell] ?? "", now: now[cell] ?? "" }));
  const notes = sheet.notes.map((note) => ({ cell: cellAddress(note), written: "", now: note.text }));
  return [...edits.filter((one) => one.written !== one.now && one.now !== (next[one.cell] ?? "")), ...notes];
}

async function findOwn(
  workbook: WorkbookPort,
  { name: label }: SheetDraft,
  source: string,
): Promise<{ readonly record: AppendixRecord; readonly kept: SheetTexts } | null> {
  const names = (await workbook.listSheets()).map(({ name }) => name);
  const record = (await readRecords(workbook)).find(
    (one) => one.label === label && one.source === source && names.includes(one.sheet),
  );
  const kept = record ? await readKeptTexts(workbook, record) : null;
  return record && kept ? { record, kept } : null;
}

/**
 * What placing the appendix of the table in sheet `source` would do; changes nothing. Only a sheet that we wrote for the
 * same table under the same label is updated; any other sheet of that name stays and the appendix gets a name beside it.
 */
export async function previewAppendix(
  workbook: WorkbookPort,
  draft: SheetDraft,
  source: string,
): Promise<AppendixPreview> {
  const own = await findOwn(workbook, draft, source);
  if (!own) return previewNew(workbook, draft.name);
  const { sheet } = own.record;
  const present = await workbook.readSheet(sheet);
  const texts = draftTexts(draft);
  const next = Object.fromEntries(texts.map((cell) => [cellAddress(cell), cell.text]));
  const changes = compareAppendices(present.cells, texts);
  return { kind: "update", sheet, changes, ownEdits: ownEditsOf(own.kept, present, next) };
}

/**
 * Writes an appendix into the workbook. Where people have worked on our sheet it stops, unless told to replace their work
 * or to put the appendix beside it. `agreed` is a preview that a person has said yes to: anything else stops too.
 */
export async function placeAppendix(
  workbook: WorkbookPort,
  draft: SheetDraft,
  source: string,
  {
    onOwnEdits = "stop",
    agreed,
  }: { readonly onOwnEdits?: OnOwnEdits; readonly agreed?: AppendixPreview } = {},
): Promise<AppendixPlacement> {
  let preview = await previewAppendix(workbook, draft, source);
  if (agreed && JSON.stringify(agreed) !== JSON.stringify(preview)) return { kind: "stopped", preview };
  const hasOwnEdits = preview.kind === "update" && preview.ownEdits.length > 0;
  if (hasOwnEdits && onOwnEdits === "stop" && !agreed) return { kind: "stopped", preview };
  if (hasOwnEdits && onOwnEdits === "beside") preview = await previewNew(workbook, draft.name);
  await workbook.putSheet({ ...draft, name: preview.sheet });
  const written = await workbook.readSheet(preview.sheet);
  await keepRecord(workbook, { label: draft.name, source }, written);
  return { kind: "placed", preview };
}
