import { translate, type Language, type MessageKey } from "../i18n/translate";
import { WorkbookError } from "../ports/workbook";
import { workbookDetail } from "./workbookDetail";

/** Bad usage or unreadable input: one line says what and where, the exit status is 2, nothing is written. */
export class CliError extends Error {
  override readonly name = "CliError";
}

/** The exit statuses of the contract. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

/** Why an operating-system call failed, without the path ("ENOENT" → no such file). */
export function describeSystemError(error: unknown): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: "không có tệp hoặc thư mục này (no such file or folder)",
    EISDIR: "đây là thư mục (is a folder)",
    EACCES: "không có quyền (permission denied)",
    EPERM: "không có quyền, hoặc tệp đang mở ở chương trình khác (permission denied)",
    EBUSY: "tệp đang mở ở chương trình khác (file in use)",
    EFBIG: "vượt dung lượng cho phép của đĩa (file too large)",
    ENOSPC: "đĩa đầy (disk full)",
    EROFS: "thư mục chỉ đọc (read-only)",
    ENOTDIR: "đường dẫn đi qua một tệp (not a folder)",
  };
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

/** What a command was working on: the file that it read, and the one that it was to write. */
export interface WorkedOn {
  readonly input?: string | undefined;
  readonly out?: string | undefined;
}

/** One line for standard error, whatever was thrown while these files were being worked on. */
export function failureLine(error: unknown, language: Language, { input, out = "" }: WorkedOn): string {
  if (error instanceof CliError) return error.message;
  if (error instanceof WorkbookError) {
    const key: MessageKey = `workbook.${error.problem}`;
    const detail = translate(language, key, { detail: workbookDetail(error.detail, language) });
    return input === undefined
      ? translate(language, "cli.cannotWrite", { file: out, detail })
      : translate(language, "cli.cannotRead", { file: input, detail });
  }
  const detail = error instanceof Error ? error.message : String(error);
  return translate(language, "cli.crashed", { detail: detail.replace(/\s*\n\s*/g, " ") });
}
