import type { Definition } from "../core/catalog/definition";

/** How CHITIEU and DANHMUC answer; kept apart from them, so that functions.js starts without the catalogue. */
export interface DefinitionAnswers {
  readonly field: (name: unknown, field: unknown, unit: unknown) => string;
  readonly table: (search: unknown, group: unknown, fields: unknown) => string[][];
}

let answers: DefinitionAnswers | null = null;
let chosen: readonly Definition[] | null = null;

/** Keeps the answers of definitions.js, which does so as soon as it is loaded. */
export function holdAnswers(loaded: DefinitionAnswers): void {
  answers = loaded;
}

/** The answers of definitions.js; null until it is loaded. */
export function heldAnswers(): DefinitionAnswers | null {
  return answers;
}

/** Replaces the definitions that the custom functions look up, or goes back to the built-in ones. */
export function holdDefinitions(definitions: readonly Definition[] | null): void {
  chosen = definitions;
}

/** The definitions chosen in place of the built-in ones; null for none. */
export function chosenDefinitions(): readonly Definition[] | null {
  return chosen;
}
