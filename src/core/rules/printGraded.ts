import type { GradedResult } from "../number/intervalGrade";
import { printNumber } from "../number/printNumber";
import type { Recomputed } from "../target/recompute";
import type { Bilingual } from "./model";

/** A printed result that its operands do not give. */
export interface Misfit {
  readonly computed: string;
  readonly accepted: string;
  readonly difference: string;
}

/** A quotient is shown with so many decimals more than the printed result has. */
const MORE_DECIMALS = 2;

function printAccepted({ accepted: { low, high } }: GradedResult): string {
  return low.equals(high) ? printNumber(low) : `${printNumber(low)} – ${printNumber(high)}`;
}

/** The misfit of a recomputed result; null where it fits, if only by rounding, or cannot be computed. */
export function misfitOf(recomputed: Recomputed): Misfit | null {
  if (recomputed.kind !== "graded" || recomputed.result.grade !== "outside") return null;
  const { result, decimals } = recomputed;
  const { point } = result.computed;
  const { low, high } = result.accepted;
  const nearest = point.lessThan(low) ? low : high;
  const print = (value: typeof point): string => printNumber(value.toDecimalPlaces(decimals + MORE_DECIMALS));
  return {
    computed: print(point),
    accepted: printAccepted(result),
    difference: print(point.minus(nearest).abs()),
  };
}

/** "in 78,9, tính được 78,5 (942/1.200); chấp nhận 78,85 – 79, lệch 0,35". */
export function printMisfit(stated: string, formula: string, misfit: Misfit): Bilingual {
  const { computed, accepted, difference } = misfit;
  return {
    vi: `in ${stated}, tính được ${computed} (${formula}); số in ra chấp nhận được với ${accepted}, lệch ${difference}.`,
    en: `printed ${stated}, computed ${computed} (${formula}); the printed figure may stand for ${accepted}, off by ${difference}.`,
  };
}

/** Both languages of a message that opens in the same way. */
export function withOpening(opening: Bilingual, rest: Bilingual): Bilingual {
  return { vi: `${opening.vi}: ${rest.vi}`, en: `${opening.en}: ${rest.en}` };
}
