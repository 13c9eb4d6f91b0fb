import { summariseStatuses } from "../core/summary/summarise";
import { cellText } from "../i18n/cellText";
import { assessColumns } from "./assessColumns";
import { valueError } from "./cellAnswer";
import { policyOf } from "./rowVerdict";
import { readStatuses, readWantedStatuses } from "./statusInput";
import { readWordCells } from "./wordInput";

/**
 * Judges a whole table in one call: status, reason, completion and variance beside each row, below a header (ASSESSTABLE).
 * @customfunction DANHGIABANG
 * @param {any[][]} names The column of indicator names.
 * @param {any[][]} units The column of units.
 * @param {any[][]} targets The column of plan targets.
 * @param {any[][]} actuals The column of results; where some may be blank among numbers, IF(ISBLANK(E2:E25),"",E2:E25).
 * @param {any[][]} [priors] The column of values of the year before.
 * @param {any} [policy] A result equal to a strict bound: office (default) counts as met, strict as unmet.
 * @param {any[][]} [directions] The column that says which direction is better.
 * @returns {any[][]} A header and one line per row; blank lines where a row has no figures.
 */
export function assessRange(
  names: any[][],
  units: any[][],
  targets: any[][],
  actuals: any[][],
  priors?: any[][],
  policy?: any,
  directions?: any[][],
): any[][] {
  const columns = {
    target: targets,
    actual: actuals,
    name: names,
    unit: units,
    prior: priors,
    direction: directions,
  };
  return assessColumns(columns, policyOf(policy)).map((row) => [...row]);
}

/**
 * How many rows of a range have a status, printed or computed (COUNTSTATUS).
 * @customfunction DEMDANHGIA
 * @param {any[][]} statuses The statuses.
 * @param {any} status Which: vượt, đạt, không đạt, chưa đánh giá, đạt và vượt, tất cả; or exceeded, met, unmet …
 * @param {any[][]} [numbers] The row numbers (STT) beside them; only numbered rows are counted.
 * @returns {any} The number of rows.
 */
export function countStatus(statuses: any[][], status: any, numbers?: any[][]): any {
  const words = readWordCells({ status });
  if (words.kind === "error") return cellText("cell.notCounted", { problem: words.problem });
  const wanted = readWantedStatuses(words.texts.status);
  if (!wanted) throw valueError("cell.unknownStatus", { text: words.texts.status });
  const reading = readStatuses(statuses, numbers);
  if (reading.kind === "error") return cellText("cell.notCounted", { problem: reading.problem });
  return reading.rows.filter((row) => row.status !== null && wanted.includes(row.status)).length;
}

/**
 * The sentence that sums a table up, as reports have it: Có 17/21 chỉ tiêu đạt và vượt kế hoạch … (SUMMARY).
 * @customfunction TONGHOP
 * @param {any[][]} statuses The statuses, printed or computed.
 * @param {any[][]} [numbers] The row numbers (STT) beside them; only numbered rows are counted.
 * @returns {any} The sentence, "" without rows, or which status is not clear.
 */
export function summarySentence(statuses: any[][], numbers?: any[][]): any {
  const reading = readStatuses(statuses, numbers);
  if (reading.kind === "error") return cellText("cell.notCounted", { problem: reading.problem });
  const unclear = reading.rows.find(({ status }) => status === null);
  if (unclear) {
    const problem = cellText("cell.unclearStatus", { place: String(unclear.place), text: unclear.text });
    return cellText("cell.notCounted", { problem });
  }
  const statusesRead = reading.rows.flatMap(({ status }) => status ?? []);
  return statusesRead.length === 0 ? "" : summariseStatuses(statusesRead).sentence;
}
