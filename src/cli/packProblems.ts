import type { SheetProblem } from "../app/readDefinitionsSheet";
import { DEFAULT_COMPARATORS, DEFINITION_KINDS } from "../core/catalog/definition";
import type { ReadingProblem } from "../core/catalog/import/packReading";
import { translate, type Language } from "../i18n/translate";

/** Problems of a pack in the order found, a line each, and how many there are in all, untold ones included. */
export interface ToldProblems {
  readonly lines: readonly string[];
  readonly count: number;
}

/** The legal values of a field in full, as JSON has them: a problem keeps no more than their beginning. */
const LEGAL: Readonly<Record<string, readonly string[]>> = {
  kind: DEFINITION_KINDS,
  polarity: ["higher", "lower", "none"],
  comparator: DEFAULT_COMPARATORS,
};

function problemText({ path, code, parameters }: ReadingProblem, language: Language): string {
  switch (code) {
    case "import_partial_page":
    case "import_nothing":
    case "import_several_lists":
    case "import_parent_cycle":
      return translate(language, `source.${code}`, parameters);
    default: {
      const legal = code === "not_one_of" ? LEGAL[path.split("/").at(-1) ?? ""] : undefined;
      const other = legal ? legal.map((value) => `"${value}"`).join(", ") : parameters.other;
      return translate(language, `pack.${code}`, { value: parameters.value, other });
    }
  }
}

function placed(place: string, text: string): string {
  return place === "" ? text : `${place}: ${text}`;
}

/** How many problems one entry stands for. */
function weight({ code, parameters }: ReadingProblem): number {
  return code === "more_problems" ? Number(parameters.value) : 1;
}

/** The problems of a pack, each with its place: "/definitions/3/unit: …". */
export function tellProblems(problems: readonly ReadingProblem[], language: Language): ToldProblems {
  const told = problems.filter(({ code }) => code !== "more_problems");
  return {
    lines: told.map((problem) => placed(problem.path, problemText(problem, language))),
    count: problems.reduce((sum, problem) => sum + weight(problem), 0),
  };
}

/** The problems of a definitions sheet, each with its cell: "B7: …". */
export function tellSheetProblems(problems: readonly SheetProblem[], language: Language): ToldProblems {
  const isRest = (problem: SheetProblem): boolean =>
    problem.code === "pack" && problem.problem.code === "more_problems";
  const lines = problems.filter((problem) => !isRest(problem)).map((problem) => sheetLine(problem, language));
  const count = problems.reduce((sum, one) => sum + (one.code === "pack" ? weight(one.problem) : 1), 0);
  return { lines, count };
}

function sheetLine(problem: SheetProblem, language: Language): string {
  if (problem.code === "pack") return placed(problem.cell, problemText(problem.problem, language));
  const { cell, code, value, allowed } = problem;
  return placed(cell, translate(language, `sheet.${code}`, { value, allowed }));
}
