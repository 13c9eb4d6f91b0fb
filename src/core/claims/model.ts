import type { Decimal } from "../number/decimal";
import type { Interval } from "../number/interval";
import type { RoundingGrade } from "../number/intervalGrade";
import type { NumberReading } from "../number/numberLiteral";
import type { RoundedValue } from "../number/intervalValue";
import type { Bilingual } from "../text/bilingual";
import type { Span } from "../text/normalise";
import type { Unit } from "../unit/unit";

/** One paragraph, footnote body or table row of a report, in reading order; its index is its place. */
export interface NarrativeParagraph {
  /** As the reader of the file gives it. Footnote marks are raised digits ("kế hoạch¹"); cells of a row stand between tabs. */
  readonly text: string;
  /**
   * The mark of the footnote whose body this is ("12"). Left out in plain texts, where a body begins with its raised
   * mark ("¹² Gồm: …"); both are read.
   */
  readonly footnote?: string;
}

/** A stretch of one paragraph of the user's own text. */
export interface Place {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  readonly span: Span;
}

/** What a claim states of its operands, as the command-line contract names it. */
export type ClaimKind = "ratio" | "completion" | "sum" | "share" | "growth" | "product" | "count" | "repeat";

/** The rules of the consistency reference that look at a whole report. */
export type DocumentRuleId =
  | "legal-reference"
  | "subset-bound"
  | "balance"
  | "plan-growth-conflict"
  | "integer-base"
  | "verb-contradiction"
  | "growth-of-rate"
  | "growth-implausible"
  | "unit-value"
  | "repeat-names"
  | "repeat-notation"
  | "repeat-status-words"
  | "estimate-label"
  | "definition-mismatch"
  | "stale-date"
  | "heading-sequence"
  | "unfilled-placeholder"
  | "repeated-words"
  | "count-wording"
  | "blanket-claim"
  | "target-conflict"
  | "appendix-form"
  | "separator-slip"
  | "ambiguous-number"
  | "impossible-percentage";

/** The rule of the consistency reference that a claim falls under. */
export type ClaimRule =
  | "ratio-percent"
  | "completion-stated"
  | "excess-stated"
  | "excess-points"
  | "sum-parts"
  | "sum-of-which"
  | "difference-stated"
  | "share-100"
  | "share-of-total"
  | "growth-two-levels"
  | "growth-composed"
  | "absolute-change"
  | "double-statement"
  | "fold-stated"
  | "product"
  | "count-kn"
  | "enumeration-count"
  | "period-length"
  | "amount-in-words"
  | "repeat-mismatch"
  | "repeat-precision"
  | DocumentRuleId;

/** `cannot_verify`: an operand is not printed, or it is open whether the figures belong together. */
export type ClaimVerdict = "ok" | "rounding" | "inconsistent" | "cannot_verify";

export type ClaimSeverity = "error" | "warning" | "info";

/** What a figure is in its claim. */
export type OperandRole =
  | "actual"
  | "plan"
  | "prior"
  | "change"
  | "percent"
  | "part"
  | "whole"
  | "total"
  | "factor"
  | "result"
  | "count"
  | "name"
  | "year"
  | "other";

/** One printed figure that a claim is computed of or states. */
export interface Operand {
  readonly role: OperandRole;
  /** As printed ("1.721,4 tỷ đồng"); a listed name for `name`. */
  readonly text: string;
  /** In the unit printed; null for a name. */
  readonly value: Decimal | null;
  /** As read and normalised ("tỷ đồng", "%"); empty when none is known. */
  readonly unit: string;
  /** Where it is printed; null for a figure of a workbook's table, which `cell` names then. */
  readonly place: Place | null;
  /** The row of a workbook's table, as its sheet counts it, and the field that the figure stands in. */
  readonly cell?: TableField;
}

/** A figure of an indicator table. */
export interface TableField {
  readonly row: number;
  readonly field: "target" | "actual";
}

/** One printed statement that can be recomputed of other printed figures, with its verdict. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly rule: ClaimRule;
  /** From the first to the last of its figures in the paragraph of the stated one. */
  readonly place: Place;
  /** The sentence that states it. */
  readonly sentence: Place;
  readonly operands: readonly Operand[];
  readonly stated: Operand;
  /** In the unit of the stated figure; null where nothing can be computed. */
  readonly computed: RoundedValue | null;
  /** All that the stated figure may stand for. */
  readonly accepted: Interval | null;
  readonly grade: RoundingGrade | null;
  readonly verdict: ClaimVerdict;
  /** Of an inconsistent claim; `info` otherwise. */
  readonly severity: ClaimSeverity;
  /** True where it is open whether the figures belong together and they differ: ask, do not accuse. */
  readonly isQuestion: boolean;
  /** What stands behind the stated figure if one misread digit explains the difference: the repaired figure. */
  readonly repair: { readonly operand: Operand; readonly value: Decimal } | null;
  /** What a document rule says; left out where the figures say it. */
  readonly said?: Bilingual;
}

/** How sure a printed figure is: as printed, or over, below or about it ("hơn 680 tỷ", "gần", "khoảng"). */
export type Precision = "printed" | "above" | "below" | "about";

/** What a figure of a sentence is there for. */
export type QuantityRole =
  "level" | "plan" | "prior" | "change" | "growth" | "completion" | "share" | "index";

/** What stretch of time, and which state of the data, the words beside a figure speak of. */
export interface QuantityPeriod {
  /** "2023"; null where the words name no year. */
  readonly year: string | null;
  /** "6 tháng", "quý 3", "tháng 11"; null for the year or where the words say nothing. */
  readonly part: string | null;
  readonly isCumulative: boolean;
  /** "ước", "dự kiến". */
  readonly isEstimate: boolean;
  /** "đầu kỳ", "kỳ trước chuyển sang": what there was before. */
  readonly isOpening: boolean;
}

/** One figure of a narrative with what it is of: the raw material for holding places against each other. */
export interface Quantity {
  readonly reading: NumberReading;
  /** Upper end of a range. */
  readonly high: NumberReading | null;
  /** The whole of which it is a part ("559/699"). */
  readonly of: NumberReading | null;
  readonly unit: Unit | null;
  readonly precision: Precision;
  readonly role: QuantityRole;
  /** The words that say what is measured, as printed. */
  readonly subject: string;
  readonly period: QuantityPeriod;
  readonly text: string;
  readonly place: Place;
}
