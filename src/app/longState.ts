import type { WorkbookPort } from "../ports/workbook";

/** UTF-16 units in one piece: at three bytes each less than what one key holds. */
const PIECE = 300_000;

/** The text in pieces that a workbook keeps under one key each; no character is cut in two. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = Math.min(text.length, at + PIECE);
    const isHalf = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    pieces.push(text.slice(at, isHalf ? end - 1 : end));
    at = isHalf ? end - 1 : end;
  }
  return pieces;
}

/** Keeps a text of any length under `key.1`, `key.2` …; returns how many. */
export async function writeLongState(workbook: WorkbookPort, key: string, text: string): Promise<number> {
  const pieces = cut(text);
  for (const [index, piece] of pieces.entries()) await workbook.writeState(`${key}.${index + 1}`, piece);
  return pieces.length;
}

/** The text kept in that many pieces; null if one of them is gone. */
export async function readLongState(
  workbook: WorkbookPort,
  key: string,
  pieces: number,
): Promise<string | null> {
  const numbers = Array.from({ length: pieces }, (_, index) => index + 1);
  const texts = await Promise.all(numbers.map((number) => workbook.readState(`${key}.${number}`)));
  return texts.includes(null) ? null : texts.join("");
}

/** Removes a text kept in that many pieces. */
export async function removeLongState(workbook: WorkbookPort, key: string, pieces: number): Promise<void> {
  for (let number = 1; number <= pieces; number += 1) await workbook.writeState(`${key}.${number}`, null);
}
