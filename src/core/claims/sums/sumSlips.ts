import { findRepair, tellingDigits } from "../stating/repair";
import type { Statement } from "../stating/statement";

/** So many parts must tell so many digits; round ones fit any total. */
const TELLING_PARTS = 2;
const TELLING_PART = 3;
/** So many digits of a total tell that a list misses it by one misread digit, not by chance. */
const TELLING_TOTAL = 4;

/** How many parts of a sum have so many digits that those of the total depend on them. */
export function tellingParts({ operands }: Statement): number {
  return operands.filter(({ reading }) => tellingDigits(reading) >= TELLING_PART).length;
}

/** Whether one misread digit in the total or in one part explains the difference, and not by chance. */
export function isOneSlip(statement: Statement): boolean {
  const digits = tellingDigits(statement.stated.reading);
  if (digits < TELLING_TOTAL || tellingParts(statement) < TELLING_PARTS) return false;
  // beyond that many digits what was rounded away makes it no chance either
  return findRepair(statement, digits > TELLING_TOTAL ? "rounded" : "exact") !== null;
}
