import type { AppendixInput } from "../../src/core/appendix/buildAppendix";
import type { AssessedRow, Footnote, IndicatorTable } from "../../src/core/table/indicatorTable";
import type { Evaluation } from "../../src/core/target/model";

/** An evaluation with nothing special about it; `changes` overrides. */
export function evaluation(changes: Partial<Evaluation> = {}): Evaluation {
  return {
    status: "met",
    reason: null,
    boundary: false,
    polarity: "higher",
    completion: null,
    variance: null,
    varianceUnit: "",
    agrees: null,
    stated: null,
    reading: { target: "", actual: "" },
    components: [],
    ...changes,
  };
}

/** A counted row with figures of its own; `changes` overrides, `judged` overrides its evaluation. */
export function row(changes: Partial<AssessedRow> = {}, judged: Partial<Evaluation> = {}): AssessedRow {
  return {
    row: 6,
    stt: "1",
    code: "",
    name: "Tổng vốn đầu tư phát triển toàn xã hội",
    unit: "Tỷ đồng",
    direction: "",
    target: "1.400",
    actual: "1.721,4",
    stated: "",
    prior: "",
    completion: "",
    plans: [],
    judged: { target: "", actual: "", prior: "", completion: "" },
    match: { kind: "none" },
    definitions: [],
    note: "",
    growth: "",
    owner: "",
    others: [],
    lead: "",
    group: [],
    groupNumbers: [],
    counted: true,
    footnotes: [],
    evaluation: evaluation(judged),
    ...changes,
  };
}

/** A printed footnote. */
export function footnote(mark: string, text: string): Footnote {
  return { mark, text, cell: { row: 40, column: 1 } };
}

/** A header on row 5 with no columns known; `changes` overrides. */
export function header(changes: Partial<IndicatorTable["header"]> = {}): IndicatorTable["header"] {
  return { row: 5, columns: {}, texts: {}, heads: [], plans: [], others: [], isNumbered: false, ...changes };
}

/** An input with the given rows; the table's printed texts are empty unless `table` says otherwise. */
export function input(
  rows: readonly AssessedRow[],
  table: Partial<IndicatorTable> = {},
  options: AppendixInput["options"] = {},
): AppendixInput {
  return {
    table: {
      sheet: "Phụ lục 1",
      title: "",
      attachedTo: "",
      label: "",
      header: header(),
      fused: false,
      rows,
      footnotes: [],
      closing: [],
      cells: [],
      extent: { top: 5, left: 1, bottom: 26, right: 6 },
      ...table,
    },
    rows,
    summary: {
      total: 2,
      exceeded: 0,
      met: 1,
      unmet: 1,
      notAssessed: 0,
      sentence: "Có 01/02 chỉ tiêu đạt kế hoạch (01 đạt), 01 không đạt",
    },
    options,
  };
}
