/** The files whose functions Excel offers, from the root of the project, in the order of functions.json. */
export const FUNCTION_FILES = ["row", "table", "check", "text", "definition"].map(
  (kind) => `./src/functions/${kind}Functions.ts`,
);
