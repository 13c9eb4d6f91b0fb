import { askSheet, type Queue } from "./ask";

/** Excel on the web refuses messages of more than 5 MB. */
const MOST_BYTES = 4_000_000;

/** A part of a change; what it returns is called with Excel's answer. */
export interface Step {
  /** About how many bytes the step sends or gets, whichever is more. */
  readonly bytes: number;
  queue(sheet: Excel.Worksheet, context: Excel.RequestContext): (() => void) | void;
}

/** The steps in order, as many in one message as Excel takes: one for every 4 MB. */
export function messagesOf(steps: readonly Step[]): Step[][] {
  const messages: Step[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const last = messages.at(-1);
    bytes += step.bytes;
    if (last && bytes <= MOST_BYTES) last.push(step);
    else {
      messages.push([step]);
      bytes = step.bytes;
    }
  }
  return messages;
}

/** Queues steps that change a sheet: Excel neither calculates nor paints in between. */
export function queueSteps(steps: readonly Step[]): Queue<Excel.Worksheet> {
  return (sheet, context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const reads = steps.map((step) => step.queue(sheet, context));
    return () => {
      for (const read of reads) read?.();
    };
  };
}

/** Sends steps about a sheet in as many messages as they need. */
export async function sendSteps(name: string, steps: readonly Step[], waits = false): Promise<void> {
  for (const message of messagesOf(steps)) await askSheet(name, queueSteps(message), waits);
}

/** Bytes of a value as it travels. */
export function byteCount(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
