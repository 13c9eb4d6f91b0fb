import { combine, combineAlternatives } from "../../../../src/core/target/judging/combine";
import { evaluateRow } from "../../../../src/core/target/evaluate";
import type { ComponentEvaluation, Reason, Status } from "../../../../src/core/target/model";

function component(status: Status, reason: Reason | null = null): ComponentEvaluation {
  return {
    ...{ label: "", comparator: ">=", value: null, value2: null, unit: "", basis: "level", actual: null },
    ...{ status, reason, boundary: false, completion: null, variance: null, varianceUnit: "" },
    reading: { target: "", actual: "" },
  };
}

function combined(...parts: ComponentEvaluation[]): [Status, Reason | null] {
  const { status, reason } = combine(parts, "");
  return [status, reason];
}

const MET = component("met");
const EXCEEDED = component("exceeded");
const UNMET = component("unmet");
const MISSING = component("not_assessed", "no_actual");
const MISMATCH = component("not_assessed", "basis_mismatch");

describe("a row of several parts", () => {
  test.each([
    [
      [MET, MET],
      ["met", null],
    ],
    [
      [MET, EXCEEDED],
      ["exceeded", null],
    ],
    [
      [EXCEEDED, UNMET],
      ["unmet", null],
    ],
    [
      [MET, MISSING],
      ["not_assessed", "partial"],
    ],
    [
      [EXCEEDED, MISMATCH],
      ["not_assessed", "partial"],
    ],
    [
      [UNMET, MISSING],
      ["unmet", null],
    ],
    [
      [MISMATCH, MISMATCH],
      ["not_assessed", "basis_mismatch"],
    ],
    [
      [MISMATCH, component("not_assessed", "needs_prior")],
      ["not_assessed", "partial"],
    ],
    [
      [MISSING, MISSING],
      ["not_assessed", "partial"],
    ],
    [
      [MET, component("met", "unit_scaled")],
      ["met", "unit_scaled"],
    ],
    [
      [MET, component("met", "interval_actual")],
      ["met", null],
    ],
  ] as const)("%#", (parts, expected) => {
    expect(combined(...parts)).toEqual(expected);
  });

  test("several plans or a choice give a verdict only where all parts give it", () => {
    expect(combineAlternatives([MET, MET], "").status).toBe("met");
    expect(combineAlternatives([EXCEEDED, UNMET], "")).toMatchObject({
      status: "not_assessed",
      reason: "partial",
    });
  });

  test("one undivided number answers the sum, under every part nothing is claimed", () => {
    const target = "Khởi công 08 nhà; sửa chữa, nâng cấp 01-02 nhà";
    const row = evaluateRow({ unit: "Nhà", target, actual: "9" }, "office");
    expect([row.status, row.reason, row.completion]).toEqual(["met", "aggregated", null]);
    expect(row.components.map(({ status }) => status)).toEqual(["not_assessed", "not_assessed"]);
  });

  test("parts are matched by label, not by place", () => {
    const row = evaluateRow(
      { target: "Nông nghiệp: 3%; công nghiệp: 12%", actual: "Công nghiệp 12,5%; nông nghiệp 2,9%" },
      "office",
    );
    expect(row.components.map(({ actual, status }) => [actual?.toFixed(), status])).toEqual([
      ["2.9", "unmet"],
      ["12.5", "exceeded"],
    ]);
  });
});
