import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { StreamedTable, StreamedValue, TableSink } from "../../ports/tableSink";

/** Characters gathered before they are written. */
const BLOCK = 1 << 18;
/** What a spreadsheet program takes for a formula or a command (CWE-1236). */
const FORMULA = /^[=+\-@\t\r\n\0]/;
const BYTE_ORDER_MARK = "\ufeff";

/** `spreadsheet`: safe to open in Excel; `database`: texts verbatim, for a program that knows the columns. */
export type CsvKind = "spreadsheet" | "database";

function textField(text: string, kind: CsvKind): string {
  const safe = kind === "spreadsheet" && FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** One line of RFC 4180: texts in quotes, an apostrophe before what would be a formula; nothing at all for null. */
export function csvLine(values: readonly StreamedValue[], isText: readonly boolean[], kind: CsvKind): string {
  const fields = values.map((value, i) => {
    if (value === null) return "";
    return isText[i] === true ? textField(String(value), kind) : String(value);
  });
  return `${fields.join(",")}\r\n`;
}

class CsvFile {
  private waiting: string;
  private readonly isText: readonly boolean[];

  constructor(
    private readonly handle: FileHandle,
    { columns }: StreamedTable,
    private readonly kind: CsvKind,
  ) {
    this.isText = columns.map((column) => column.kind === "text");
    const mark = kind === "spreadsheet" ? BYTE_ORDER_MARK : "";
    this.waiting = `${mark}${columns.map(({ key }) => key).join(",")}\r\n`;
  }

  async write(rows: readonly (readonly StreamedValue[])[]): Promise<void> {
    for (const row of rows) this.waiting += csvLine(row, this.isText, this.kind);
    if (this.waiting.length >= BLOCK) await this.flush();
  }

  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.handle.close();
    }
  }

  private async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = "";
    await this.handle.appendFile(text);
  }
}

/** Writes each table as `<folder>/<key>.csv` in UTF-8. Fails as the file system does. */
export async function openCsvSink(
  folder: string,
  tables: readonly StreamedTable[],
  kind: CsvKind,
): Promise<TableSink> {
  const files = new Map<string, CsvFile>();
  for (const table of tables) {
    const handle = await open(join(folder, `${table.key}.csv`), "w");
    files.set(table.key, new CsvFile(handle, table, kind));
  }
  return {
    write: async (key, rows) => files.get(key)?.write(rows),
    close: async () => {
      for (const file of files.values()) await file.close();
    },
  };
}
