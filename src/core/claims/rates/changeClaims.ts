import { phrases } from "../reading/phrases";
import { fold } from "../../text/fold";
import { anchorOf, before, isAlike, isChange } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { pairClaim } from "./pairClaims";
import { bestClaim, checkStatement, likelyClaim, type Statement } from "../stating/statement";
import { termOf, withReading, type Term } from "../stating/term";

type Mentions = readonly Mention[];

/** "(cùng kỳ 45 vụ)", "so với năm 2022 (480 ha)", "so với kế hoạch 500 ha": a level right behind what is compared with it. */
function comparedBehind(mentions: Mentions, mention: Mention): Mention | null {
  const next = mentions[mention.index + 1];
  // "thấp hơn 5,4 m so với trung bình và nhỉnh hơn mức thấp nhất (0,16 m)"
  if (!next || next.figure.high || next.figure.of || TURN.test(mention.tail)) return null;
  const isGlued = next.bracket?.id === mention.bracket?.id && next.gap.trim() === mention.tail;
  const opens = next.bracket?.after === mention.index && next.bracket.id !== mention.bracket?.id;
  const isSaid =
    next.cue === wantedCue(mention) || (mention.than === "plan" && VERSUS_TARGET.test(next.lead));
  return (isGlued && isSaid) || (opens && (isSaid || next.lead === "")) ? next : null;
}

const TURN = new RegExp(`(?<!\\p{L})(?:${fold("và|nhưng|song")}) .*${fold("hơn")}(?!\\p{L})`, "u");
/** "cao hơn 1,8 điểm % so với mục tiêu 41,5%". */
const VERSUS_TARGET = new RegExp(
  `^${fold("so với (?:mục tiêu|chỉ tiêu|nghị quyết)(?: đề ra| giao| được giao)?(?: là)?")}$`,
  "u",
);

function wantedCue({ than }: Mention): "plan" | "prior" {
  return than === "plan" ? "plan" : "prior";
}

/** "tổng thu so với dự toán là 175 tỷ" states the result, not the plan. */
const VERSUS = /(?:^| )so với /u;
const YEAR = /(?:19|20)\d\d/u;

/** A level of another year than the one that the words compare with. */
function isOfOtherYear(level: Mention, mention: Mention): boolean {
  const [own, compared] = [YEAR.exec(level.lead)?.[0], YEAR.exec(`${mention.tail} ${mention.lead}`)?.[0]];
  return own !== undefined && own !== compared;
}

