import type { PlacedClaim } from "../../../app/claimPlaces";
import type { Claim } from "../../../core/claims/model";

/** How a claim is shown: does not hold, to be looked at, holds, could not be verified. */
export const CLAIM_CLASSES = ["wrong", "question", "open", "holds"] as const;
export type ClaimClass = (typeof CLAIM_CLASSES)[number];

/** The class of a claim. */
export function classOf({ verdict, isQuestion }: Claim): ClaimClass {
  if (verdict === "inconsistent") return "wrong";
  if (isQuestion) return "question";
  return verdict === "cannot_verify" ? "open" : "holds";
}

/** A stretch of a paragraph: plain, or the stated figure of claims, the worst of which colours it. */
export interface Stretch {
  readonly text: string;
  readonly claims: readonly PlacedClaim[];
}

/** A paragraph cut at the figures that its claims state; of figures that overlap the first stands. */
export function cutParagraph(
  text: string,
  index: number,
  claims: readonly PlacedClaim[],
): readonly Stretch[] {
  const placed = claims
    .flatMap((one) => {
      const place = one.claim.stated.place ?? one.claim.place;
      return place.paragraph === index ? [{ one, ...place.span }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of placed) {
    if (start < at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), claims: [] });
    const own = placed.filter((other) => other.start >= start && other.start < end).map(({ one }) => one);
    stretches.push({ text: text.slice(start, end), claims: own });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), claims: [] });
  return stretches;
}

/** The gravest class among claims. */
export function worstOf(claims: readonly PlacedClaim[]): ClaimClass {
  const classes = claims.map(({ claim }) => classOf(claim));
  return CLAIM_CLASSES.find((one) => classes.includes(one)) ?? "holds";
}
