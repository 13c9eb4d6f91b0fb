import type { SheetProblem } from "../app/readDefinitionsSheet";
import type { ReadingProblem } from "../core/catalog/import/packReading";
import { translate, type Language } from "../i18n/translate";

function problemText({ code, parameters }: Omit<ReadingProblem, "path">, language: Language): string {
  switch (code) {
    case "import_partial_page":
    case "import_nothing":
    case "import_several_lists":
    case "import_parent_cycle":
      return translate(language, `source.${code}`, parameters);
    default:
      return translate(language, `pack.${code}`, parameters);
  }
}

function placed(place: string, text: string): string {
  return place === "" ? text : `${place}: ${text}`;
}

/** A problem of a pack in one line, with its place: "/definitions/3/unit: …". */
export function readingProblemLine(problem: ReadingProblem, language: Language): string {
  return placed(problem.path, problemText(problem, language));
}

/** A problem of a definitions sheet in one line, with its cell: "B7: …". */
export function sheetProblemLine(problem: SheetProblem, language: Language): string {
  if (problem.code === "pack") return placed(problem.cell, problemText(problem.problem, language));
  const { cell, code, value, allowed } = problem;
  return placed(cell, translate(language, `sheet.${code}`, { value, allowed }));
}
