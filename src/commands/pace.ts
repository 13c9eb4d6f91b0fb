/** A person has stopped the work; nothing was written. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
}

/** How long work may go on before a click or a key must be heard. */
const SLICE_MS = 30;

/** Lets a long job breathe, and a person stop it as long as it has not begun to write. */
export class Pace {
  private since = performance.now();
  private isCancelled = false;
  private isWriting = false;

  /** `onWriting` is called once the work cannot be stopped any more. */
  constructor(private readonly onWriting: () => void) {}

  cancel(): void {
    this.isCancelled = !this.isWriting;
  }

  /** Gives way to whatever waits, some thirty times a second; fails with {@link CancelledError} once stopped. */
  readonly breathe = async (): Promise<void> => {
    if (this.isCancelled) throw new CancelledError();
    if (performance.now() - this.since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.since = performance.now();
    if (this.isCancelled) throw new CancelledError();
  };

  /** From here on the work goes through to its end; fails with {@link CancelledError} where it was stopped before. */
  readonly startWriting = (): void => {
    if (this.isCancelled) throw new CancelledError();
    this.isWriting = true;
    this.onWriting();
  };
}
