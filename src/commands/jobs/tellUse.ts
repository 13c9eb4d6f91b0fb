import type { CheckedTable } from "../../app/checkTable";
import type { Bilingual } from "../../core/rules/model";
import { tell } from "../../i18n/translatePane";

/** What a reader has to know of how a table was checked: rules that crashed, pins that could not be used or were guessed. */
export function tellUse({ failures, pin, isPinInferred, stateProblem, table }: CheckedTable): Bilingual[] {
  const crashed = failures.map(({ rule, row, error }) =>
    tell("job.ruleFailed", { rule, row: String(row), detail: error }),
  );
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
  return [...crashed, ...inferred, ...problem];
}
