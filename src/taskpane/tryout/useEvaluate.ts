import { useMemo, useState } from "react";
import { evaluateRow } from "../../core/target/evaluate";
import type { Evaluation, Policy } from "../../core/target/model";
import { useKeptPolicy } from "../shell/deskContext";

/** One row as typed, verbatim. */
export interface RowFields {
  readonly target: string;
  readonly actual: string;
  readonly unit: string;
  readonly name: string;
}

/** Nothing typed yet. */
export const EMPTY_ROW: RowFields = { target: "", actual: "", unit: "", name: "" };

/** The state of the form, and the verdict on it. */
export interface EvaluateState {
  readonly fields: RowFields;
  readonly policy: Policy;
  /** Null until a target or a result is typed. */
  readonly evaluation: Evaluation | null;
  readonly setField: (field: keyof RowFields, value: string) => void;
  readonly setFields: (fields: RowFields) => void;
  /** Null where the workbook has settled it. */
  readonly setPolicy: ((policy: Policy) => void) | null;
}

function evaluateFields(fields: RowFields, policy: Policy): Evaluation | null {
  const { target, actual, unit, name } = fields;
  if (!target.trim() && !actual.trim()) return null;
  return evaluateRow({ target, actual, unit, name }, policy);
}

/** Holds what is typed and judges it on every change, under the workbook's own policy where there is one. */
export function useEvaluate(): EvaluateState {
  const [fields, setFields] = useState(EMPTY_ROW);
  const [chosen, setPolicy] = useState<Policy>("office");
  const kept = useKeptPolicy();
  const policy = kept ?? chosen;
  const evaluation = useMemo(() => evaluateFields(fields, policy), [fields, policy]);
  return {
    fields,
    policy,
    evaluation,
    setField: (field, value) => setFields((current) => ({ ...current, [field]: value })),
    setFields,
    setPolicy: kept === null ? setPolicy : null,
  };
}
