import type { Decimal } from "../number/decimal";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { remember } from "../text/remember";
import type { Status } from "./model";
import { readParts, type Part, type ReadText } from "./parsePhrase";

function pattern(...phrases: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`, "u");
}

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
      ...["hụt", "thấp hơn kế hoạch", "không đảm bảo", "chưa đảm bảo", "không bảo đảm", "chưa bảo đảm"],
    ),
    "unmet",
  ],
  [pattern("đạt và vượt", "đạt hoặc vượt", "đạt, vượt", "đạt/vượt"), "met"],
  [pattern("vượt", "hoàn thành vượt mức"), "exceeded"],
  [pattern("đạt", "hoàn thành", "đảm bảo", "bảo đảm"), "met"],
];

/** "Đạt 95%" without a plan beside it may be the level itself: only a full 100 % is a verdict. */
const DONE_PERCENT = /(?<!\p{L})(?:đạt|hoàn thành) (?!100 ?%)\d[\d.,]* ?%/u;

/** The percentage of the plan that a part states: "đạt 87,9% kế hoạch" → 87.9, "vượt 20% KH" → 120; null for others. */
export function statedPercentOf({ basis, figure, planRatio }: Part): Decimal | null {
  if (basis !== "vs_plan" || !figure) return null;
  return planRatio ? figure.low.value : figure.low.value.plus(100);
}

/** The percentage of the plan that one of the parts states; null when none does. */
export function statedPercentIn({ parts }: ReadText): Decimal | null {
  for (const part of parts) {
    const percent = statedPercentOf(part);
    if (percent) return percent;
  }
  return null;
}

/** The percentage of the plan that a status or result states ("đạt 87,9% kế hoạch" → 87.9; "vượt 20% KH" → 120). */
export function readStatedPercent(text: string): Decimal | null {
  return statedPercentIn(readParts(text));
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

const saysUnassessed = remember((wording) => UNASSESSED.test(fold(normaliseText(wording).text)));

/** Whether a text says that there is nothing to assess ("Chưa có số liệu"), for which its words are enough. */
export function isUnassessed({ wording }: ReadText): boolean {
  return saysUnassessed(wording) && readStatedStatus(wording) === "not_assessed";
}

/** Reads a printed verdict. Null when the cell is empty or its words decide nothing ("Cơ bản đạt", "Xấp xỉ"). */
export const readStatedStatus = remember(readStatus);
