import { evaluateRow } from "../../src/core/target/evaluate";
import type { Evaluation, Policy, Polarity } from "../../src/core/target/model";

/** "policy=strict; polarity=lower; prior=2.500": what a row says beside its five cells. */
function readExtra(extra: string): ReadonlyMap<string, string> {
  return new Map(
    extra.split(";").map((pair) => {
      const [key = "", ...value] = pair.split("=");
      return [key.trim(), value.join("=").trim()] as const;
    }),
  );
}

function printVerdict({ status, boundary, agrees, ...verdict }: Evaluation): readonly string[] {
  const { reason, completion, variance, varianceUnit } = verdict;
  const sign = variance?.greaterThan(0) ? "+" : "";
  return [
    `${status}${boundary ? " boundary" : ""}${agrees === null ? "" : agrees ? " agrees" : " disagrees"}`,
    reason ?? "",
    completion ? `${completion.toDecimalPlaces(4).toFixed()} %` : "",
    variance ? `${sign}${variance.toDecimalPlaces(4).toFixed()} ${varianceUnit}` : "",
  ];
}

/** Judges the row of a golden table and prints its verdict: status, reason, completion, variance. */
export function judgeLine(
  name = "",
  unit = "",
  target = "",
  actual = "",
  status = "",
  extra = "",
): readonly string[] {
  const given = readExtra(extra);
  const polarity = given.get("polarity") as Polarity | undefined;
  const prior = given.get("prior");
  const input = {
    name,
    unit,
    target,
    actual,
    status,
    ...(polarity && { polarity }),
    ...(prior && { prior }),
  };
  return printVerdict(evaluateRow(input, (given.get("policy") ?? "office") as Policy));
}
