import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { disagreements, type ParityRow } from "../functions/parity";

const SHARED = process.env.KTXH_SHARED ?? resolve(__dirname, "../../../shared");

interface TruthRow {
  readonly scope?: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly targetText: string | null;
  readonly actualText: string | null;
}

function toRow({ scope, name, unit, targetText, actualText }: TruthRow): ParityRow["row"] {
  const isFused = scope === "appendix_2023";
  return {
    name: (isFused ? targetText : name) ?? "",
    unit: (isFused ? "" : unit) ?? "",
    target: targetText ?? "",
    actual: actualText ?? "",
  };
}

const truth = ["hong-linh", "hai-duong", "thuy-nguyen"].flatMap(
  (report) =>
    JSON.parse(readFileSync(join(SHARED, `domain/truth/${report}/indicators.json`), "utf8")) as TruthRow[],
);

test.each(["office", "strict"] as const)(
  "functions answer as the command line on every row of three reports, %s",
  (policy) => {
    expect(truth.length).toBeGreaterThan(200);
    expect(disagreements(truth.map((one) => ({ row: toRow(one), policy })))).toEqual([]);
  },
);
