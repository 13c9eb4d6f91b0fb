import { MAX_STATE_BYTES } from "../ports/checkState";
import type { WorkbookPort } from "../ports/workbook";

/** The text in pieces that a workbook keeps under one key each; no character is cut in two. */
function cut(text: string): string[] {
  const room = new Uint8Array(MAX_STATE_BYTES);
  const pieces: string[] = [];
  for (let rest = text; rest !== "";) {
    const { read } = new TextEncoder().encodeInto(rest, room);
    pieces.push(rest.slice(0, read));
    rest = rest.slice(read);
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
