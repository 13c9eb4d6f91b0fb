import type { Bilingual } from "../../text/bilingual";
import type { Span } from "../../text/normalise";
import type { ReadPassage } from "../reading/mention";
import type {
  ClaimKind,
  ClaimRule,
  ClaimSeverity,
  ClaimVerdict,
  DocumentRuleId,
  NarrativeParagraph,
} from "../model";
import type { Passage } from "../reading/passage";
import type { PlacedQuantity } from "../reading/quantities";
import type { RowFigure } from "../repeats/rowFigures";
import type { TextTable } from "../reading/textTables";

/** A month, from 1, of a year. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** A report as the document rules see it. */
export interface ReportText {
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly all: readonly ReadPassage[];
  readonly quantities: readonly PlacedQuantity[];
  /** Its own indicator tables, and their rows. */
  readonly tables: readonly TextTable[];
  readonly rows: readonly RowFigure[];
  /** The month in which it is dated; null where it bears no date. */
  readonly issued: Month | null;
  /** Whether a passage stands in the part that speaks of what is to come. */
  readonly isPlanned: (passage: Passage) => boolean;
  /** The year that this part is for, as its heading says; null elsewhere, and where the heading names none. */
  readonly plannedYear: (passage: Passage) => number | null;
}

/** A stretch of a passage's normalised text. */
export interface Spot {
  readonly passage: Passage;
  readonly span: Span;
}

/** What a rule says of a place; the runner adds the rule, and its severity unless another is given here. */
export interface Remark {
  readonly at: Spot;
  /** The other places that it rests on. */
  readonly others?: readonly Spot[];
  /** `inconsistent` only where the texts themselves prove it. */
  readonly verdict: Exclude<ClaimVerdict, "rounding">;
  readonly severity?: ClaimSeverity;
  readonly message: Bilingual;
}

/** What is documented of a check of reports; its examples are lists of paragraphs. */
interface Documented {
  /** The highest that it gives. */
  readonly severity: ClaimSeverity;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly todo: Bilingual;
  /** Law, report line or reference that the rule rests on. */
  readonly source: string;
  /** Reports that it says one thing of, and reports that it must say nothing of. */
  readonly examples: {
    readonly notOk: readonly (readonly string[])[];
    readonly ok: readonly (readonly string[])[];
  };
}

/** One check of a whole report, with its documentation. */
export interface DocumentRule extends Documented {
  readonly id: DocumentRuleId;
  readonly kind: ClaimKind;
  readonly check: (report: ReportText) => readonly Remark[];
}

/** A check that recomputes statements: it accuses the `notOk` examples, and none of the others. */
export interface RecomputedRule extends Documented {
  readonly id: Exclude<ClaimRule, DocumentRuleId>;
}

/** A rule crashed: our fault, not the report's. */
export interface ClaimFailure {
  readonly rule: string;
  readonly error: string;
}
