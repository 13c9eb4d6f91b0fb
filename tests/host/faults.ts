interface Refusal {
  readonly code: string;
  readonly status: number;
}

/** What shall go wrong. Messages and actions count from 0, as in the statistics. */
export class Faults {
  private readonly actions = new Map<number, string>();
  private readonly rejected = new Map<number, Refusal>();
  private readonly lost = new Map<number, Refusal>();
  private readonly delays = new Map<number, number>();

  /** The n-th query, call or setting of the whole job fails with this code; later ones of its batch never run. */
  failAction(index: number, code = "GeneralException"): void {
    this.actions.set(index, code);
  }
  /** The n-th message is answered so many milliseconds late. */
  delayMessage(index: number, milliseconds: number): void {
    this.delays.set(index, milliseconds);
  }
  /** The n-th message is refused as a whole: nothing of it is executed. */
  rejectMessage(index: number, code = "ActivityLimitReached", status = 429): void {
    this.rejected.set(index, { code, status });
  }
  /** The n-th message is executed, but the client gets an error instead of the answer. */
  loseResponse(index: number, code = "InvalidOrTimedOutSession", status = 408): void {
    this.lost.set(index, { code, status });
  }

  codeOfAction(index: number): string | undefined {
    return this.actions.get(index);
  }
  delayOf(message: number): number {
    return this.delays.get(message) ?? 0;
  }
  refusalOf(message: number): Refusal | undefined {
    return this.rejected.get(message);
  }
  lossOf(message: number): Refusal | undefined {
    return this.lost.get(message);
  }
}
