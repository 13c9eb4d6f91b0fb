import { parseNumber } from "../core/number/parseNumber";
import { cellText } from "../i18n/cellText";
import { valueError } from "./cellAnswer";
import { isBlank, readCell } from "./cellInput";
import { readFont, toUnicode } from "./fontInput";
import { readRow } from "./rowInput";
import { showTarget } from "./targetReading";
import { errorInCell, readWordCells } from "./wordInput";

/**
 * Reads a number written the Vietnamese way: 1.721,4 gives 1721.4 (PARSENUM). Shows #VALUE! when the text is not a number.
 * @customfunction DOCSO
 * @param {any} text Text holding one number.
 * @returns {any} The number, or "" for a blank cell.
 */
export function readNumber(text: any): any {
  const cell = readCell(text);
  if (cell.kind === "error")
    return cellText("cell.notRead", { problem: errorInCell(cellText("cell.text"), cell.code) });
  if (isBlank(cell)) return "";
  const reading = parseNumber(cell.text);
  if (!reading) throw valueError("cell.notANumber", { text: cell.text });
  return reading.value.toNumber();
}

/**
 * How a plan target is read: "Giảm còn dưới 2,32%" as "< 2,32%" (PARSETARGET).
 * @customfunction DOCCHITIEU
 * @param {any} target The plan target as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @returns {any} The reading as text, why there is none, or "" for a blank cell.
 */
export function readTargetText(target: any, unit?: any, name?: any): any {
  const reading = readRow({ target, unit, name });
  if (reading.kind === "blank") return "";
  return reading.kind === "error"
    ? cellText("cell.notRead", { problem: reading.problem })
    : showTarget(reading.row);
}

/**
 * Text typed in TCVN3 or VNI as Unicode (TOUNICODE). The encoding cannot be told from the text: name it or its font.
 * @customfunction UNICODE
 * @param {any} text Text that shows Vietnamese only in its own font.
 * @param {any} font The encoding or font: TCVN3, VNI, .VnTime, .VnTimeH (capitals), VNI-Times.
 * @returns {any} The text in Unicode, or "" for a blank cell.
 */
export function unicodeText(text: any, font: any): any {
  const words = readWordCells({ text, font });
  if (words.kind === "error") return cellText("cell.notRead", { problem: words.problem });
  if (words.texts.text === "") return "";
  const known = readFont(words.texts.font);
  if (known === null) throw valueError("cell.unknownFont", { text: words.texts.font });
  return toUnicode(words.texts.text, known);
}
