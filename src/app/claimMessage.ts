import type { Claim, ClaimRule, Operand } from "../core/claims/model";
import type { Decimal } from "../core/number/decimal";
import { printNumber } from "../core/number/printNumber";
import { translateTieOut } from "../i18n/translateTieOut";
import type { Language } from "../i18n/translator";

/** What stands between operands; those of other rules are listed. */
const SIGNS: Readonly<Partial<Record<ClaimRule, string>>> = {
  "ratio-percent": " / ",
  "completion-stated": " / ",
  "share-of-total": " / ",
  "sum-parts": " + ",
  "sum-of-which": " + ",
  "share-100": " + ",
  "difference-stated": " − ",
  "excess-points": " − ",
  product: " × ",
};

/** A quotient is shown with so many decimals more than the printed result has. */
const MORE_DECIMALS = 2;
const LISTED = 12;

/** Part and whole of a fraction are printed as one. */
function isFractionOf({ place }: Operand, before: Operand | undefined): boolean {
  return (
    place?.paragraph === before?.place?.paragraph &&
    place?.span.start === before?.place?.span.start &&
    place !== null
  );
}

function printFormula({ rule, operands: all }: Claim): string {
  const operands = all.filter((operand, i) => !isFractionOf(operand, all[i - 1]));
  const texts = operands.slice(0, LISTED).map(({ text }) => text);
  const more = operands.length > LISTED ? ["…"] : [];
  return [...texts, ...more].join(SIGNS[rule] ?? "; ");
}

/** The computed result, the values accepted for the printed one, and how far they lie apart; "" where nothing is known. */
function printResult({
  computed,
  accepted,
  stated,
}: Claim): Record<"computed" | "accepted" | "difference", string> {
  const decimals = (stated.value?.decimalPlaces() ?? 0) + MORE_DECIMALS;
  const print = (value: Decimal): string => printNumber(value.toDecimalPlaces(decimals));
  if (!computed) return { computed: "", accepted: "", difference: "" };
  const { low, high } = accepted ?? computed.interval;
  const nearest = computed.point.lessThan(low) ? low : high;
  const range = low.equals(high) ? [low] : [low, high];
  return {
    computed: print(computed.point),
    accepted: range.map(print).join(" – "),
    difference: print(computed.point.minus(nearest).abs()),
  };
}

function keyOf({ kind, rule, verdict, grade, isQuestion, computed, operands }: Claim) {
  if (kind === "repeat") {
    if (verdict === "inconsistent") return "claim.differs";
    return isQuestion ? "claim.mayDiffer" : "claim.same";
  }
  if (isQuestion) return "claim.question";
  if (verdict === "cannot_verify") return computed ? "claim.implied" : "claim.open";
  if (grade !== "outside" || SIGNS[rule]) return grade ? (`claim.${grade}` as const) : "claim.open";
  if (rule !== "enumeration-count") return "claim.outsideOf";
  return operands.some(({ role }) => role === "name") ? "claim.named" : "claim.listed";
}

/** What a claim says, what was computed of which figures, what is accepted and how far off it is, in one line. */
export function claimMessage(claim: Claim, language: Language): string {
  if (claim.said) return claim.said[language];
  const texts = { stated: claim.stated.text, formula: printFormula(claim), ...printResult(claim) };
  const said = translateTieOut(language, keyOf(claim), texts);
  if (!claim.repair) return said;
  const { operand, value } = claim.repair;
  const repair = {
    printed: operand.value ? printNumber(operand.value) : operand.text,
    repaired: printNumber(value),
  };
  return `${said} ${translateTieOut(language, "claim.repair", repair)}`;
}
