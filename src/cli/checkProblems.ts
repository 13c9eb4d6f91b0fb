import type { CheckedTable } from "../app/checkTable";
import { translate, type Language } from "../i18n/translate";

/** What nobody must think was checked, a line each: crashed rules, pins and set-aside findings that were not used. */
export function checkProblems(checked: CheckedTable, language: Language): readonly string[] {
  const { failures, pin, isPinInferred, stateProblem, overrideProblem, table } = checked;
  const lines = failures.map(({ rule, row, error }) =>
    translate(language, "job.ruleFailed", { rule, row: String(row), detail: error }),
  );
  if (pin && isPinInferred) {
    const parameters = { before: pin.sheet, pack: `${pin.name} ${pin.version}`, sheet: table.sheet };
    lines.push(translate(language, "state.pinInferred", parameters));
  }
  if (stateProblem) {
    const { problem, detail } = stateProblem;
    lines.push(translate(language, `state.${problem}`, { detail }));
  }
  if (overrideProblem) {
    const { problem, detail } = overrideProblem;
    lines.push(translate(language, `overrides.${problem}`, { detail }));
  }
  return lines;
}
