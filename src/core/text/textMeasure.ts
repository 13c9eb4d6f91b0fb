import { remember } from "./remember";

/** Advance widths of Times New Roman in thousandths of an em, by base letter; accents do not widen. */
const CLASSES: readonly (readonly [string, number])[] = [
  ["'|", 190],
  [" .,\u{A0}", 250],
  ["ijlt:;/\\", 278],
  ["frI-()[]!", 333],
  ["sJ", 389],
  ["acez“”", 444],
  ["bdghknopquvxyđ0123456789–$*_", 500],
  ["ơư≥≤FPS<>=+×", 545],
  ["ELTZ", 611],
  ["BCR", 667],
  ["wADGHKNOQUVXYĐƠƯ", 722],
  ["m&", 778],
  ["M%", 889],
  ["W—…", 1000],
];
const WIDTHS = new Map(CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const USUAL = 560;
const BOLD = 1.06;

/** How text is set: size in points. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a composed character that is not in the table: that of its base letter. */
const accentedWidth = remember((character) => WIDTHS.get(character.normalize("NFD").charAt(0)) ?? USUAL);

/** Width in points of a text on one line, estimated for Times New Roman. */
export function textWidth(text: string, { size, bold = false }: Setting): number {
  let units = 0;
  for (const character of text.normalize("NFC")) units += WIDTHS.get(character) ?? accentedWidth(character);
  return (units / 1000) * size * (bold ? BOLD : 1);
}

/** Width in points of the longest stretch without a space; 0 for empty text. */
export function longestWord(text: string, setting: Setting): number {
  return Math.max(0, ...text.split(/[^\S\u{A0}]+/u).map((word) => textWidth(word, setting)));
}

/** A text whose words have been measured once, to be wrapped at many widths: widths in points, line by line. */
export interface MeasuredText {
  readonly lines: readonly (readonly number[])[];
  readonly space: number;
}

/** Measures the words of a text; its own line breaks stay. */
export function measureText(text: string, setting: Setting): MeasuredText {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.split(/[^\S\u{A0}]+/u).map((word) => textWidth(word, setting)));
  return { lines, space: textWidth(" ", setting) };
}

function wrappedLines(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const wide of words) {
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

/** Number of lines a measured text takes in a column `width` points wide. */
export function countLines({ lines, space }: MeasuredText, width: number): number {
  return lines.reduce((sum, words) => sum + wrappedLines(words, space, width), 0);
}

/** Number of lines a text takes in a column `width` points wide; line breaks count, empty text takes one. */
export function linesNeeded(text: string, width: number, setting: Setting): number {
  return countLines(measureText(text, setting), width);
}

/** The narrowest width, in steps of 2 points, in which a text still takes no more lines than in `width`. */
export function balancedWidth(text: string, width: number, setting: Setting): number {
  const lines = linesNeeded(text, width, setting);
  let narrow = width;
  while (narrow > 2 && linesNeeded(text, narrow - 2, setting) <= lines) narrow -= 2;
  return lines > 1 ? narrow : width;
}
