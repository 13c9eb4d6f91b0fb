import { printCount } from "../number/printNumber";
import type { AssessedRow } from "../table/indicatorTable";
import type { Status } from "../target/model";
import type { Bilingual } from "../text/bilingual";
import type { Summary } from "./model";

/** "(09 đạt, 08 vượt)"; a class without rows is left out, and the brackets with a single class. */
function sentence({ total, met, exceeded, unmet, notAssessed }: Omit<Summary, "sentence">): string {
  const wording = met > 0 && exceeded > 0 ? "đạt và vượt" : exceeded > 0 ? "vượt" : "đạt";
  const split = met > 0 && exceeded > 0 ? ` (${printCount(met)} đạt, ${printCount(exceeded)} vượt)` : "";
  const reached = `Có ${printCount(met + exceeded)}/${printCount(total)} chỉ tiêu ${wording} kế hoạch${split}`;
  const others = [
    unmet > 0 ? `${printCount(unmet)} không đạt` : "",
    notAssessed > 0 ? `${printCount(notAssessed)} chưa đánh giá` : "",
  ];
  return [reached, ...others].filter((part) => part !== "").join(", ");
}

/**
 * Counts verdicts by class and words the result as reports do (domain evaluation, section 6). No verdicts give
 * "Có 00/00 …".
 */
export function summariseStatuses(statuses: readonly Status[]): Summary {
  const count = (status: Status): number => statuses.filter((one) => one === status).length;
  const classes = {
    total: statuses.length,
    exceeded: count("exceeded"),
    met: count("met"),
    unmet: count("unmet"),
    notAssessed: count("not_assessed"),
  };
  return { ...classes, sentence: sentence(classes) };
}

/** The same of the numbered rows of a table; sub-rows without a number are left out. */
export function summarise(rows: readonly AssessedRow[]): Summary {
  return summariseStatuses(rows.filter(({ counted }) => counted).map(({ evaluation }) => evaluation.status));
}

/** The sentence with its full stop, for the pane; reports are written with the Vietnamese one. */
export function tellSummary({ sentence, ...counts }: Summary): Bilingual {
  const { total, met, exceeded, unmet, notAssessed } = counts;
  const split = met > 0 && exceeded > 0 ? ` (${met} met, ${exceeded} exceeded)` : "";
  const missed = unmet > 0 ? `, ${unmet} not met` : "";
  const open = notAssessed > 0 ? `, ${notAssessed} not assessed` : "";
  return {
    vi: `${sentence}.`,
    en: `${met + exceeded} of ${total} indicators met or exceeded the plan${split}${missed}${open}.`,
  };
}
