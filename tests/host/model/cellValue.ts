/** An error in a cell, such as `#N/A`. */
export class CellError {
  constructor(readonly text: string) {}
}

export type CellValue = string | number | boolean | CellError;

export const ERROR_TEXTS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** What a cell holds; blank cells have none. */
export interface Content {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** Address key of the cell whose formula put the value here. */
  readonly spillFrom?: number;
}

/** `valueTypes` as the client names them. */
export function valueType(value: CellValue | undefined): string {
  if (value === undefined) return "Empty";
  if (value instanceof CellError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** The value as it travels: blanks are empty texts, errors their text. */
export function wireValue(value: CellValue | undefined): string | number | boolean {
  return value instanceof CellError ? value.text : (value ?? "");
}
