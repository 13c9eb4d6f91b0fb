import { phrases } from "../reading/phrases";
import { Decimal } from "../../number/decimal";
import { counted } from "../../number/intervalValue";
import { fold } from "../../text/fold";
import { anchorOf, isBare, isLevel } from "../reading/anchor";
import type { Unit } from "../../unit/unit";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { isMisread } from "../stating/repair";
import { checkStatement, claimOf, gradeStatement, type Statement } from "../stating/statement";
import { impliedTerm, termOf, withReading, type Term } from "../stating/term";

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
    const isOneKind = isClassed(met.figure.unit) || LEFT.test(first?.tail ?? "");
    if (!first || !isOneKind || MISSED.test(met.tail) || !rest.every(({ tail }) => MISSED.test(tail)))
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

/** "chỉ tiêu", "chỉ tiêu được giao". */
function isClassed(unit: Unit | null): boolean {
  return CLASSED.some((noun) => fold(unit?.print ?? "").startsWith(noun));
}

const MET = opening("đạt", "vượt", "hoàn thành", "cơ bản", "xuất sắc");
const OF_ALL = new RegExp(`(?:^| )(?:${["trong", "số", "tổng số", "tổng"].map(fold).join("|")})$`, "u");
/** "20 chỉ tiêu: 8 chỉ tiêu vượt, …". */
const LISTS = /^[^,;.()]{0,60}: ?$/u;

/** "Trong số 21 chỉ tiêu, có 18 chỉ tiêu đạt, 3 chỉ tiêu không đạt": those met and those missed are all. */
export function classClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((total) => {
    const { of, unit } = total.figure;
    const isAll = OF_ALL.test(total.lead) || LISTS.test(mentions[total.index + 1]?.gap ?? "");
    if (of || !isAll || !isClassed(unit)) return [];
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

const MOVES = [
  opening("tăng"),
  opening("giảm"),
  opening("ổn định", "giữ", "không đổi", "không thay đổi", "không tăng", "bằng", "đứng"),
];

/** "Trong số 11 nhóm hàng, 6 nhóm tăng giá, 3 nhóm giảm giá, 2 nhóm ổn định": there is no fourth way. */
export function moveClassClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((total) => {
    const { of, unit, high } = total.figure;
    if (of || high || !OF_ALL.test(total.lead)) return [];
    const parts = mentions
      .slice(total.index + 1)
      .filter(
        (one) =>
          one.sentence === total.sentence &&
          one.bracket === null &&
          !one.figure.of &&
          one.figure.unit?.print === unit?.print,
      );
    const found = parts.map(({ tail }) => MOVES.findIndex((move) => move.test(tail)));
    const isEach = MOVES.every((_, move) => found.filter((one) => one === move).length === 1);
    if (!isEach || parts.length !== MOVES.length) return [];
    const operands = parts.map((one) => termOf(passage, one, "part"));
    const stated = termOf(passage, total, "total");
    const statement: Statement = { rule: "count-kn", kind: "count", formula: "sum", operands, stated };
    const claim = checkStatement(statement, "sure");
    return claim ? [claim] : [];
  });
}

const OF_WHICH = phrases("trong đó");

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
    const isOneBreath =
      EQUALS.test(index.lead) && (index.tail === "" || index.than === "base") && change.than === "base";
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
