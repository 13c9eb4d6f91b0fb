/**
 * "Đánh giá bảng": opens the task pane and releases the ribbon button. Judging the sheet itself needs the workbook
 * adapter; until then the button does no more than its tooltip says.
 */
export async function evaluateSheet(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Tells Excel which function each ribbon button runs. Does nothing outside Office. */
export function registerCommands(): void {
  if (typeof Office === "undefined") return;
  Office.actions.associate("evaluateSheet", evaluateSheet);
}
