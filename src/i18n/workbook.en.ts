import type { workbookVi } from "./workbook.vi";

/** Why a workbook, or what it keeps about definitions, cannot be used; in English. */
export const workbookEn = {
  "workbook.no-such-sheet": "there is no sheet “{detail}”",
  "workbook.not-a-workbook": "not an Excel .xlsx file ({detail}); open it in Excel and save it as .xlsx",
  "workbook.password-protected":
    "the file is password-protected; open it in Excel, remove the password and save it",
  "workbook.old-format": "an old .xls file; open it in Excel and save it as .xlsx",
  "workbook.damaged":
    "the file is damaged in part {detail}; open it in Excel, look it over and save it as a new file",
  "workbook.too-large":
    "the file exceeds a limit ({detail}); remove sheets, empty rows or pictures that are not needed, and save it",
  "workbook.invalid-edit": "invalid change: {detail}",
  "workbook.protected":
    "the sheet or workbook “{detail}” is protected; unprotect it (Review → Unprotect) and try again",
  "workbook.filtered": "the sheet “{detail}” is filtered; clear the filter and try again",
  "workbook.cell-edit": "a cell is being edited; press Enter and try again",
  "workbook.too-large-for-host":
    "Excel cannot pass on so much at once ({detail}); use smaller tables, or the ktxh command on the .xlsx file",
  "workbook.host-too-old":
    "this Excel is too old (needs {detail}, from Office 2021 on); use a newer one, or the ktxh command on the .xlsx file",
  "workbook.host-failed": "Excel could not do it ({detail}); nothing has changed, try again",
  "workbook.not-restored":
    "Excel stopped halfway and the sheet “{detail}” could not be brought back; undo (Ctrl+Z), or close the file without saving",
  "state.corrupt":
    "What the file keeps of its catalogue is damaged ({detail}); the built-in pack is used, nothing is overwritten.",
  "state.newer":
    "What the file keeps of its catalogue was written by a newer KTXH (format {detail}); update KTXH. The built-in pack is used, nothing is overwritten.",
  "state.pack-missing": "The file pins {detail} but no longer holds it; the built-in pack is used.",
  "state.pack-corrupt":
    "The pack {detail} kept in the file is damaged or was changed (not the pinned hash); the built-in pack is used.",
  "state.pin-lost":
    "The file pins several packs, but none belongs to the sheet “{detail}” any more (it may be a copy, or changed); the built-in pack is used.",
  "state.pin-dropped":
    "The sheet “{detail}” holds a pulled table, but the file no longer holds its pinned pack (the program that saved it dropped it); the built-in pack is used.",
  "state.pinInferred":
    "The sheet “{sheet}” has no pin of its own; the pack {pack} pinned for the sheet “{before}” is used.",
  "overrides.corrupt":
    "The list of findings set aside, kept in the file, is damaged ({detail}); every finding is taken as open, nothing is overwritten.",
  "overrides.newer":
    "The list of findings set aside was written by a newer KTXH (format {detail}); update KTXH. Until then every finding is taken as open, nothing is overwritten.",
} satisfies Record<keyof typeof workbookVi, string>;
