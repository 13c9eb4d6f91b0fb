import type { CheckedTable } from "../../app/checkTable";
import type { Bilingual, RuleFailure } from "../../core/rules/model";
import { tell } from "../../i18n/translatePane";

/** Rules that crashed, each once: at how many rows, and why at the first. */
export function tellCrashed(failures: readonly RuleFailure[]): Bilingual[] {
  const first = failures.filter(
    ({ rule }, index) => failures.findIndex((one) => one.rule === rule) === index,
  );
  return first.map(({ rule, row, error }) => {
    const count = failures.filter((one) => one.rule === rule).length;
    return tell("job.ruleCrashed", { rule, count: String(count), row: String(row), detail: error });
  });
}

/** What a reader has to know of how a table was checked: rules that crashed, pins that could not be used or were guessed. */
export function tellUse({ failures, pin, isPinInferred, stateProblem, table }: CheckedTable): Bilingual[] {
  const inferred =
    pin && isPinInferred
      ? [
          tell("state.pinInferred", {
            before: pin.sheet,
            pack: `${pin.name} ${pin.version}`,
            sheet: table.sheet,
          }),
        ]
      : [];
  const problem = stateProblem
    ? [tell(`state.${stateProblem.problem}`, { detail: stateProblem.detail })]
    : [];
  return [...tellCrashed(failures), ...inferred, ...problem];
}
