/** What stands in a column: `decimal` is a decimal string with a dot, so that no figure passes through a double. */
export type ColumnKind = "text" | "decimal" | "whole" | "flag";

/** A cell of a streamed table; null where there is nothing. A decimal is a string. */
export type StreamedValue = string | number | boolean | null;

export interface StreamedColumn {
  /** For programs: small letters, digits and "_", none of SQL's words. */
  readonly key: string;
  /** For people. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** Width in characters. */
  readonly width: number;
  /** What people read in place of a code; absent where the value itself is readable. */
  readonly show?: (code: string) => string;
}

/** A table that is written row by row: only its shape is known beforehand. */
export interface StreamedTable {
  /** For programs: the name of its file. */
  readonly key: string;
  /** For people: the name of its sheet. */
  readonly title: string;
  readonly columns: readonly StreamedColumn[];
}

/** Takes the rows of several tables in any order; holds no more of them than it is just writing. */
export interface TableSink {
  /** Rows of the table with this key, as long as its columns. */
  write(key: string, rows: readonly (readonly StreamedValue[])[]): Promise<void>;
  /** Nothing follows; the files are complete when this is done. */
  close(): Promise<void>;
}
