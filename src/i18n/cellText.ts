import { cellVi } from "./cell.vi";
import { fillIn, type TextArguments } from "./translator";
import { verdictVi } from "./verdict.vi";

const texts = { ...verdictVi, ...cellVi };

/** Key of a text that a custom function may answer. */
export type CellKey = keyof typeof texts;

/** What the text of a key needs. */
export type CellParameters<Key extends CellKey> = TextArguments<(typeof texts)[Key]>;

/**
 * The text of `key`, parameters filled in. Custom functions answer in Vietnamese whatever the language of Excel: the
 * same workbook shows the same to everyone, and a status is the label that reports print.
 */
export function cellText<Key extends CellKey>(key: Key, ...[parameters]: CellParameters<Key>): string {
  return fillIn(texts[key], parameters);
}
