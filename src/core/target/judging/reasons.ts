import { REASONS, type Reason } from "../model";

/** The reason to show of one or several lists: the first in the order of {@link REASONS}; null for none. */
export function firstReason(...lists: readonly (readonly Reason[])[]): Reason | null {
  if (lists.every(({ length }) => length === 0)) return null;
  return REASONS.find((reason) => lists.some((list) => list.includes(reason))) ?? null;
}