/** "kế hoạch 500 ha, thực hiện 480 ha, đạt 96%": the one level named as plan or as the year before in the sentence. */
function comparedBefore(mentions: Mentions, mention: Mention, anchor: Mention): Mention | null {
  const found = [...before(mentions, mention)].filter(
    (one) =>
      one.cue === wantedCue(mention) &&
      one.clause === mention.clause &&
      isAlike(one, anchor) &&
      !one.figure.of &&
      !VERSUS.test(one.lead) &&
      !isOfOtherYear(one, mention),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "62 triệu đồng/người (năm trước 58 triệu đồng)": what it is per is not said again. Points are a difference of rates. */
function isLike(mention: Mention, anchor: Mention): boolean {
  const [own, unit] = [mention.figure.unit, anchor.figure.unit];
  if (!own || !unit || own.dimension === "count") return isAlike(mention, anchor);
  const isPoints = own.dimension === "points" && isPercent(anchor);
  return isAlike(mention, anchor) || isPoints || (own.dimension === unit.dimension && own.per === "");
}

/** A figure as a term in the unit of the level that it is compared with. */
function termLike(passage: Passage, mention: Mention, role: Term["role"], anchor: Mention): Term {
  const term = termOf(passage, mention, role);
  const unit = anchor.figure.unit;
  if (!term.unit || !unit || isAlike(mention, anchor)) return term;
  const isPoints = term.unit.dimension === "points";
  return withReading(term, term.reading, isPoints ? unit : { ...term.unit, per: unit.per });
}

function comparedWith(mentions: Mentions, mention: Mention, anchor: Mention): Mention | null {
  const isCompared = mention.than !== null || mention.cue === "fold";
  const behind = isCompared ? comparedBehind(mentions, mention) : null;
  if (behind) return isLike(behind, anchor) ? behind : null;
  return mention.than === "plan" || mention.than === "base"
    ? comparedBefore(mentions, mention, anchor)
    : null;
}

const PLANNED = phrases("kế hoạch", "dự toán", "phân bổ", "vốn giao");

const OF_WHICH = phrases("trong đó");

/** "Tổng kế hoạch vốn là 358 tỷ. Giải ngân 204 tỷ, đạt 57% kế hoạch": the one plan named shortly before. */
function planBefore(mentions: Mentions, percent: Mention, anchor: Mention): Mention | null {
  const found: Mention[] = [];
  for (let i = anchor.index - 1; i >= 0; i -= 1) {
    const one = mentions[i];
    if (!one || anchor.sentence - one.sentence > 1) break;
    const isOne =
      isAlike(one, anchor) && !isPercent(one) && !isChange(one) && !one.figure.of && !one.figure.high;
    if (isOne && PLANNED.test(one.lead === "" ? one.gap : one.lead)) found.push(one);
  }
  const [only, more] = found;
  return percent.than === "plan" && only && !more ? only : null;
}

/** A percentage against the two levels it compares. */
function percentStatement(passage: Passage, percent: Mention, anchor: Mention, other: Mention): Statement[] {
  const isPlan = percent.than === "plan";
  const actual = termOf(passage, anchor, "actual");
  const base = termLike(passage, other, isPlan ? "plan" : "prior", anchor);
  const stated = termOf(passage, percent, "percent");
  const operands = [actual, base];
  if (!isChange(percent)) {
    const rule = isPlan ? "completion-stated" : "ratio-percent";
    return [{ rule, kind: isPlan ? "completion" : "ratio", formula: "ratio", operands, stated }];
  }
  const rule = isPlan ? "excess-stated" : "growth-two-levels";
  const growth: Statement = { rule, kind: "growth", formula: "growth", operands, stated };
  if (!isPercent(anchor)) return [growth];
  const rise = percent.cue === "fall" ? [base, actual] : operands;
  return [
    {
      rule: "excess-points",
      kind: isPlan ? "completion" : "growth",
      formula: "difference",
      operands: rise,
      stated,
    },
    growth,
  ];
}

function percentClaim(passage: Passage, mentions: Mentions, percent: Mention): Claim | null {
  if (!isPercent(percent) || percent.figure.high || !(isChange(percent) || percent.cue === "reached"))
    return null;
  const anchor = anchorOf(mentions, percent);
  if (!anchor || anchor.figure.high || anchor.figure.of) return null;
  const other = comparedWith(mentions, percent, anchor);
  if (other && other.index !== anchor.index)
    return bestClaim(percentStatement(passage, percent, anchor, other), "sure");
  const plan = planBefore(mentions, percent, anchor);
  if (!plan || OF_WHICH.test(anchor.gap)) return null;
  const statements = percentStatement(passage, percent, anchor, plan);
  // one misread digit that explains the difference says that the plan is the one meant
  return likelyClaim(statements);
}

/** "gấp 2,5 lần so với cùng kỳ (40 vụ)": a level as a multiple of the one it is compared with. */
function foldClaim(passage: Passage, mentions: Mentions, times: Mention): Claim | null {
  if (times.cue !== "fold" || times.figure.unit?.print !== "lần" || times.figure.high) return null;
  const anchor = anchorOf(mentions, times);
  const other =
    anchor && !anchor.figure.of && !anchor.figure.high ? comparedWith(mentions, times, anchor) : null;
  if (!anchor || !other || other.index === anchor.index) return null;
  const operands = [termOf(passage, anchor, "actual"), termOf(passage, other, "prior")];
  const stated = termOf(passage, times, "result");
  return checkStatement(
    { rule: "fold-stated", kind: "ratio", formula: "quotient", operands, stated },
    "warning",
  );
}

const EXCESS_POINTS = ["excess-points", "completion"] as const;
const ABSOLUTE_CHANGE = ["absolute-change", "growth"] as const;

/** A level's change in its own unit against the level it is compared with. */
function amountClaim(passage: Passage, mentions: Mentions, change: Mention): Claim | null {
  if (isPercent(change) || !isChange(change) || change.figure.high) return null;
  const anchor = anchorOf(mentions, change);
  const other =
    anchor && !anchor.figure.of && !anchor.figure.high ? comparedWith(mentions, change, anchor) : null;
  if (!anchor || !other || other.index === anchor.index || !isLike(change, anchor)) return null;
  const isPlan = change.than === "plan";
  const terms = [
    termOf(passage, anchor, "actual"),
    termLike(passage, other, isPlan ? "plan" : "prior", anchor),
  ];
  const operands = change.cue === "fall" ? terms.reverse() : terms;
  const stated = termLike(passage, change, "change", anchor);
  const isExcess = isPlan && isPercent(anchor);
  const [rule, kind] = isExcess ? EXCESS_POINTS : ABSOLUTE_CHANGE;
  return checkStatement({ rule, kind, formula: "difference", operands, stated }, "sure");
}

/** Changes and completions whose levels are printed beside them. */
export function changeClaims(passage: Passage, mentions: Mentions): Claim[] {
  return mentions.flatMap((mention) => {
    const found =
      percentClaim(passage, mentions, mention) ??
      amountClaim(passage, mentions, mention) ??
      foldClaim(passage, mentions, mention) ??
      pairClaim(passage, mentions, mention);
    return found ? [found] : [];
  });
}
