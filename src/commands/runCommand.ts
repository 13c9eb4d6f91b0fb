import type { Notice } from "./jobDesk";
import { showNotice } from "./showNotice";

/** Excel holds a ribbon command for five minutes; it is let go before, and the job goes on. */
export const RELEASE_AFTER_MS = 240_000;

async function doAndTell(job: () => Promise<Notice>): Promise<void> {
  const notice = await job();
  if (notice.outcome !== "done") await showNotice(notice);
}

/**
 * Runs the job of a ribbon button, shows what must be read, and completes the event in every case: also when the job or
 * the telling throws, and when either never ends.
 */
export async function runCommand(
  event: Office.AddinCommands.Event,
  job: () => Promise<Notice>,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const released = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, RELEASE_AFTER_MS);
  });
  try {
    await Promise.race([doAndTell(job), released]);
  } finally {
    clearTimeout(timer);
    event.completed();
  }
}
