import { parseNumber } from "../core/number/parseNumber";
import { evaluateRow } from "../core/target/evaluate";
import { STATUS_LABELS } from "../core/target/labels";
import { translate } from "../i18n/translate";
import { valueError } from "./cellAnswer";
import { isBlank, readCell } from "./cellInput";
import { readPolicy } from "./policyInput";
import { readRow } from "./rowInput";

/**
 * Judges a result against its plan target, in words. Blank cells may count as 0: wrap in IF(ISBLANK(...)).
 * @customfunction DANHGIA
 * @param {any} target The plan target as printed: 1.400; > 99; Giảm còn dưới 2,32%.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @param {any} [policy] A result equal to a strict bound: office (default) counts as met, strict as unmet.
 * @returns {any} The status as text, or "" for blank cells.
 */
export function assessTarget(target: any, actual: any, unit?: any, name?: any, policy?: any): any {
  const reading = readRow({ target, actual, unit, name });
  if (reading.kind === "blank") return "";
  if (reading.kind === "error") return translate("vi", "cell.notAssessed", { problem: reading.problem });
  const chosen = readPolicy(readCell(policy));
  if (!chosen) throw valueError("cell.unknownPolicy", { text: String(policy) });
  return STATUS_LABELS[evaluateRow(reading.row, chosen).status];
}

/**
 * Completion of a plan target in percent (122.957…); blank where a ratio has no meaning.
 * @customfunction HOANTHANH
 * @param {any} target The plan target as printed.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @returns {any} The percentage as a number, or "".
 */
export function completionPercent(target: any, actual: any, unit?: any, name?: any): any {
  const reading = readRow({ target, actual, unit, name });
  if (reading.kind === "blank") return "";
  if (reading.kind === "error") return translate("vi", "cell.notComputed", { problem: reading.problem });
  return evaluateRow(reading.row, "office").completion?.toNumber() ?? "";
}

/**
 * Reads a number written the Vietnamese way: 1.721,4 gives 1721.4. Shows #VALUE! when the text is not a number.
 * @customfunction DOCSO
 * @param {any} text Text holding one number.
 * @returns {any} The number, or "" for a blank cell.
 */
export function readNumber(text: any): any {
  const cell = readCell(text);
  if (cell.kind === "error") {
    const problem = translate("vi", "cell.hasError", {
      field: translate("vi", "cell.text"),
      code: cell.code,
    });
    return translate("vi", "cell.notRead", { problem });
  }
  if (isBlank(cell)) return "";
  const reading = parseNumber(cell.text);
  if (!reading) throw valueError("cell.notANumber", { text: cell.text });
  return reading.value.toNumber();
}
