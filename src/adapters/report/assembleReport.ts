import type { NarrativeParagraph } from "../../core/claims/model";
import { ReportError, type Report, type ReportNote, type ReportParagraph } from "../../ports/reportReader";
import { MAX_CHARACTERS } from "./limits";

/** The report of these paragraphs, each with its offset. Fails with `too-large`, or `empty` without any text. */
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
  return { name, counted, paragraphs: placed, notes };
}
