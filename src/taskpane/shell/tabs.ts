import { createContext, useContext } from "react";
import type { TaskId } from "../../commands/job";

/** What a person wants to do; one view each. */
export const TABS = ["judge", "check", "tieout", "catalogue", "appendix"] as const;
export type Tab = (typeof TABS)[number];

/** Opens a view from inside another. */
export const OpenTabContext = createContext<(tab: Tab) => void>(() => undefined);

/** What opens a view and moves the focus to it. */
export function useOpenTab(): (tab: Tab) => void {
  return useContext(OpenTabContext);
}

const TAB_OF: Readonly<Partial<Record<TaskId, Tab>>> = {
  checkSheet: "check",
  pullDefinitions: "catalogue",
  createAppendix: "appendix",
};

/** The view in which one goes on after a job of the ribbon. */
export function tabAfter(job: TaskId | undefined): Tab {
  return (job && TAB_OF[job]) ?? "judge";
}
