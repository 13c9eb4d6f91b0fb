import { fold } from "../../text/fold";
import { isLevel } from "../reading/anchor";
import type { PlacedQuantity } from "../reading/quantities";
import { weightOf } from "../reading/quantityKey";
import type { Remark } from "./model";
import { quoteOf } from "./phrases";

const STILL = new RegExp(`(?:^| )${fold("còn")}$`, "u");
const LEAST_SHARED = 3;

function isRate({ quantity: { unit, high, of } }: PlacedQuantity): boolean {
  return unit !== null && unit.print.includes("/") && high === null && of === null;
}

function isOneThing(one: PlacedQuantity, other: PlacedQuantity): boolean {
  const shared = new Set([...one.key.words].filter((word) => other.key.words.has(word)));
  return one.quantity.unit?.print === other.quantity.unit?.print && weightOf(shared) >= LEAST_SHARED;
}

/** "còn 110 bé trai/100 bé gái" planned where 107,8 was reached: the verb says a fall. */
export function fallsAbove(quantities: readonly PlacedQuantity[]): Remark[] {
  const rates = quantities.filter((one) => isRate(one) && isLevel(one.mention));
  const aims = rates.filter(({ isPlanned, mention }) => isPlanned && STILL.test(mention.lead));
  return aims.flatMap((aim): Remark[] => {
    const reached = rates.find((one) => !one.isPlanned && isOneThing(one, aim));
    if (!reached?.quantity.reading.value.lessThan(aim.quantity.reading.value)) return [];
    const at = { passage: aim.read.passage, span: aim.mention.figure.span };
    const other = { passage: reached.read.passage, span: reached.mention.figure.span };
    return [
      {
        ...{ at, others: [other], verdict: "inconsistent" },
        message: {
          vi: `Mục tiêu “còn ${quoteOf(at)}” cao hơn mức đã đạt ${quoteOf(other)}.`,
          en: `The aim “còn ${quoteOf(at)}” lies above the ${quoteOf(other)} already reached.`,
        },
      },
    ];
  });
}
