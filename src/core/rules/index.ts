import { aggregatedComponents } from "./aggregated-components";
import { ambiguousNumber } from "./ambiguous-number";
import { boundaryEquality } from "./boundary-equality";
import { completionCell } from "./completion-cell";
import { completionStated } from "./completion-stated";
import { countKn } from "./count-kn";
import { display100Unmet } from "./display-100-unmet";
import { doubleStatement } from "./double-statement";
import { excessPoints } from "./excess-points";
import { excessStated } from "./excess-stated";
import { footnoteLinks } from "./footnote-links";
import { growthTwoLevels } from "./growth-two-levels";
import { impossiblePercentage } from "./impossible-percentage";
import { indicatorContinuity } from "./indicator-continuity";
import { missingActual } from "./missing-actual";
import { missingStatus } from "./missing-status";
import type { Rule } from "./model";
import { otherPlan } from "./other-plan";
import { partialComponents } from "./partial-components";
import { product } from "./product";
import { ratioPercent } from "./ratio-percent";
import { separatorSlip } from "./separator-slip";
import { share100 } from "./share-100";
import { statusVsComputed } from "./status-vs-computed";
import { statusWeak } from "./status-weak";
import { sttSequence } from "./stt-sequence";
import { subrowCounted } from "./subrow-counted";
import { sumOfWhich } from "./sum-of-which";
import { sumParts } from "./sum-parts";
import { tableSum } from "./table-sum";
import { targetBelowActual } from "./target-below-actual";
import { targetEqualsActual } from "./target-equals-actual";
import { targetQualitative } from "./target-qualitative";
import { textNumber } from "./text-number";
import { unfilledPlaceholder } from "./unfilled-placeholder";
import { unitConflict } from "./unit-conflict";
import { unitMissing } from "./unit-missing";
import { unitScaleSlip } from "./unit-scale-slip";
import { unmetWithoutReason } from "./unmet-without-reason";

/** Every rule, in the order in which findings of one place are reported. */
export const RULES: readonly Rule[] = [
  ...[statusVsComputed, boundaryEquality, statusWeak, otherPlan, partialComponents, aggregatedComponents],
  ...[missingStatus, missingActual, unmetWithoutReason, display100Unmet],
  ...[completionCell, completionStated, excessStated, excessPoints, ratioPercent, doubleStatement],
  ...[growthTwoLevels, sumParts, sumOfWhich, tableSum, share100, product, countKn, subrowCounted],
  ...[
    unitMissing,
    unitConflict,
    unitScaleSlip,
    separatorSlip,
    ambiguousNumber,
    textNumber,
    impossiblePercentage,
  ],
  ...[sttSequence, footnoteLinks, unfilledPlaceholder],
  ...[targetQualitative, targetBelowActual, targetEqualsActual, indicatorContinuity],
];
