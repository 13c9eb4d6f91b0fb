import { ambiguousNumber } from "./ambiguous-number";
import { appendixForm } from "./appendix-form";
import { balance } from "./balance";
import { blanketClaim } from "./blanket-claim";
import { countWording } from "./count-wording";
import { definitionMismatch } from "./definition-mismatch";
import { estimateLabel } from "./estimate-label";
import { growthImplausible } from "./growth-implausible";
import { growthOfRate } from "./growth-of-rate";
import { headingSequence } from "./heading-sequence";
import { impossiblePercentage } from "./impossible-percentage";
import { integerBase } from "./integer-base";
import { legalReference } from "./legal-reference";
import type { DocumentRule } from "./model";
import { planGrowthConflict } from "./plan-growth-conflict";
import { repeatNames } from "./repeat-names";
import { repeatNotation } from "./repeat-notation";
import { repeatStatusWords } from "./repeat-status-words";
import { repeatedWords } from "./repeated-words";
import { separatorSlip } from "./separator-slip";
import { staleDate } from "./stale-date";
import { subsetBound } from "./subset-bound";
import { targetConflict } from "./target-conflict";
import { unfilledPlaceholder } from "./unfilled-placeholder";
import { unitValue } from "./unit-value";
import { verbContradiction } from "./verb-contradiction";

/** Every rule that looks at a whole report, in the order in which what they say of one place is told. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  ...[subsetBound, balance, planGrowthConflict, integerBase, verbContradiction],
  ...[growthOfRate, growthImplausible, unitValue, impossiblePercentage, countWording, blanketClaim],
  ...[legalReference, repeatNames, repeatNotation, repeatStatusWords, estimateLabel],
  ...[definitionMismatch, targetConflict, staleDate, headingSequence, appendixForm],
  ...[unfilledPlaceholder, separatorSlip, ambiguousNumber, repeatedWords],
];
