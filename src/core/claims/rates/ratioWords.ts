import { fold } from "../../text/fold";
import { anchorOf, isAlike, isLevel } from "../reading/anchor";
import { isPercent, type Mention } from "../reading/mention";
import type { Claim } from "../model";
import type { Passage } from "../reading/passage";
import { checkStatement } from "../stating/statement";
import { termOf, withReading } from "../stating/term";

/** A part and its whole, or a result and its plan, that words join. */
interface SpokenFraction {
  readonly part: Mention;
  readonly whole: Mention;
  readonly isPlan: boolean;
}

const PLAN = fold("(?:kế hoạch|kh|dự toán|dt|chỉ tiêu)(?: vốn)?(?: (?:được )?giao)?");
const IS = `(?: ${fold("là")})? ?$`;

/** "12 xã trong tổng số 15 xã", "480 ha so với kế hoạch 500 ha", "480 ha/kế hoạch 500 ha". */
const OF = new RegExp(`^ ?[^,;:()/]{0,60}(?<!\\p{L})${fold("(?:trong|trên) (?:tổng số|tổng|số)")}${IS}`, "u");
const OF_PLAN = new RegExp(`^ ?(?:${fold("so với (?:tổng )?(?:số )?")}|/ ?)${PLAN}${IS}`, "u");
/** "Trong 1.520 hồ sơ, có 1.140 hồ sơ …". */
const AMONG = new RegExp(`(?:^| )${fold("(?:trong|trên)(?: tổng số| tổng| số)?")}$`, "u");
const HAS = new RegExp(`^[^,;:()]{0,60},?[^,;:()]{0,40}(?<!\\p{L})${fold("có")} (?:\\p{L}+ ){0,2}$`, "u");
/** A percentage with nothing behind it, or with the plan or whole again, is of the figures before it. */
const SAID_AGAIN = new RegExp(`^(?:${fold("tổng số|số|tổng")}|${PLAN})(?!\\p{L})`, "u");

function isAmount(mention: Mention | undefined): mention is Mention {
  return mention !== undefined && !isPercent(mention) && !mention.figure.of && !mention.figure.high;
}

/** The figure that a percentage behind it, or in a bracket behind it, is said of. */
function spokenOf(mentions: readonly Mention[], percent: Mention): Mention | null {
  const outer = percent.bracket ? mentions[percent.bracket.after] : undefined;
  const isAside = outer !== undefined && outer.index === percent.index - 1;
  return isAside && (percent.lead === "" || percent.own.length === 0) ? outer : anchorOf(mentions, percent);
}

/** "12 trong số 15 xã": the percentage behind is of the two. */
function joined(mentions: readonly Mention[], whole: Mention): SpokenFraction | null {
  const part = mentions[whole.index - 1];
  if (
    !isAmount(part) ||
    !isAmount(whole) ||
    part.sentence !== whole.sentence ||
    part.bracket?.id !== whole.bracket?.id
  )
    return null;
  const isPlan = OF_PLAN.test(whole.gap);
  return isPlan || OF.test(whole.gap) ? { part, whole, isPlan } : null;
}

/** "1.150 ha (kế hoạch 1.000 ha), bằng 115% kế hoạch". */
function bracketed(mentions: readonly Mention[], part: Mention, percent: Mention): SpokenFraction | null {
  const whole = mentions[part.index + 1];
  const isPlan = whole?.cue === "plan" && whole.own.length === 0 && whole.bracket?.after === part.index;
  return isPlan && isAmount(whole) && whole.index < percent.index && percent.than === "plan"
    ? { part, whole, isPlan }
    : null;
}

/** "Trong 1.520 hồ sơ, có 1.140 hồ sơ nộp trực tuyến, chiếm 75%". */
function among(mentions: readonly Mention[], part: Mention): SpokenFraction | null {
  const whole = mentions[part.index - 1];
  const isOne = isAmount(whole) && whole.sentence === part.sentence && AMONG.test(whole.lead);
  return isOne && isAlike(whole, part) && HAS.test(part.gap) ? { part, whole, isPlan: false } : null;
}

/** Of one unit; what is counted may be called by two names: "1.245 giấy phép trên tổng số 1.380 hồ sơ". */
function isOneScale({ part, whole }: SpokenFraction): boolean {
  const areCounts = [part, whole].every(({ figure }) => (figure.unit?.dimension ?? "count") === "count");
  return areCounts || isAlike(part, whole);
}

function fractionOf(mentions: readonly Mention[], percent: Mention): SpokenFraction | null {
  const said = spokenOf(mentions, percent);
  if (!said || !isAmount(said)) return null;
  const last = mentions[percent.index - 1];
  const found =
    joined(mentions, said) ??
    (last && joined(mentions, last)) ??
    bracketed(mentions, said, percent) ??
    among(mentions, said);
  if (!found || !isLevel(found.part) || !isOneScale(found)) return null;
  const isLess = found.part.figure.low.value.lessThanOrEqualTo(found.whole.figure.low.value);
  return isLess || found.isPlan ? found : null;
}

/** Percentages of a part of a whole, or of a result of its plan, that words join: "12 trong số 15 xã, đạt 80%". */
export function spokenRatioClaims(passage: Passage, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((percent) => {
    const isStated = percent.cue === "reached" || percent.cue === "share" || percent.lead === "";
    const isAlone = percent.tail === "" || SAID_AGAIN.test(percent.tail);
    if (!isPercent(percent) || percent.figure.high || !isStated || !isAlone) return [];
    const found = fractionOf(mentions, percent);
    if (!found || (percent.than !== null && percent.than !== "plan")) return [];
    const isPlan = found.isPlan || percent.than === "plan";
    const [part, whole] = isPlan ? (["actual", "plan"] as const) : (["part", "whole"] as const);
    const own = termOf(passage, found.part, part);
    const all = termOf(passage, found.whole, whole);
    const operands = [own, all.unit?.dimension === "count" ? withReading(all, all.reading, own.unit) : all];
    const stated = termOf(passage, percent, "percent");
    const claim = checkStatement(
      {
        rule: isPlan ? "completion-stated" : "ratio-percent",
        kind: isPlan ? "completion" : "ratio",
        formula: "ratio",
        operands,
        stated,
      },
      "warning",
    );
    return claim ? [claim] : [];
  });
}
