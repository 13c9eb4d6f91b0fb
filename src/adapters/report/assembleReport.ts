import type { NarrativeParagraph } from "../../core/claims/model";
import { ReportError, type Report, type ReportNote, type ReportParagraph } from "../../ports/reportReader";
import { MAX_CHARACTERS, MAX_FIGURES, MAX_SENTENCE_FIGURES } from "./limits";

const FIGURE = /\d+/gu;
const SENTENCE_END = /[.;!?]\s/u;

function countFigures(text: string): number {
  return text.match(FIGURE)?.length ?? 0;
}

/** Fails with `too-dense` at the first paragraph with more figures than can be compared in reasonable time. */
function refuseDense(paragraphs: readonly ReportParagraph[]): void {
  let total = 0;
  for (const { text, line } of paragraphs) {
    const inSentences = text.split(SENTENCE_END).map(countFigures);
    total += inSentences.reduce((sum, count) => sum + count, 0);
    if (total > MAX_FIGURES || inSentences.some((count) => count > MAX_SENTENCE_FIGURES))
      throw new ReportError("too-dense", String(line));
  }
}

/** The report of these paragraphs, each with its offset. Fails with `too-large`, `too-dense`, or `empty` without any text. */
export function assembleReport(
  name: string,
  counted: Report["counted"],
  paragraphs: readonly (NarrativeParagraph & Pick<ReportParagraph, "line">)[],
  notes: readonly ReportNote[],
): Report {
  let start = 0;
  const placed = paragraphs.map((paragraph): ReportParagraph => {
    const found = { ...paragraph, start };
    start += paragraph.text.length + 1;
    return found;
  });
  if (start > MAX_CHARACTERS) throw new ReportError("too-large", `${MAX_CHARACTERS / 1e6} MB`);
  if (!paragraphs.some(({ text }) => /\S/.test(text))) throw new ReportError("empty");
  refuseDense(placed);
  return { name, counted, paragraphs: placed, notes };
}
