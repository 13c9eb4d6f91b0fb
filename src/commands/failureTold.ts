import { CatalogStateError } from "../app/catalogState";
import { OverrideStateError } from "../app/findingOverrides";
import { tell, translatePane } from "../i18n/translatePane";
import { translateTieOut } from "../i18n/translateTieOut";
import type { Language } from "../i18n/translator";
import { ReportError } from "../ports/reportReader";
import { WorkbookError } from "../ports/workbook";
import type { TaskId, Told } from "./job";
import { CancelledError } from "./pace";

/** What was thrown, in words: what failed, where, what to do. Anything but the application's own errors is our fault. */
export function failureTold(job: TaskId, error: unknown): Told {
  if (error instanceof CancelledError)
    return { outcome: "attention", lines: job === "readTable" ? [] : [tell("job.cancelled")] };
  const line = (language: Language): string => {
    const name = translatePane(language, `job.${job}`);
    if (error instanceof WorkbookError || error instanceof ReportError) {
      const { detail } = error;
      const why =
        error instanceof WorkbookError
          ? translatePane(language, `workbook.${error.problem}`, { detail })
          : translateTieOut(language, `report.${error.problem}`, { detail });
      return translatePane(language, "job.failed", { job: name, detail: why });
    }
    if (error instanceof CatalogStateError)
      return translatePane(language, `state.${error.problem}`, { detail: error.detail });
    if (error instanceof OverrideStateError)
      return translatePane(language, `overrides.${error.problem}`, { detail: error.detail });
    return translatePane(language, "job.crashed", { job: name, detail: String(error) });
  };
  return { outcome: "failed", lines: [{ vi: line("vi"), en: line("en") }] };
}
