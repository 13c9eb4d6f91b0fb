import type { WorkbookFile } from "../../ports/workbookFile";
import type { XlsxWorkbook } from "./XlsxWorkbook";

/** Each may hold on to a whole worksheet. */
const MOST_MARKS = 200;

/** An opened workbook as a file that can be shown, brought back and saved. */
export function asFile(workbook: XlsxWorkbook): WorkbookFile {
  const marks = new Map<number, () => void>();
  let count = 0;
  return {
    listSheets: () => workbook.listSheets(),
    readSheet: (name) => workbook.readSheet(name),
    readLook: (name) => workbook.readLook(name),
    apply: (edits) => workbook.apply(edits),
    putSheet: (draft) => workbook.putSheet(draft),
    select: (place) => workbook.select(place),
    readState: (key) => workbook.readState(key),
    writeState: (key, text) => workbook.writeState(key, text),
    mark: async () => {
      count += 1;
      marks.set(count, workbook.checkpoint());
      marks.delete(count - MOST_MARKS);
      return count;
    },
    restore: async (mark) => {
      const bringBack = marks.get(mark);
      if (!bringBack) throw new Error(`mark ${mark} is no longer kept`);
      bringBack();
    },
    save: async () => workbook.save(),
  };
}
