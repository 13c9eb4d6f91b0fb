import { phrases } from "../reading/phrases";
import { fold } from "../../text/fold";
import { anchorOf, before, isAlike, isLevel } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { digitsOf, isMisread } from "../stating/repair";
import { checkStatement, claimOf, gradeStatement, type Statement } from "../stating/statement";
import { termOf } from "../stating/term";

const OF_WHICH = phrases("trong đó");

/** The one larger level of the same thing before a part, in its sentence. */
function totalOf(mentions: readonly Mention[], part: Mention): Mention | null {
  const found = [...before(mentions, part)].filter(
    (one) =>
      isLevel(one) &&
      !isPercent(one) &&
      !one.figure.of &&
      one.figure.unit !== null &&
      isAlike(one, part) &&
      one.figure.low.value.greaterThan(part.figure.low.value),
  );
  const [only, more] = found;
  return only && !more ? only : null;
}

/** So many digits that a percentage is not that of two figures before it by chance. */
const TELLING_DIGITS = 3;

/** "xảy ra 76 vụ, đã triệt phá 74 vụ, bắt giữ 165 đối tượng (đạt tỷ lệ 97,4%)": the last two of one unit, less of more. */
function pairBefore(mentions: readonly Mention[], share: Mention): { part: Mention; whole: Mention } | null {
  const levels = mentions
    .slice(0, share.index)
    .filter(
      (one) =>
        one.sentence === share.sentence &&
        isLevel(one) &&
        !isPercent(one) &&
        !one.figure.of &&
        one.figure.unit !== null,
    )
    .reverse();
  for (const [i, part] of levels.entries()) {
    const whole = levels.slice(i + 1).find((one) => one.figure.unit?.print === part.figure.unit?.print);
    if (whole?.figure.low.value.greaterThan(part.figure.low.value)) return { part, whole };
  }
  return null;
}

/** Rates stated behind the two counts they are of: right, or wrong by one misread digit; otherwise of something else. */
export function pairShareClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((share) => {
    const isRate = isPercent(share) && RATE.test(share.lead) && share.than === null;
    const isPlain = !share.figure.high && share.precision === "printed";
    const pair = isRate && isPlain ? pairBefore(mentions, share) : null;
    if (!pair || digitsOf(share.figure.low) < TELLING_DIGITS) return [];
    const operands = [termOf(passage, pair.part, "part"), termOf(passage, pair.whole, "whole")];
    const stated = termOf(passage, share, "percent");
    const statement: Statement = { rule: "ratio-percent", kind: "ratio", formula: "ratio", operands, stated };
    const result = gradeStatement(statement);
    const isMeant =
      result && (result.grade !== "outside" || isMisread(statement, result.computed, TELLING_DIGITS));
    return isMeant ? [claimOf(statement, result, "warning")] : [];
  });
}

/** "đạt tỷ lệ 97,4%", "tỷ lệ 97,4%". */
const RATE = new RegExp(`(?:^| )${fold("tỷ lệ")}(?: là)?$`, "u");

/** The part that a share, or a percentage reached in a bracket behind it ("(đạt 75%)"), is said of. */
function partBefore(mentions: readonly Mention[], share: Mention): Mention | null {
  const isSaid =
    share.cue === "share" || (share.cue === "reached" && share.than === null && share.tail === "");
  return isSaid ? anchorOf(mentions, share) : null;
}

const HEAD_WORDS = 3;

function headOf({ gap }: Mention): string {
  const words = gap.match(/\p{L}+/gu) ?? [];
  return words.slice(0, HEAD_WORDS).join(" ");
}

/** "Số trẻ sinh ra là 480 cháu; số trẻ sinh là con thứ ba 149 cháu": some of the same. */
function isNamedAlike(part: Mention, total: Mention): boolean {
  const head = headOf(part);
  return head.split(" ").length === HEAD_WORDS && head === headOf(total);
}

/** "thu 500 tỷ đồng, trong đó tiền đất 200 tỷ đồng, chiếm 40%": wrong only right behind its total, by a misread digit. */
export function partShareClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((share) => {
    const part = isPercent(share) ? partBefore(mentions, share) : null;
    const total =
      part && !part.figure.of && !part.figure.high && !isPercent(part) ? totalOf(mentions, part) : null;
    if (!part || !total || share.figure.high) return [];
    const operands = [termOf(passage, part, "part"), termOf(passage, total, "total")];
    const stated = termOf(passage, share, "percent");
    const statement: Statement = {
      rule: "share-of-total",
      kind: "share",
      formula: "ratio",
      operands,
      stated,
    };
    const claim = checkStatement(statement, "warning");
    const isNext = part.index === total.index + 1 && OF_WHICH.test(part.gap);
    const isSlip = claim?.computed && isMisread(statement, claim.computed, 2);
    const isCounted = part.figure.unit?.dimension === "count" && part.bracket?.after === total.index;
    const isHeld = isCounted || isNamedAlike(part, total);
    const isOfTotal = isNext && share.cue === "share" ? claim?.repair : (isNext || isHeld) && isSlip;
    const isOk = claim?.verdict !== "inconsistent" && share.cue === "share";
    return claim && (isOk || isOfTotal) ? [claim] : [];
  });
}
