import { boundaryEquality } from "./boundary-equality";
import { missingStatus } from "./missing-status";
import type { RowRule } from "./model";
import { otherPlan } from "./other-plan";
import { statusVsComputed } from "./status-vs-computed";

/** Every rule, in the order in which findings of one row are reported. */
export const RULES: readonly RowRule[] = [statusVsComputed, boundaryEquality, otherPlan, missingStatus];
