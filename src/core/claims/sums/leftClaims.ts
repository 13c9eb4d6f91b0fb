import { phrases } from "../reading/phrases";
import { fold } from "../../text/fold";
import { before, isAlike, isBare, isLevel } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { checkStatement, claimOf, gradeStatement, type Statement } from "../stating/statement";
import { termOf } from "../stating/term";

const WITHOUT = new RegExp(`(?<!\\p{L})${fold("(?:loại trừ|không tính|không kể|trừ)")} [^,;:]*$`, "u");
const DONE = phrases("giải quyết", "xử lý", "hoàn thành", "thực hiện", "đã", "khắc phục");

/** "đang xử lý 5 vụ": what is not done yet may be only some of what is left. */
const OPEN = new RegExp(`^(?:${fold("đang|chưa|còn")})(?!\\p{L})`, "u");

/** "kỳ trước chuyển sang 10 đơn, tiếp nhận 100 đơn": more than was received is done or left. */
const CARRIED = phrases("kỳ trước", "năm trước", "tồn", "chuyển sang", "đầu kỳ");
const VERBS = ["giải quyết", "xử lý", "thực hiện", "triển khai"].map(fold);

/** "đã giải quyết 1.480 hồ sơ, đang giải quyết 80 hồ sơ": one verb, of what is done and of what is not. */
function isRestOf(done: Mention, left: Mention): boolean {
  return VERBS.some((verb) => done.lead.includes(verb) && left.lead.endsWith(verb));
}

/** "tiếp nhận 100 đơn, đã giải quyết 90 đơn, còn lại 10 đơn". */
export function differenceClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((left) => {
    const isOpen = left.cue !== "left" && OPEN.test(left.lead);
    if (!(left.cue === "left" || isOpen) || isPercent(left) || left.figure.of || left.figure.high) return [];
    const alike = [...before(mentions, left)].filter(
      (one) => isLevel(one) && isAlike(one, left) && !one.figure.high,
    );
    const [done, total] = alike;
    if (!done || !total || done.figure.of || total.figure.of || WITHOUT.test(done.gap)) return [];
    if (done.figure.low.value.greaterThan(total.figure.low.value)) return [];
    const operands = [termOf(passage, total, "total"), termOf(passage, done, "part")];
    const stated = termOf(passage, left, "result");
    const statement: Statement = {
      rule: "difference-stated",
      kind: "sum",
      formula: "difference",
      operands,
      stated,
    };
    const result = gradeStatement(statement);
    const isLeft = DONE.test(done.gap) && isBare(left) && !isOpen;
    const isSure = alike.length === 2 && (isLeft || isRestOf(done, left));
    const isMeant = result && (isSure || result.grade !== "outside") && !CARRIED.test(total.gap);
    return isMeant ? [claimOf(statement, result, "warning")] : [];
  });
}

const THEN = new RegExp(`^[^;:]*(?<!\\p{L})${fold("(?:thì|còn)")} `, "u");

/** "Nếu loại trừ tiền đất 184 tỷ đồng thì thu 783 tỷ đồng", of the total before. */
export function withoutClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((left) => {
    const taken = mentions[left.index - 1];
    if (!taken || taken.sentence !== left.sentence || !WITHOUT.test(taken.gap) || !THEN.test(left.gap))
      return [];
    const total = mentions
      .slice(0, taken.index)
      .reverse()
      .find((one) => isLevel(one) && isAlike(one, left) && !isPercent(one) && !one.figure.of);
    const isNear = total !== undefined && taken.sentence - total.sentence <= 1;
    if (!isNear || !isLevel(left) || !isAlike(taken, left) || isPercent(left)) return [];
    const operands = [termOf(passage, total, "total"), termOf(passage, taken, "part")];
    const stated = termOf(passage, left, "result");
    const claim = checkStatement(
      { rule: "difference-stated", kind: "sum", formula: "difference", operands, stated },
      "warning",
    );
    return claim ? [claim] : [];
  });
}
