import type { Bilingual, Severity } from "../core/rules/model";

/** Something to be settled before an appendix is signed. */
export interface AppendixIssue {
  readonly kind:
    | "open-finding"
    | "contradicting-figure"
    | "unfilled-placeholder"
    | "missing-reason"
    | "missing-footnote"
    | "differs-from-sheet";
  /** `error`: not fit to be signed; `warning`: look at it; `info`: for your knowledge. */
  readonly severity: Severity;
  /** Sheet rows concerned; empty where it is not about rows. */
  readonly rows: readonly number[];
  readonly message: Bilingual;
}

/** Whether nothing stands against signing: no issue of severity error. */
export function isFitToSign(issues: readonly AppendixIssue[]): boolean {
  return issues.every(({ severity }) => severity !== "error");
}
