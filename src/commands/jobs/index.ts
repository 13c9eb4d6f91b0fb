import type { Job, JobId } from "../job";
import { clearSheet } from "./clear";
import { pullDefinitions } from "./definitions";
import { freezeValues, thawFormulas } from "./freeze";
import { checkSheet, evaluateSheet } from "./judge";
import { readTable } from "./readTable";

/** Every job. The appendix and the sample are loaded when they are first asked for. */
export const JOBS: Readonly<Record<JobId, Job>> = {
  pullDefinitions,
  evaluateSheet,
  checkSheet,
  createAppendix: async (tools) => (await import("./appendix")).createAppendix(tools),
  freezeValues,
  thawFormulas,
  clearSheet,
  readTable,
  trySample: async (tools) => (await import("./sample")).trySample(tools),
};
