/** Whether Excel answered: "absent" in a plain browser, "late" when the time ran out. */
export type OfficeState = "ready" | "absent" | "late";

/** Waits for Office to start, `timeout` milliseconds at most, so that the pane never stays blank. Never rejects. */
export async function waitForOffice(timeout: number): Promise<OfficeState> {
  if (typeof Office === "undefined") return "absent";
  const ready = Office.onReady().then((info): OfficeState => (info.host ? "ready" : "absent"));
  const late = new Promise<OfficeState>((resolve) => {
    setTimeout(() => resolve("late"), timeout);
  });
  return Promise.race([ready, late]);
}
