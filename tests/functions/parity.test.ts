import type { Policy, Polarity } from "../../src/core/target/model";
import { goldenInputs } from "../golden/goldenTable";
import { disagreements, type ParityRow } from "./parity";

/** "policy=strict; polarity=lower; prior=2.500": one of what a row says beside its five cells. */
function extraOf(extra: string, key: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${key}=([^;]*)`).exec(extra)?.[1]?.trim();
}

const rows = goldenInputs("rows.txt").map(
  ([name = "", unit = "", target = "", actual = "", , extra = ""]): ParityRow => {
    const polarity = extraOf(extra, "polarity") as Polarity | undefined;
    const prior = extraOf(extra, "prior") ?? "";
    const policy = (extraOf(extra, "policy") ?? "office") as Policy;
    return { row: { name, unit, target, actual, prior, ...(polarity && { polarity }) }, policy };
  },
);

test("DANHGIA, LYDO, HOANTHANH, CHENHLECH and DANHGIABANG answer as the command line does on every golden row", () => {
  expect(rows.length).toBeGreaterThan(900);
  expect(disagreements(rows)).toEqual([]);
});
