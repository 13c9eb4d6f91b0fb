import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { Polarity } from "./model";

/** Which direction is better, as written into sheets. */
export const DIRECTION_TEXTS: Readonly<Record<Polarity, string>> = {
  higher: "càng cao càng tốt",
  lower: "càng thấp càng tốt",
  none: "không xét chiều",
};

const WORDINGS: readonly (readonly [Polarity, string])[] = [
  ["none", "không|none|neutral"],
  ["higher", "càng (?:cao|nhiều|lớn)|cao hơn|thuận|tăng|higher|↑"],
  ["lower", "càng (?:thấp|ít|nhỏ)|thấp hơn|nghịch|giảm|lower|↓"],
];
const TESTS = WORDINGS.map(
  ([polarity, words]) => [polarity, new RegExp(`^(?:${fold(words)})`, "u")] as const,
);

/** Reads "Càng thấp càng tốt", "nghịch", "lower"; null for a text that names no direction. */
export function readDirection(text: string): Polarity | null {
  const key = fold(normaliseText(text).text).trim();
  return TESTS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}
