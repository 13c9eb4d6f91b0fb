/** Advance widths of Times New Roman in thousandths of an em, by base letter; accents do not widen. */
const CLASSES: readonly (readonly [string, number])[] = [
  ["ijlt/\\|'", 278],
  [" .,:;!()[]-frsI", 320],
  ["acez", 444],
  ["0123456789bdghknopquvxyJSđơư$", 500],
  ["PFLEZTB", 611],
  ["ARCDGHKNOQUVXYĐƠƯ", 722],
  ["mMwW%–—…", 889],
];
const WIDTHS = new Map(CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const USUAL = 560;
const BOLD = 1.06;

/** How text is set: size in points. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width in points of a text on one line, estimated for Times New Roman. */
export function textWidth(text: string, { size, bold = false }: Setting): number {
  let units = 0;
  for (const character of text.normalize("NFC")) {
    units += WIDTHS.get(character) ?? WIDTHS.get(character.normalize("NFD").charAt(0)) ?? USUAL;
  }
  return (units / 1000) * size * (bold ? BOLD : 1);
}

/** Width in points of the longest stretch without a space; 0 for empty text. */
export function longestWord(text: string, setting: Setting): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => textWidth(word, setting)));
}

function wrappedLines(line: string, width: number, setting: Setting): number {
  const space = textWidth(" ", setting);
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+/u)) {
    const wide = textWidth(word, setting);
    const start = used === 0 ? 0 : used + space;
    if (start + wide <= width) {
      used = start + wide;
      continue;
    }
    if (used > 0) lines += 1;
    // A word wider than the column is broken over several lines.
    lines += Math.max(0, Math.ceil(wide / width) - 1);
    used = wide % width;
  }
  return lines;
}

/** Number of lines a text takes in a column `width` points wide; line breaks count, empty text takes one. */
export function linesNeeded(text: string, width: number, setting: Setting): number {
  return text.split(/\r\n|\r|\n/u).reduce((sum, line) => sum + wrappedLines(line, width, setting), 0);
}

/** The narrowest width, in steps of 2 points, in which a text still takes no more lines than in `width`. */
export function balancedWidth(text: string, width: number, setting: Setting): number {
  const lines = linesNeeded(text, width, setting);
  let narrow = width;
  while (narrow > 2 && linesNeeded(text, narrow - 2, setting) <= lines) narrow -= 2;
  return lines > 1 ? narrow : width;
}
