import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { Status } from "./model";
import { readParts } from "./parsePhrase";

function pattern(...phrases: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.map(fold).join("|")})(?!\\p{L})`, "u");
}

/** Longest and most specific first: "Không đạt" holds "đạt", "Đạt vượt" holds both. */
const STATED: readonly (readonly [RegExp, Status | null])[] = [
  [
    pattern(
      "không đánh giá",
      "chưa đánh giá",
      "chưa chấm điểm",
      "chưa có kết quả",
      "chưa công bố",
      "chưa có số liệu",
    ),
    "not_assessed",
  ],
  [pattern("cơ bản đạt", "cơ bản hoàn thành", "xấp xỉ", "dự kiến", "khó đạt", "khả năng", "gần đạt"), null],
  [
    pattern(
      "không đạt",
      "chưa đạt",
      "không hoàn thành",
      "chưa hoàn thành",
      "ko đạt",
      "k đạt",
      "hụt",
      "thấp hơn kế hoạch",
    ),
    "unmet",
  ],
  [pattern("vượt", "hoàn thành vượt mức"), "exceeded"],
  [pattern("đạt", "hoàn thành", "đảm bảo", "bảo đảm"), "met"],
];

/** The percentage of the plan that a status or result states ("đạt 87,9% kế hoạch" → 87.9; "vượt 20% KH" → 120). */
export function readStatedPercent(text: string) {
  const part = readParts(text).parts.find(({ basis, figure }) => basis === "vs_plan" && figure !== null);
  if (!part?.figure) return null;
  return part.planRatio ? part.figure.low.value : part.figure.low.value.plus(100);
}

/** Reads a printed verdict. Null when the cell is empty or its words decide nothing ("Cơ bản đạt", "Xấp xỉ"). */
export function readStatedStatus(text: string): Status | null {
  const key = fold(normaliseText(text).text);
  const percent = readStatedPercent(text);
  if (percent && !/vượt/u.test(key)) {
    if (percent.greaterThan(100)) return "exceeded";
    return percent.equals(100) ? "met" : "unmet";
  }
  return STATED.find(([words]) => words.test(key))?.[1] ?? null;
}
