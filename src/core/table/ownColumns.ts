import type { Cell } from "./sheet";

/** Begins the header of every column that the add-in writes; such columns are never read as the office's own. */
export const OWN_HEADER_PREFIX = "KTXH: ";

/** A call of a function of ours, as people write it and as Excel stores it in a file or without the add-in. */
const CALL = /(?:^|[^\p{L}\p{N}_.])(?:_xlfn\.)?(?:KTXH\.|_xldudf_KTXH_)([\p{L}\p{N}_.]+)\(/giu;

/** Texts and quoted sheet names, in which nothing is called. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** The functions of ours that a formula calls ("DANHGIABANG"), in capitals. */
export function ownCalls(formula: string): readonly string[] {
  return [...formula.replace(QUOTED, " ").matchAll(CALL)].map(([, name = ""]) => name.toUpperCase());
}

/** Whether a cell begins the call that judges a whole table. */
export function isTableCall({ formula }: Pick<Cell, "formula">): boolean {
  return formula !== undefined && ownCalls(formula).includes("DANHGIABANG");
}

/** Whether a cell heads a column that the add-in wrote, even where its formula shows an error. */
export function isOwnHeader(cell: Pick<Cell, "text" | "formula">): boolean {
  return cell.text.startsWith(OWN_HEADER_PREFIX) || isTableCall(cell);
}
