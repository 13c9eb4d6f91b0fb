import { phrases } from "../reading/phrases";
import { fold } from "../../text/fold";
import { isAlike, isBare, isChange, isLevel } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { bestClaim, type Statement } from "../stating/statement";
import { termOf, withReading, type Term } from "../stating/term";

const FROM = new RegExp(`(?:^| )${fold("từ")}(?: ${fold("mức")})?$`, "u");
const TO = new RegExp(
  `^[^,;:()]*(?<!\\p{L})(?:${fold("lên|xuống|còn|đến|thành|tới")})(?: ${fold("còn|đến|thành|mức|tới")})?$`,
  "u",
);
const PRIOR = new RegExp(
  `^(?:${fold("cùng kỳ|đầu năm|đầu kỳ|cuối năm|năm|tháng|thực hiện")})(?: ${fold("năm")})?(?: trước| ngoái| 20\\d\\d)?(?: ${fold("là|đạt")})?$`,
  "u",
);
const YEAR = new RegExp(`(?:^| )${fold("năm")} (20\\d\\d)(?!\\d)`, "u");
/** "bình quân mỗi năm giảm 1%": a rate of its own. */
const AVERAGED = phrases("bình quân|trung bình|mỗi|hàng|hằng|trong đó|riêng");

/** The levels before and after, in the order of time. */
interface Move {
  readonly from: Mention;
  readonly to: Mention;
}

/** "từ 5,6% xuống còn 3,9%". */
function spokenMove(from: Mention | undefined, to: Mention): Move | null {
  return from && FROM.test(from.lead) && TO.test(to.gap.trim()) ? { from, to } : null;
}

/** "còn 3,9% (đầu năm 5,6%)". */
function bracketedMove(to: Mention | undefined, from: Mention): Move | null {
  return to && from.bracket?.after === to.index && PRIOR.test(from.lead) ? { from, to } : null;
}

/** "Năm 2024 thu 512 tỷ đồng; năm 2025 thu 563 tỷ đồng": the same words of two years that follow each other. */
function yearlyMove(from: Mention | undefined, to: Mention): Move | null {
  const [before, after] = [from?.gap ?? "", to.gap].map((gap) => ({
    year: Number(YEAR.exec(gap)?.[1]),
    said: gap
      .replace(YEAR, "")
      .replace(/[^\p{L} ]/gu, "")
      .trim(),
  }));
  const isNext = before && after && after.year === before.year + 1 && after.said === before.said;
  return from && isNext && after.said !== "" && isLevel(from) && isLevel(to) ? { from, to } : null;
}

function isPlain({ figure, precision, lead }: Mention): boolean {
  return !figure.high && !figure.of && figure.unit !== null && (precision === "printed" || FROM.test(lead));
}

/** The two levels right before a change that names no base of its own. */
function moveBefore(mentions: readonly Mention[], change: Mention): Move | null {
  const [second, first] = [mentions[change.index - 1], mentions[change.index - 2]];
  const isOther = FROM.test(change.lead) || (change.than !== null && change.than !== "base");
  if (!second || !isChange(change) || !isBare(change) || isOther) return null;
  const found = spokenMove(first, second) ?? bracketedMove(first, second) ?? yearlyMove(first, second);
  if (!found || AVERAGED.test(`${change.gap} ${change.tail}`)) return null;
  const isHere = [found.from, found.to].every(({ sentence }) => sentence === change.sentence);
  return isHere && isPlain(found.from) && isPlain(found.to) && isAlike(found.from, found.to) ? found : null;
}

function statementsOf({ from, to }: Move, change: Mention, stated: Term, passage: Passage): Statement[] {
  const before = termOf(passage, { ...from, precision: "printed" }, "prior");
  const after = termOf(passage, to, "actual");
  const ends = change.cue === "fall" ? [before, after] : [after, before];
  const points: Statement = {
    rule: "absolute-change",
    kind: "growth",
    formula: "difference",
    operands: ends,
    stated: stated.unit?.dimension === "points" ? withReading(stated, stated.reading, before.unit) : stated,
  };
  const growth: Statement = {
    rule: "growth-two-levels",
    kind: "growth",
    formula: "growth",
    operands: [after, before],
    stated,
  };
  if (!isPercent(change)) return [points];
  return isPercent(to) ? [points, growth] : [growth];
}

/** "giảm từ 5,6% xuống còn 3,9%, giảm 1,7%": a change right behind the two levels that it is between. */
export function moveClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((change) => {
    const move = moveBefore(mentions, change);
    if (!move || change.figure.high) return [];
    const isPoints = change.figure.unit?.dimension === "points" && isPercent(move.to);
    if (!isPercent(change) && !isPoints && !isAlike(change, move.to)) return [];
    const stated = termOf(passage, change, "change");
    const claim = bestClaim(statementsOf(move, change, stated, passage), "sure");
    return claim ? [claim] : [];
  });
}
