import type { ReportNote, ReportNoteKind } from "../../../ports/reportReader";

/** Counts what is left out of the text. */
export class LeftOut {
  private readonly counts = new Map<ReportNoteKind, number>();

  add(kind: ReportNoteKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  notes(): readonly ReportNote[] {
    return [...this.counts].map(([kind, count]) => ({ kind, count, detail: "" }));
  }
}
