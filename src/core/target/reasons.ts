import { REASONS, type Reason } from "./model";

/** The reason to show of several: the first in the order of {@link REASONS}; null for none. */
export function firstReason(reasons: readonly Reason[]): Reason | null {
  return REASONS.find((reason) => reasons.includes(reason)) ?? null;
}
