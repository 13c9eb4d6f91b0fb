/** Texts kept at most; a workbook repeats its names, units and verdicts far more often than that. */
const LIMIT = 4_096;
/** Longer texts are hardly ever repeated. */
const LONGEST = 400;

/**
 * A function of one text that remembers its answers: the same answer as before, sooner. Answers must not be changed by
 * their receivers. When full it forgets everything, so memory stays bounded.
 */
export function remember<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    const answer = read(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= LIMIT) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
