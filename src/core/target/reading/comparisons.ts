import { fold } from "../../text/fold";
import { isSign, isWord, roleOf } from "./tokenTests";
import type { Token } from "./tokenise";

/** What a figure is compared with in the words before it: "thấp hơn kế hoạch tỉnh giao 5%", "so dự toán giao đạt 42%". */
export interface Comparison {
  /** Index of its first token. */
  readonly from: number;
  readonly than: "plan" | "base";
  /** What it begins with: a verb of more or less, "so với", or neither. */
  readonly opener: "verb" | "versus" | null;
}

/** Who set a plan, when and for what: may stand between it and its figure. */
const GIVERS = new Set(
  [
    ...["giao", "được", "tỉnh", "huyện", "xã", "phường", "thị", "thành", "phố", "đề", "ra", "đặt", "đã"],
    ...["hđnd", "ubnd", "quốc", "hội", "chính", "phủ", "thủ", "tướng", "trung", "ương", "tw", "pháp", "lệnh"],
    ...["năm", "phấn đấu", "đảng", "bộ", "đại", "của", "vốn"],
  ].map(fold),
);

/** Words of size before what is compared with: no verdict, only more or less. */
const SIZES: ReadonlyMap<string, "more" | "less"> = new Map([
  ...["cao hơn", "nhiều hơn", "lớn hơn"].map((word) => [fold(word), "more"] as const),
  ...["thấp hơn", "ít hơn", "nhỏ hơn"].map((word) => [fold(word), "less"] as const),
]);

/** "cao hơn" as more, "thấp hơn" as less; null for any other token. */
export function sizeOf(token: Token | undefined): "more" | "less" | null {
  return token === undefined ? null : (SIZES.get(token.key) ?? null);
}

/** "vượt", "hụt", "cao hơn"; "tăng" and "giảm" only before "so với": a plan itself may be raised. */
function isVerb(token: Token | undefined, isVersus: boolean): boolean {
  const role = roleOf(token);
  const isChange =
    token?.kind === "phrase" && token.meaning.role === "basis" && token.meaning.basis !== "level";
  return role === "excess" || role === "shortfall" || sizeOf(token) !== null || (isChange && isVersus);
}

/** How many words may stand between a plan and its figure. */
const MOST_GIVERS = 8;

/** Index of the first token of the givers that end right before `end`. */
function giversStart(tokens: readonly Token[], start: number, end: number): number {
  let at = end;
  while (at > start && end - at < MOST_GIVERS) {
    const token = tokens[at - 1];
    const isYear = token?.kind === "word" && /^\d/u.test(token.key);
    if (!token || roleOf(token) === "plan" || !(isYear || GIVERS.has(token.key))) break;
    at -= 1;
  }
  return at;
}

/** Index of the first token of the plan or base that ends right before `end`; `end` where none does. */
function nounStart(tokens: readonly Token[], start: number, end: number, role: "plan" | "base"): number {
  const isPart = (token: Token | undefined): boolean =>
    roleOf(token) === role || (role === "base" && token?.kind === "word" && /^\d/u.test(token.key));
  let at = role === "plan" ? giversStart(tokens, start, end) : end;
  const behind = at;
  while (at > start && isPart(tokens[at - 1])) at -= 1;
  return at === behind ? end : at;
}

/** The comparison that ends right before token `end`; null when none does. */
export function comparisonBefore(tokens: readonly Token[], start: number, end: number): Comparison | null {
  const ofPlan = nounStart(tokens, start, end, "plan");
  const than = ofPlan < end ? "plan" : "base";
  const noun = than === "plan" ? ofPlan : nounStart(tokens, start, end, "base");
  if (noun === end) return null;
  const versus = noun > start && roleOf(tokens[noun - 1]) === "versus" ? noun - 1 : noun;
  const hasVerb = versus > start && isVerb(tokens[versus - 1], versus < noun);
  if (hasVerb) return { from: versus - 1, than, opener: "verb" };
  if (versus < noun) return { from: versus, than, opener: "versus" };
  return than === "plan" ? { from: noun, than, opener: null } : null;
}

/** "kế hoạch được giao là 982,8 tỷ đồng", "KH: 5 xã": the figure is the plan itself, quoted beside the result. */
export function isQuotedPlan(
  tokens: readonly Token[],
  start: number,
  before: number,
  comparison: Comparison | null,
): boolean {
  if (comparison?.than !== "plan") return false;
  const previous = tokens[comparison.from - 1];
  const opens =
    comparison.from === start || isSign(previous, ",", "(", ";", "/") || roleOf(previous) === "filler";
  const said = tokens.slice(before, before + MOST_GIVERS).find((token) => token.kind !== "sign");
  return opens && (isWord(said, "là") || said?.kind === "number");
}
