import { fold } from "../../text/fold";
import { sizeOf } from "./comparisons";
import type { Basis, Comparator } from "../model";
import { COMPARATOR_SIGNS } from "./phrasebook";
import { isSign, isWord, roleOf } from "./tokenTests";
import type { Token } from "./tokenise";

/** What the words right before a figure say about it. */
export interface Modifiers {
  basis: Basis | null;
  comparator: Comparator | null;
  approximate: "about" | "below" | null;
  excess: boolean;
  /** "cao hơn", "thấp hơn" what is named beside it: more or less, no verdict. */
  bySize: boolean;
  /** "giảm còn", "xuống": the figure is where a fall ends. */
  fallTo: boolean;
  /** "đến 3%" and nothing else before the figure: a bound from above, or a value to reach. */
  upTo: boolean;
  /** "bằng", "đạt": of a percentage, the whole ratio and not a change. */
  whole: boolean;
  /** "xếp thứ": the figure is a place in a ranking. */
  rank: boolean;
}

const WHOLE = /(?:đạt|bằng)/u;

/** Words of a fall that name its end, folded. */
const FALL_TO = /còn|xuống/u;

/**
 * Reads the run of modifiers `from`..`to`; of two of a kind the one nearer the figure counts. Where the figure is
 * `compared` with a plan or base, "cao hơn" says by how much it is more and sets no bound.
 */
export function readModifiers(
  tokens: readonly Token[],
  from: number,
  to: number,
  compared: "plan" | "base" | null,
): Modifiers {
  const found: Modifiers = {
    basis: null,
    comparator: null,
    approximate: null,
    excess: false,
    bySize: false,
    fallTo: false,
    rank: false,
    whole: false,
    upTo: to - from === 1 && isWord(tokens[from], "đến"),
  };
  for (let i = to - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (token?.kind === "sign") found.comparator ??= COMPARATOR_SIGNS[token.text] ?? null;
    if (token?.kind !== "phrase") continue;
    const { meaning } = token;
    const size = compared && sizeOf(token);
    if (size) {
      found.bySize = true;
      if (compared === "plan") found.excess = true;
      else found.basis ??= "growth";
      if (size === "less") found.basis = "reduction";
    } else if (meaning.role === "comparator") found.comparator ??= meaning.comparator;
    if (meaning.role === "basis") found.basis ??= meaning.basis;
    if (meaning.role === "approximate") found.approximate ??= meaning.side;
    if (meaning.role === "to") found.basis ??= "level";
    if (meaning.role === "excess" || meaning.role === "shortfall") found.excess = true;
    if (meaning.role === "shortfall") found.basis ??= "reduction";
    if (meaning.role === "rank") found.rank = true;
    if (WHOLE.test(token.key)) found.whole = true;
    if (found.basis === "level" && FALL_TO.test(token.key)) found.fallTo = true;
  }
  return compared === "base" && found.excess
    ? { ...found, excess: false, basis: found.basis ?? "growth" }
    : found;
}

const NOUN_HEADS = /^(?:mức|tốc độ|tỉ lệ) /;

/** The basis named at the head of a label: "Giảm tỷ lệ hộ nghèo …", "Mức giảm …", "Tốc độ tăng …". */
export function headBasis(
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): { basis: Basis; isNoun: boolean } | null {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === "phrase" && token.meaning.role === "basis") {
      return token.meaning.basis === "level"
        ? null
        : { basis: token.meaning.basis, isNoun: NOUN_HEADS.test(token.key) };
    }
    const skipped =
      ["filler", "hold"].includes(roleOf(token)) ||
      token?.kind === "sign" ||
      isWord(token, "tiếp") ||
      isWord(token, "tục");
    if (!skipped) return null;
  }
  return null;
}

/** Bases that need no "so với": "bằng 105% cùng kỳ". */
const BASE_ALONE = new RegExp(`^(?:${["cùng kỳ", "năm trước", "kỳ trước"].map(fold).join("|")})`, "u");

/** "60,23% so với dân số toàn tỉnh": a share of a whole, not a change from a base. */
const WHOLES = new RegExp(
  `^(?:${["tổng số", "tổng dân số", "dân số", "toàn tỉnh", "tổng diện tích", "tổng sản phẩm", "grdp", "gdp"]
    .concat(["tổng kim ngạch", "tổng lao động", "lực lượng lao động", "diện tích tự nhiên"])
    .map(fold)
    .join("|")})(?!\\p{L})`,
  "u",
);

/** A document that set the plan; its number hides the plan word. */
const DOCUMENT = new RegExp(
  `^(?:${["quyết định", "nghị quyết", "kế hoạch"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

/** What stands behind "so với". */
function versusOf(rest: readonly Token[]): "plan" | "base" | null {
  const key = rest.map((token) => token.key).join(" ");
  if (rest.some((token) => roleOf(token) === "plan") || DOCUMENT.test(key)) return "plan";
  return WHOLES.test(key) ? null : "base";
}

/** What the words behind a figure say about it. */
export interface Behind {
  readonly comparator: ">=" | "<=" | null;
  readonly versus: "plan" | "base" | null;
  /** A plan word stands right behind the figure: "87,9% kế hoạch". */
  readonly ofPlan: boolean;
}

/** What the words behind a figure, up to the next part, say about it. */
export function readBehind(tokens: readonly Token[], from: number, to: number): Behind {
  let comparator: ">=" | "<=" | null = null;
  let versus: "plan" | "base" | null = null;
  let words = 0;
  for (let i = from; i < to && !isSign(tokens[i], ";", "\n", "("); i += 1) {
    const token = tokens[i];
    if (token?.kind === "phrase" && token.meaning.role === "after" && words <= 6)
      comparator ??= token.meaning.comparator;
    if (token?.kind === "word") words = /\d/.test(token.text) ? 99 : words + 1;
    if (i === from && roleOf(token) === "base" && BASE_ALONE.test(token?.key ?? "")) versus = "base";
    if (roleOf(token) !== "versus" || versus) continue;
    versus = versusOf(tokens.slice(i + 1, Math.min(to, i + 6)));
  }
  return { comparator, versus, ofPlan: roleOf(tokens[from]) === "plan" };
}
