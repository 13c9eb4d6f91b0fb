import type { EvaluateOptions } from "../app/evaluateTable";
import type { AppendixOptions } from "../core/appendix/buildAppendix";
import type { Policy } from "../core/target/model";

/** How an evaluation is written: as values; as values with plain formulas for the measures; as formulas of ours. */
export const WRITING_MODES = ["values", "plain", "formulas"] as const;
export type WritingMode = (typeof WRITING_MODES)[number];

/** What a person has settled for a workbook; every job goes by it. */
export interface Settings {
  readonly policy: Policy;
  readonly mode: WritingMode;
  /** The columns of the appendix; null for those that the table asks for. */
  readonly columnSet: NonNullable<AppendixOptions["columnSet"]> | null;
  readonly layout: NonNullable<AppendixOptions["layout"]>;
}

/** What holds where a workbook keeps nothing. */
export const DEFAULT_SETTINGS: Settings = {
  policy: "office",
  mode: "values",
  columnSet: null,
  layout: "nd30",
};

/** What the application is asked for. */
export function optionsOf(mode: WritingMode): Pick<EvaluateOptions, "mode" | "measures"> {
  return {
    mode: mode === "formulas" ? "formulas" : "values",
    measures: mode === "plain" ? "plainFormulas" : "values",
  };
}
