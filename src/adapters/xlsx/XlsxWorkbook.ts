import type { SheetSnapshot } from "../../core/table/sheet";
import type { SheetDraft } from "../../core/table/sheetDraft";
import {
  WorkbookError,
  type SheetEdits,
  type SheetInfo,
  type SheetPlace,
  type WorkbookPort,
} from "../../ports/workbook";
import type { SheetLook } from "../../ports/workbookFile";
import type { CellContext } from "./cellValue";
import { readScheme } from "./colours";
import { checkDraft, checkEdits } from "../../ports/checkEdits";
import { checkState } from "../../ports/checkState";
import { readStateText, writeStateText } from "./customXml";
import { editSheet } from "./editSheet";
import { emptyPackage } from "./emptyPackage";
import { fitUnsized } from "./fitRows";
import { readNotes } from "./notes";
import { OoxmlPackage } from "./package";
import { putDraft } from "./putDraft";
import { readSheetLook } from "./readLook";
import { readSheetXml } from "./readSheet";
import { findRelationship } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { openStyles, saveStyles } from "./stylesPart";
import { readTableNames } from "./tables";
import { findSheet, readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbookPart";

/**
 * Reads the bytes of an .xlsx file; fails with `not-a-workbook`, `password-protected`, `old-format`, `too-large` or
 * `damaged`. A sheet is read when it is asked for and may then still prove damaged.
 */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  return new XlsxWorkbook(OoxmlPackage.open(bytes));
}

/** A workbook without sheets, in Times New Roman 13; putSheet fills it. */
export function createXlsx(): XlsxWorkbook {
  return new XlsxWorkbook(emptyPackage());
}

/** An .xlsx file in memory. Edits rewrite only the parts they touch; a failed edit leaves the workbook as it was. */
export class XlsxWorkbook implements WorkbookPort {
  /** Our edits add no shared strings, so they are read once. */
  private strings: readonly string[] | undefined;
  /** The workbook part of the package it was read from; edits make a new package. */
  private known: { readonly pkg: OoxmlPackage; readonly workbook: WorkbookPart } | undefined;

  constructor(private pkg: OoxmlPackage) {
    this.workbook();
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    return this.workbook().sheets.map(({ name, hidden, active }) => ({ name, hidden, active }));
  }

  async readSheet(name: string): Promise<SheetSnapshot> {
    const workbook = this.workbook();
    const sheet = requireSheet(workbook, name);
    const content = readSheetXml(this.pkg.text(sheet.part), this.context(workbook, sheet.part));
    const tables = readTableNames(this.pkg, sheet.part);
    return {
      name: sheet.name,
      hidden: sheet.hidden,
      ...content,
      notes: readNotes(this.pkg, sheet.part),
      ...(tables.length > 0 ? { tables } : {}),
    };
  }

  /** How the sheet is painted; fails as {@link readSheet} does. */
  async readLook(name: string): Promise<SheetLook> {
    const workbook = this.workbook();
    const { part } = requireSheet(workbook, name);
    const context = this.context(workbook, part);
    const xml = this.pkg.text(part);
    const fitted = fitUnsized(xml, readSheetXml(xml, context).merges, context);
    return readSheetLook(fitted, context, readScheme(this.pkg, workbook));
  }

  async apply(edits: SheetEdits): Promise<void> {
    checkEdits(edits);
    const pkg = this.pkg.copy();
    const workbook = readWorkbookPart(pkg);
    const { part } = requireSheet(workbook, edits.sheet);
    const context = this.context(workbook, part);
    const { merges, highlights } = readSheetXml(pkg.text(part), context);
    editSheet(pkg, workbook, { merges, highlights }, edits, context);
    saveStyles(pkg, workbook, context.styles);
    this.pkg = pkg;
  }

  async putSheet(draft: SheetDraft): Promise<void> {
    checkDraft(draft);
    const pkg = this.pkg.copy();
    const workbook = readWorkbookPart(pkg);
    const styles = openStyles(pkg, workbook);
    putDraft(pkg, workbook, draft, styles);
    saveStyles(pkg, workbook, styles);
    this.pkg = pkg;
  }

  async select({ sheet }: SheetPlace): Promise<void> {
    requireSheet(this.workbook(), sheet);
  }

  async readState(key: string): Promise<string | null> {
    return readStateText(this.pkg, this.workbook(), key);
  }

  async writeState(key: string, text: string | null): Promise<void> {
    checkState(key, text);
    const pkg = this.pkg.copy();
    writeStateText(pkg, readWorkbookPart(pkg), key, text);
    this.pkg = pkg;
  }

  /** Gives what brings the workbook back to how it is now; edits make new packages and leave the old ones. */
  checkpoint(): () => void {
    const { pkg } = this;
    return () => void (this.pkg = pkg);
  }

  /** The file's bytes; the same edits to the same file give the same bytes. Fails with `invalid-edit` without a sheet. */
  save(): Uint8Array {
    if (this.workbook().sheets.length === 0) {
      throw new WorkbookError("invalid-edit", "a workbook needs at least one sheet");
    }
    return this.pkg.save();
  }

  private workbook(): WorkbookPart {
    if (this.known?.pkg !== this.pkg) this.known = { pkg: this.pkg, workbook: readWorkbookPart(this.pkg) };
    return this.known.workbook;
  }

  private context(workbook: WorkbookPart, part: string): CellContext {
    const shared = findRelationship(this.pkg, workbook.part, "sharedStrings")?.target;
    this.strings ??= shared === undefined ? [] : readSharedStrings(this.pkg.text(shared), shared);
    const styles = openStyles(this.pkg, workbook);
    return { part, strings: this.strings, styles, date1904: workbook.date1904 };
  }
}

function requireSheet(workbook: WorkbookPart, name: string): SheetEntry {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new WorkbookError("no-such-sheet", name);
  return sheet;
}
