import { claimMessage } from "../app/claimMessage";
import type { CellPlace, PlacedClaim, ReportPlace } from "../app/claimPlaces";
import type { TieOut } from "../app/tieOutReport";
import type { Operand } from "../core/claims/model";
import type { Language } from "../i18n/translate";
import type { Report } from "../ports/reportReader";
import { decimal } from "./json";

function operandJson({ role, text, value, unit }: Operand) {
  return { role, text, value: decimal(value), unit };
}

function relatedJson(place: ReportPlace | CellPlace, own: Report) {
  if ("cell" in place) return place;
  const { report, line, quote, start, end } = place;
  return { line, quote, start, end, ...(report === own ? {} : { file: report.name }) };
}

function claimJson({ claim, place, related }: PlacedClaim, language: Language) {
  const { kind, rule, operands, stated, computed, accepted, verdict, severity, isQuestion } = claim;
  const { quote, line, start, end } = place;
  return {
    ...{ kind, rule, quote, line, start, end },
    operands: operands.map(operandJson),
    stated: stated.text,
    statedValue: decimal(stated.value),
    computed: decimal(computed && computed.point),
    accepted: accepted && { low: decimal(accepted.low), high: decimal(accepted.high) },
    ...{ verdict, severity, question: isQuestion },
    message: claimMessage(claim, language),
    related: related.map((other) => relatedJson(other, place.report)),
  };
}

/** The contract's `tieout` output. */
export function tieOutJson({ report, claims, summary, failures }: TieOut, language: Language) {
  return {
    file: report.name,
    claims: claims.map((claim) => claimJson(claim, language)),
    summary,
    failures,
    notes: report.notes,
  };
}
