import { Decimal } from "../number/decimal";
import { counted } from "../number/intervalValue";
import { fold } from "../text/fold";
import { anchorOf, before, isAlike, isBare, isLevel } from "./anchor";
import { isPercent, type Mention } from "./mention";
import type { Claim } from "./model";
import type { Passage } from "./passage";
import { isMisread } from "./repair";
import { checkStatement, claimOf, gradeStatement, type Statement } from "./statement";
import { impliedTerm, termOf, withReading, type Term } from "./term";

const HUNDRED = counted(new Decimal(100));

function opening(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(fold).join("|")})(?!\\p{L})`, "u");
}

const MISSED = opening("không", "chưa", "còn lại", "dưới", "thấp");
const LEFT = opening("còn lại");
const CLASSED = ["chỉ tiêu", "tiêu chí", "nhiệm vụ"].map(fold);

/** The figures that follow in the sentence and name the rest of what was counted: "03 chỉ tiêu không đạt". */
function restOf(mentions: readonly Mention[], met: Mention): Mention[] {
  return mentions.slice(met.index + 1).filter((one) => {
    const isHere = one.sentence === met.sentence && one.bracket?.id === met.bracket?.id && !one.figure.of;
    const isSame = one.figure.unit?.print === met.figure.unit?.print;
    return (
      isHere && isSame && isLevel(one) && isBare({ ...one, own: one.own.filter((word) => word !== "còn") })
    );
  });
}

/** "17/21 chỉ tiêu đạt, 03 chỉ tiêu không đạt, 01 chỉ tiêu chưa đánh giá": met and not met make up all. */
export function partitionClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((met) => {
    if (!met.figure.of) return [];
    const rest = restOf(mentions, met);
    const [first] = rest;
    const isClassed = CLASSED.includes(fold(met.figure.unit?.print ?? "")) || LEFT.test(first?.tail ?? "");
    if (!first || !isClassed || MISSED.test(met.tail) || !rest.every(({ tail }) => MISSED.test(tail)))
      return [];
    const own = termOf(passage, met, "part");
    const operands = [own, ...rest.map((one) => termOf(passage, one, "part"))];
    const stated: Term = withReading({ ...own, role: "total" }, met.figure.of);
    const claim = checkStatement({ rule: "count-kn", kind: "sum", formula: "sum", operands, stated }, "sure");
    const isShort = claim?.computed?.point.lessThan(met.figure.of.value) ?? false;
    // "không đạt" and "không đánh giá" together leave no third way
    const isAll = rest.length > 1 && claim?.computed && isMisread({ stated }, claim.computed, 2);
    return claim && !(isShort && !isAll && claim.verdict === "inconsistent") ? [claim] : [];
  });
}

const MET = opening("đạt", "vượt", "hoàn thành", "cơ bản");
const OF_ALL = new RegExp(`(?:^| )(?:${["trong số", "tổng số", "trong tổng số"].map(fold).join("|")})$`, "u");

/** "Trong số 21 chỉ tiêu, có 18 chỉ tiêu đạt, 3 chỉ tiêu không đạt": those met and those missed are all. */
export function classClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((total) => {
    const { of, unit } = total.figure;
    if (of || !OF_ALL.test(total.lead) || !CLASSED.includes(fold(unit?.print ?? ""))) return [];
    const parts = restOf(mentions, total);
    const met = parts.filter(({ tail }) => MET.test(tail));
    const missed = parts.filter(({ tail }) => MISSED.test(tail));
    const isPlain =
      parts.every(({ gap }) => !OF_WHICH.test(gap)) && met.length + missed.length === parts.length;
    if (!isPlain || met.length === 0 || missed.length === 0) return [];
    const stated = termOf(passage, total, "total");
    const operands = parts.map((one) => termOf(passage, one, "part"));
    const claim = checkStatement(
      { rule: "count-kn", kind: "sum", formula: "sum", operands, stated },
      "warning",
    );
    return claim ? [claim] : [];
  });
}

const OF_WHICH = new RegExp(`(?<!\\p{L})${fold("trong đó")}(?!\\p{L})`, "u");

const DONE = new RegExp(
  `(?<!\\p{L})(?:${["giải quyết", "xử lý", "hoàn thành", "loại trừ", "trừ", "thực hiện", "đã", "khắc phục"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

/** "đang xử lý 5 vụ": what is not done yet may be only some of what is left. */
const OPEN = opening("đang", "chưa", "còn");

/** "tiếp nhận 100 đơn, đã giải quyết 90 đơn, còn lại 10 đơn". */
export function differenceClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((left) => {
    const isOpen = left.cue !== "left" && OPEN.test(left.lead);
    if (!(left.cue === "left" || isOpen) || isPercent(left) || left.figure.of || left.figure.high) return [];
    const alike = [...before(mentions, left)].filter(
      (one) => isLevel(one) && isAlike(one, left) && !one.figure.high,
    );
    const [done, total] = alike;
    if (!done || !total || done.figure.of || total.figure.of) return [];
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
    const isSure = alike.length === 2 && DONE.test(done.gap) && isBare(left) && !isOpen;
    return result && (isSure || result.grade !== "outside") ? [claimOf(statement, result, "warning")] : [];
  });
}

/** "bằng 130%" is of the year before where "đạt 130%" may be of a plan. */
const EQUALS = new RegExp(`(?:^| )${fold("bằng")}$`, "u");

/** "bằng 130%, tăng 30% so với năm 2022": one comparison said twice. */
export function doubleClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((change) => {
    const index = mentions[change.index - 1];
    const isChange = change.cue === "rise" || change.cue === "fall";
    if (!index || !isChange || !isPercent(change) || !isPercent(index) || index.cue !== "reached") return [];
    if (index.sentence !== change.sentence || index.bracket?.id !== change.bracket?.id || !isBare(change))
      return [];
    const isSame = index.than === change.than && index.than !== null && anchorOf(mentions, index) !== null;
    const isOneBreath = EQUALS.test(index.lead) && index.tail === "" && change.than === "base";
    if (index.than !== null && index.than !== change.than) return [];
    const stated = termOf(passage, change, "percent");
    const whole: Term = { ...termOf(passage, index, "percent"), role: "actual" };
    const hundred: Term = { ...impliedTerm(whole, "prior", HUNDRED), text: "100%" };
    const operands = [whole, hundred];
    const statement: Statement = {
      rule: "double-statement",
      kind: "growth",
      formula: "growth",
      operands,
      stated,
    };
    const result = gradeStatement(statement);
    const isSlip = result !== null && isOneBreath && isMisread(statement, result.computed, 2);
    return result && (isSame || isSlip || result.grade !== "outside")
      ? [claimOf(statement, result, "sure")]
      : [];
  });
}
