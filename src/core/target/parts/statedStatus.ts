import type { Decimal } from "../../number/decimal";
import { fold } from "../../text/fold";
import { normaliseText } from "../../text/normalise";
import { remember } from "../../text/remember";
import type { Evaluation, Status } from "../model";
import { readParts, type Part, type ReadText } from "../reading/parsePhrase";

function pattern(...phrases: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`, "u");
}

const PLAN = "(?:so với )?(?:kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|nq|mục tiêu)";

const UNASSESSED = pattern(
  ...["không đánh giá", "chưa đánh giá", "chưa chấm điểm", "chưa có kết quả", "chưa công bố"],
  ...["chưa có số liệu", "chưa có đánh giá", "chưa xét", "không có số liệu", "chưa thống kê"],
);

/** First that applies: "Không đạt" holds "đạt", "Đạt vượt" holds both, and a hedge before them decides nothing. */
const STATED: readonly (readonly [RegExp, Status | null])[] = [
  [UNASSESSED, "not_assessed"],
  [
    pattern(
      ...[
        "cơ bản đạt",
        "cơ bản hoàn thành",
        "xấp xỉ",
        "dự kiến",
        "khó đạt",
        "khả năng",
        "gần đạt",
        "phấn đấu",
      ],
      ...["ước đạt", "ước hoàn thành", "sắp", "một phần", "1 phần", "đạt thấp", "không vượt", "chưa vượt"],
      ...["tiệm cận", "tương đương", "sẽ"],
    ),
    null,
  ],
  [
    pattern(
      ...[
        "không đạt",
        "chưa đạt",
        "không hoàn thành",
        "chưa hoàn thành",
        "ko đạt",
        "k đạt",
        "k\\. ?đạt",
        "^kđ$",
      ],
      ...["hụt", `thấp hơn ${PLAN}`, "không đảm bảo", "chưa đảm bảo", "không bảo đảm", "chưa bảo đảm"],
    ),
    "unmet",
  ],
  [pattern("đạt và vượt", "đạt hoặc vượt", "đạt, vượt", "đạt/vượt"), "met"],
  [pattern("vượt", "hoàn thành vượt mức", `cao hơn ${PLAN}`), "exceeded"],
  [pattern(`bằng ${PLAN}`), "met"],
  [pattern("đạt", "hoàn thành", "đảm bảo", "bảo đảm"), "met"],
];

/** "Đạt 95%" without a plan beside it may be the level itself: only a full 100 % is a verdict. */
const DONE_PERCENT = /(?<!\p{L})(?:đạt|hoàn thành) (?!100 ?%)\d[\d.,]* ?%/u;

/** What a part says of a plan without printing it. */
export interface StatedPlan {
  /** The result in % of the plan; null where the difference is told in another unit. */
  readonly percent: Decimal | null;
  /** How far above the plan the result is; negative below it. */
  readonly excess: Decimal;
  /** "đạt 95%", not "vượt 5%". */
  readonly isRatio: boolean;
  /** "thấp hơn", "cao hơn": more or less of the thing, whichever is better. */
  readonly bySize: boolean;
}

/** What a part states of the plan: "đạt 87,9% kế hoạch", "vượt 20% KH", "hụt 5 ha so với KH"; null for others. */
export function statedPlanOf({ basis, figure, planRatio, bySize }: Part): StatedPlan | null {
  if (basis !== "vs_plan" || !figure) return null;
  const { value } = figure.low;
  if (planRatio) return { percent: value, excess: value.minus(100), isRatio: true, bySize };
  const isPercent = figure.unit?.dimension === "percent";
  return { percent: isPercent ? value.plus(100) : null, excess: value, isRatio: false, bySize };
}

/** What a text states of the plan; null when nothing, or when one part is short of its plan and another is not. */
export function statedPlanIn({ parts }: ReadText): StatedPlan | null {
  const [first = null, ...more] = parts.flatMap((part) => statedPlanOf(part) ?? []);
  const isShort = first?.excess.isNegative();
  return more.every(({ excess }) => excess.isNegative() === isShort) ? first : null;
}

/**
 * "đạt 126,6%" beside a row of something counted: a completion, though the plan is not named. Up to 100 % it may be a
 * share as well, and null as where the text says anything else.
 */
export function bareCompletionIn({ parts }: ReadText): StatedPlan | null {
  const [part, more] = parts;
  const figure = part?.basis === null && !more ? part.figure : null;
  if (figure?.unit?.dimension !== "percent" || figure.high !== null || figure.of !== null) return null;
  const { value } = figure.low;
  if (value.lessThanOrEqualTo(100)) return null;
  return { percent: value, excess: value.minus(100), isRatio: true, bySize: false };
}

/** The percentage of the plan that a status or result states ("đạt 87,9% kế hoạch" → 87.9; "vượt 20% KH" → 120). */
export function readStatedPercent(text: string): Decimal | null {
  return statedPlanIn(readParts(text))?.percent ?? null;
}

function readStatus(text: string): Status | null {
  const key = fold(normaliseText(text).text);
  const percent = readStatedPercent(text);
  if (percent && !/vượt/u.test(key)) {
    if (percent.greaterThan(100)) return "exceeded";
    return percent.equals(100) ? "met" : "unmet";
  }
  const stated = STATED.find(([words]) => words.test(key))?.[1] ?? null;
  return stated === "met" && DONE_PERCENT.test(key) ? null : stated;
}

const BY_SIZE = pattern("thấp hơn", "cao hơn");
const SAID = pattern("đạt", "vượt", "hoàn thành", "hụt");
/** "Thấp hơn KH" says which is larger, and nothing of which is better. */
const isBySize = remember((text) => {
  const key = fold(normaliseText(text).text);
  return BY_SIZE.test(key) && !SAID.test(key);
});
const TURNED: Readonly<Partial<Record<Status, Status>>> = { exceeded: "unmet", unmet: "exceeded" };

/** How near a printed percentage is to the completion it rounds, in points. */
const ROUNDED = "0.1";

/** "95,2%", "Đạt 95,2%" beside 95,2 of 100: the completion, and nothing else. */
function readCompletion(text: string, verdict: Judged): Status | null {
  const [part, more] = readParts(text).parts;
  const [component, second] = verdict.components;
  const percent = part?.figure?.unit?.dimension === "percent" ? part.figure.low.value : null;
  const { value, actual } = component ?? { value: null, actual: null };
  const isPlain = part?.basis === null && part.figure?.high === null && !more && !second;
  if (!percent || !isPlain || !value || !actual || value.isZero() || verdict.polarity !== "higher")
    return null;
  if (actual.times(100).dividedBy(value).minus(percent).abs().greaterThan(ROUNDED)) return null;
  return percent.equals(100) ? "met" : percent.greaterThan(100) ? "exceeded" : "unmet";
}

type Judged = Pick<Evaluation, "components" | "polarity">;

/**
 * The verdict printed beside a judged row: by its words, turned round where "thấp hơn kế hoạch" is the better; else by
 * a percentage that is the row's completion. Null where it cannot be told.
 */
export function readPrintedVerdict(text: string, verdict: Judged): Status | null {
  const stated = readStatedStatus(text);
  if (stated === null) return text === "" ? null : readCompletion(text, verdict);
  return verdict.polarity === "lower" && isBySize(text) ? (TURNED[stated] ?? stated) : stated;
}

const saysUnassessed = remember((wording) => UNASSESSED.test(fold(normaliseText(wording).text)));

/** Whether a text says that there is nothing to assess ("Chưa có số liệu"), for which its words are enough. */
export function isUnassessed({ wording }: ReadText): boolean {
  return saysUnassessed(wording) && readStatedStatus(wording) === "not_assessed";
}

/** Reads a printed verdict. Null when the cell is empty or its words decide nothing ("Cơ bản đạt", "Xấp xỉ"). */
export const readStatedStatus = remember(readStatus);
