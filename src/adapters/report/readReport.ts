import { refuseCompoundFile } from "../ooxml/compoundFile";
import { ReportError, type ReadReport, type ReportProblem } from "../../ports/reportReader";
import { WorkbookError } from "../../ports/workbook";
import { readDocx } from "./docx/readDocx";
import { MAX_FILE_BYTES } from "./limits";
import { readPlainText } from "./readPlainText";

/** What the layer of packages, made for workbooks, calls the same problems. */
const PROBLEMS: Readonly<Partial<Record<WorkbookError["problem"], ReportProblem>>> = {
  "not-a-workbook": "not-a-document",
  "password-protected": "password-protected",
  "old-format": "old-format",
  "too-large": "too-large",
};

function asReportError(error: unknown): unknown {
  if (!(error instanceof WorkbookError)) return error;
  return new ReportError(PROBLEMS[error.problem] ?? "damaged", error.detail);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** Reads a report by what its bytes are, whatever its name says. */
export const readReport: ReadReport = (input, name) => {
  if (typeof input === "string") return readPlainText(input, name);
  if (input.length > MAX_FILE_BYTES) throw new ReportError("too-large", `${MAX_FILE_BYTES / 1024 ** 2} MB`);
  if (startsWith(input, "%PDF")) throw new ReportError("pdf");
  if (startsWith(input, "{\\rtf")) throw new ReportError("rtf");
  try {
    refuseCompoundFile(input);
    if (startsWith(input, "PK")) return readDocx(input, name);
  } catch (error) {
    throw asReportError(error);
  }
  if (/\.docx$/i.test(name) && input.length > 0) throw new ReportError("not-a-document");
  return readPlainText(input, name);
};
