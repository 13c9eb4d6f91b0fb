/** Called often during long work: lets a host do other things, and ends the work by rejecting. */
export type Breathe = () => Promise<void>;

/** What work done in steps comes to, with a breath between them; all at once without one. */
export async function inSlices<Result>(
  steps: Generator<void, Result>,
  breathe: Breathe | undefined,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (breathe) await breathe();
  }
}
