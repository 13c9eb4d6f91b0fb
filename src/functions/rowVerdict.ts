import { evaluateRow } from "../core/target/evaluate";
import { STATUS_LABELS } from "../core/target/labels";
import type { Evaluation, Policy } from "../core/target/model";
import { printVariance } from "../core/target/printMeasure";
import { cellText } from "../i18n/cellText";
import { valueError } from "./cellAnswer";
import { readCell } from "./cellInput";
import { readPolicy } from "./policyInput";
import { readRow, type RowCells } from "./rowInput";

/** The verdict on a row's arguments; or nothing to judge; or what is wrong with a cell, in Vietnamese. */
export type RowVerdict =
  | { readonly kind: "judged"; readonly evaluation: Evaluation }
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly problem: string };

/** Reads the policy of a formula; an unknown one is #VALUE! with what was not understood. */
export function policyOf(given: unknown): Policy {
  const cell = readCell(given);
  const policy = readPolicy(cell);
  if (policy) return policy;
  throw valueError("cell.unknownPolicy", { text: cell.kind === "error" ? cell.code : cell.text });
}

/** Judges a row as the command line does, from the arguments alone: no catalogue, no other cell. */
export function judgeCells(cells: RowCells, policy: Policy): RowVerdict {
  const reading = readRow(cells);
  if (reading.kind !== "row") return reading;
  return { kind: "judged", evaluation: evaluateRow(reading.row, policy) };
}

/** "Vượt KH"; "" for a blank row; which cell is wrong. */
export function showStatus(verdict: RowVerdict): string {
  if (verdict.kind === "blank") return "";
  if (verdict.kind === "judged") return STATUS_LABELS[verdict.evaluation.status];
  return cellText("cell.notAssessed", { problem: verdict.problem });
}

/** Why a verdict is as it is: the reason, if there is one, how both cells were read, and the variance with its unit. */
export function showReason(verdict: RowVerdict): string {
  if (verdict.kind === "blank") return "";
  if (verdict.kind === "error") return cellText("cell.notAssessed", { problem: verdict.problem });
  const { reason, boundary, reading, variance, varianceUnit } = verdict.evaluation;
  const measured = printVariance({ variance, varianceUnit });
  const sentences = [
    reason ? cellText(`reason.${reason}`) : "",
    boundary ? cellText("cell.boundary") : "",
    cellText("cell.readAs", { target: reading.target || "–", actual: reading.actual || "–" }),
    measured ? cellText("cell.variance", { variance: measured }) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** A measure as a number; "" where it has no meaning or the row is blank; which cell is wrong. */
export function showMeasure(verdict: RowVerdict, measure: "completion" | "variance"): number | string {
  if (verdict.kind === "blank") return "";
  if (verdict.kind === "error") return cellText("cell.notComputed", { problem: verdict.problem });
  return verdict.evaluation[measure]?.toNumber() ?? "";
}
