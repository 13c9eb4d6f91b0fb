import { join } from "node:path";
import type * as DuckDb from "@duckdb/node-api";
import type { ColumnKind, StreamedTable } from "../../ports/tableSink";

/** Ten decimals: more than any office prints, and 28 digits before them. */
const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: "VARCHAR",
  decimal: "DECIMAL(38,10)",
  whole: "INTEGER",
  flag: "BOOLEAN",
};
/** Rows a row group holds: what is kept in memory while writing. */
const ROW_GROUP = 122_880;
const MEMORY = "512MB";

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Decimals are read as text first: a quotient that does not end would otherwise be refused, or pass through a double. */
function copyStatement({ key, columns }: StreamedTable, from: string, to: string): string {
  const types = columns.map((column) => `${quote(column.key)}: 'VARCHAR'`);
  const chosen = columns.map(({ key: name, kind }) =>
    kind === "text" ? `"${name}"` : `TRY_CAST("${name}" AS ${TYPES[kind]}) AS "${name}"`,
  );
  const format = `header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, parallel = false`;
  const limits = `max_line_size = 16777216, allow_quoted_nulls = false`;
  const source = `read_csv(${quote(join(from, `${key}.csv`))}, columns = {${types.join(", ")}}, ${format}, ${limits})`;
  const target = `${quote(join(to, `${key}.parquet`))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP})`;
  return `COPY (SELECT ${chosen.join(", ")} FROM ${source}) TO ${target}`;
}

async function loadDuckDb(): Promise<typeof DuckDb | null> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND" || code === "ERR_DLOPEN_FAILED")
      return null;
    throw error;
  }
}

/**
 * Makes `<to>/<key>.parquet` of every `<from>/<key>.csv` that a `database` sink has written. False where DuckDB, an optional
 * dependency, is not there; then nothing is written.
 */
export async function writeParquet(
  from: string,
  to: string,
  tables: readonly StreamedTable[],
): Promise<boolean> {
  const duckdb = await loadDuckDb();
  if (!duckdb) return false;
  const instance = await duckdb.DuckDBInstance.create(":memory:", { threads: "1", memory_limit: MEMORY });
  const connection = await instance.connect();
  try {
    for (const table of tables) await connection.run(copyStatement(table, from, to));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  return true;
}
