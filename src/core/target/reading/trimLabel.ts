import { fold } from "../../text/fold";

const OPENING = new Set(" \n-+•*(,:/)↑↓");
const CLOSING = new Set(" \n-+•*(,:;./↑↓");
const CONJUNCTIONS = [" và", " hoặc", " với", " ở", " trong đó"].map(fold);
/** A conjunction and nothing else is no label. */
const LONE = new Set(CONJUNCTIONS.map((word) => word.trim()));

/** A label without the list marks before it and the separators and conjunctions behind it: "- GTSX, và" → "GTSX". */
export function trimLabel(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OPENING.has(text[start] ?? "")) start += 1;
  for (;;) {
    while (end > start && CLOSING.has(text[end - 1] ?? "")) end -= 1;
    const tail = fold(text.slice(Math.max(start, end - 12), end));
    const conjunction = CONJUNCTIONS.find((one) => tail.endsWith(one));
    if (!conjunction) {
      const label = text.slice(start, end);
      return LONE.has(fold(label)) ? "" : label;
    }
    end -= conjunction.length;
  }
}
