import { Decimal } from "../../number/decimal";
import { measured } from "../../number/intervalValue";
import { anchorOf } from "../reading/anchor";
import { isPercent, type Mention, type ReadPassage } from "../reading/mention";
import { isCount } from "../../target/recompute";

/** A count with a percentage of its plan, the plan itself not being printed beside it. */
export interface PlanPercent {
  readonly read: ReadPassage;
  readonly count: Mention;
  readonly percent: Mention;
  /** True of "vượt", false of "đạt", "bằng". */
  readonly isExcess: boolean;
}

const HUNDRED = new Decimal(100);
const MOST_BASES = 3;

/** Percentages of a plan that are said right behind a plain count. */
export function planPercentsIn(read: ReadPassage): PlanPercent[] {
  const { mentions } = read;
  return mentions.flatMap((percent) => {
    const isOfPlan = isPercent(percent) && percent.than === "plan" && !percent.figure.high;
    const isSaid = percent.cue === "reached" || (percent.cue === "rise" && !/vượt mức/u.test(percent.lead));
    if (!isOfPlan || !isSaid || percent.precision !== "printed") return [];
    const count = percent.bracket ? (mentions[percent.bracket.after] ?? null) : anchorOf(mentions, percent);
    if (!count || count.index !== percent.index - 1 || count.sentence !== percent.sentence) return [];
    const { figure, precision } = count;
    const isPlain =
      precision === "printed" && !figure.high && !figure.of && figure.unit?.dimension === "count";
    if (!isPlain || !isCount({ reading: figure.low, unit: figure.unit, isFall: false })) return [];
    return mentions[percent.index + 1]?.cue === "plan"
      ? []
      : [{ read, count, percent, isExcess: percent.cue === "rise" }];
  });
}

/** Whole plans that give the printed percentage, the lowest first, three at most. */
export function wholePlans({ count, percent }: PlanPercent, isExcess: boolean): Decimal[] {
  const { value, decimals } = percent.figure.low;
  const { interval } = measured({ value: isExcess ? value.plus(HUNDRED) : value, decimals });
  const actual = count.figure.low.value.times(HUNDRED);
  if (interval.low.lessThanOrEqualTo(0)) return [];
  const bases: Decimal[] = [];
  // the printed percentage may be anything in [low, high): the plan lies in (actual/high, actual/low]
  let base = actual.dividedBy(interval.high).floor().plus(1);
  while (bases.length < MOST_BASES && base.lessThanOrEqualTo(actual.dividedBy(interval.low))) {
    bases.push(base);
    base = base.plus(1);
  }
  return bases;
}
