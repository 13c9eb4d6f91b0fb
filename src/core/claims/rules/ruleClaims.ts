import type { Claim, Operand } from "../model";
import { sentenceAround } from "../stating/statement";
import type { DocumentRule, Remark, ReportText, Spot } from "./model";
import { quoteOf } from "./phrases";

function operandAt(spot: Spot): Operand {
  const place = spot.passage.toPlace(spot.span);
  return { role: "other", text: quoteOf(spot), value: null, unit: "", place };
}

function claimOf(rule: DocumentRule, { at, others = [], verdict, severity, message }: Remark): Claim {
  const { passage, span } = at;
  return {
    ...{ kind: rule.kind, rule: rule.id, verdict },
    place: passage.toPlace(span),
    sentence: passage.toPlace(sentenceAround(passage, span)),
    operands: others.map(operandAt),
    stated: operandAt(at),
    ...{ computed: null, accepted: null, grade: null, repair: null },
    severity: verdict === "ok" ? "info" : (severity ?? rule.severity),
    isQuestion: verdict === "cannot_verify",
    said: message,
  };
}

/** What one rule says of a report, as claims. */
export function ruleClaims(rule: DocumentRule, report: ReportText): Claim[] {
  return rule.check(report).map((remark) => claimOf(rule, remark));
}
