import type { Notice } from "./jobDesk";

/** On the page's own origin, as dialogs must be; the text stands behind "#", so that no server sees a sheet's name. */
function dialogAddress({ lines }: Notice): string {
  return new URL(`notice.html#${encodeURIComponent(lines[0]?.vi ?? "")}`, window.location.href).href;
}

/** Resolves when Excel has answered, whatever it says: after a refused dialog nothing is left to try. */
function openDialog(notice: Notice): Promise<void> {
  const size = { height: 25, width: 30, displayInIframe: true };
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(dialogAddress(notice), size, () => resolve());
  });
}

/**
 * Opens the pane, which shows the notice. Where Excel does not open it (a dialog of another add-in is in front, the pane is
 * forbidden), a dialog says the first sentence: it needs no more than a page and a text. If Excel refuses that too, the
 * notice waits for the pane.
 */
export async function showNotice(notice: Notice): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    await openDialog(notice);
  }
}
