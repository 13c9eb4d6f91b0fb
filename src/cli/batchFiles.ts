import { readdirSync, type Dirent } from "node:fs";
import { join, resolve } from "node:path";
import { translate, type Language } from "../i18n/translate";
import { CliError, describeSystemError } from "./failure";

/** What Excel or LibreOffice opens as a workbook; those we cannot read are told, not passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|ods)$/iu;
/** Lock files of Excel and LibreOffice ("~$bieu.xlsx", ".~lock.bieu.xlsx#"), and what systems hide. */
const HIDDEN = /^(?:~\$|\.)/u;

/** A file of the folder: its path in the folder with "/", and the path by which it is opened. */
export interface FolderFile {
  readonly file: string;
  readonly path: string;
}

function listOf(folder: string, language: Language): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const detail = describeSystemError(error);
    throw new CliError(translate(language, "cli.cannotRead", { file: folder, detail }));
  }
}

interface ListedFile extends FolderFile {
  readonly isWorkbook: boolean;
}

function filesIn(folder: string, inside: string, without: string, language: Language): ListedFile[] {
  return listOf(folder, language).flatMap((entry) => {
    const path = join(folder, entry.name);
    const file = inside + entry.name;
    if (HIDDEN.test(entry.name) || resolve(path) === without) return [];
    if (entry.isDirectory()) return filesIn(path, `${file}/`, without, language);
    return [{ file, path, isWorkbook: entry.isFile() && WORKBOOK.test(entry.name) }];
  });
}

/**
 * The workbooks of a folder and all folders in it, `without` the one for our output, sorted by path in the same order on
 * every machine; and the paths of other files and of links, which are not followed. Hidden files and lock files are left out.
 */
export function findWorkbooks(
  folder: string,
  without: string,
  language: Language,
): { readonly workbooks: readonly FolderFile[]; readonly others: readonly string[] } {
  const files = filesIn(folder, "", resolve(without), language);
  const sorted = files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return {
    workbooks: sorted.filter(({ isWorkbook }) => isWorkbook),
    others: sorted.filter(({ isWorkbook }) => !isWorkbook).map(({ file }) => file),
  };
}
