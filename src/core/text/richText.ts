/** A stretch of text in one style. A cell or paragraph is a list of runs. */
export interface TextRun {
  readonly text: string;
  readonly superscript?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The words of the runs without their looks. */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join("");
}
