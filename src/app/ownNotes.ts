import { translateSheet } from "../i18n/translateSheet";

/** Author of every note that the add-in writes. */
export const NOTE_AUTHOR = "KTXH";

/** What every remark of ours in a note starts with. */
export const NOTE_MARK = "KTXH – ";

/** What a line that tells of frozen values starts with. */
const FROZEN_MARKS = (["vi", "en"] as const).map(
  (language) => `${NOTE_MARK}${translateSheet(language, "sheet.frozenMark")}:`,
);

/** A note in its parts, each "" where it has none: what people wrote, and the line that tells of frozen values. */
export interface OwnNote {
  readonly foreign: string;
  readonly frozen: string;
}

/** Takes a note apart; what it says of findings is left out. */
export function readNote(text: string): OwnNote {
  const at = text.indexOf(NOTE_MARK);
  const ours = at < 0 ? [] : text.slice(at).split("\n");
  const frozen = ours.find((line) => FROZEN_MARKS.some((mark) => line.startsWith(mark)));
  return { foreign: at < 0 ? text : text.slice(0, at).trimEnd(), frozen: frozen ?? "" };
}

/** A note of these parts. */
export function printNote(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

/** A note whose line about frozen values is this one; "" takes the line away. */
export function withFrozenLine(text: string, line: string): string {
  const { frozen } = readNote(text);
  return printNote([...text.split("\n").filter((one) => frozen === "" || one !== frozen), line]);
}
