import { cellText } from "../i18n/cellText";
import { readGrowth } from "./growth";
import { judgeCells, policyOf, showMeasure, showReason, showStatus } from "./rowVerdict";

/**
 * Judges a result against its plan target, in words (ASSESS). Where a blank result may stand, pass IF(ISBLANK(x),"",x).
 * @customfunction DANHGIA
 * @param {any} target The plan target as printed: 1.400; > 99; Giảm còn dưới 2,32%.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @param {any} [policy] A result equal to a strict bound: office (default) counts as met, strict as unmet.
 * @param {any} [prior] The value of the year before, where the target is a growth or a fall.
 * @param {any} [direction] Which direction is better, where it is known: higher, lower, none.
 * @returns {any} The status as text, or "" for blank cells.
 */
export function assessTarget(
  target: any,
  actual: any,
  unit?: any,
  name?: any,
  policy?: any,
  prior?: any,
  direction?: any,
): any {
  return showStatus(judgeCells({ target, actual, unit, name, prior, direction }, policyOf(policy)));
}

/**
 * Why DANHGIA answers what it answers, in words: the reason, how both cells were read, the variance with its unit (REASON).
 * @customfunction LYDO
 * @param {any} target The plan target as printed.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @param {any} [policy] A result equal to a strict bound: office (default) counts as met, strict as unmet.
 * @param {any} [prior] The value of the year before, where the target is a growth or a fall.
 * @param {any} [direction] Which direction is better, where it is known: higher, lower, none.
 * @returns {any} One or more sentences, or "" for blank cells.
 */
export function explainVerdict(
  target: any,
  actual: any,
  unit?: any,
  name?: any,
  policy?: any,
  prior?: any,
  direction?: any,
): any {
  return showReason(judgeCells({ target, actual, unit, name, prior, direction }, policyOf(policy)));
}

/**
 * Completion of a plan target in percent (122.957…); blank where a ratio has no meaning (COMPLETION).
 * @customfunction HOANTHANH
 * @param {any} target The plan target as printed.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @param {any} [prior] The value of the year before, where the target is a growth or a fall.
 * @param {any} [direction] Which direction is better, where it is known: higher, lower, none.
 * @returns {any} The percentage as a number, or "".
 */
export function completionPercent(
  target: any,
  actual: any,
  unit?: any,
  name?: any,
  prior?: any,
  direction?: any,
): any {
  return showMeasure(judgeCells({ target, actual, unit, name, prior, direction }, "office"), "completion");
}

/**
 * Result minus target, in the target's unit, for rates in percentage points; LYDO names the unit (VARIANCE).
 * @customfunction CHENHLECH
 * @param {any} target The plan target as printed.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @param {any} [prior] The value of the year before, where the target is a growth or a fall.
 * @param {any} [direction] Which direction is better, where it is known: higher, lower, none.
 * @returns {any} The difference as a number, or "" where it has no meaning.
 */
export function varianceOf(
  target: any,
  actual: any,
  unit?: any,
  name?: any,
  prior?: any,
  direction?: any,
): any {
  return showMeasure(judgeCells({ target, actual, unit, name, prior, direction }, "office"), "variance");
}

/**
 * Growth against the same period in percent, worked out of two printed values: 6.45 is an increase by 6,45% (YOY).
 * @customfunction CUNGKY
 * @param {any} actual The value now, as printed, with or without its unit.
 * @param {any} prior The value of the same period of the year before, as printed.
 * @returns {any} The percentage as a number, "" where a value is missing, or why there is none.
 */
export function growthPercent(actual: any, prior: any): any {
  const reading = readGrowth(actual, prior);
  if (reading.kind === "blank") return "";
  if (reading.kind === "error") return cellText("cell.notComputed", { problem: reading.problem });
  return reading.percent.toNumber();
}
