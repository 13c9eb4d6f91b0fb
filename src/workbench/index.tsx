import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../taskpane/ErrorBoundary";
import { browserDrafts } from "./drafts";
import { download } from "./download";
import { installedFunctions } from "./installedFunctions";
import { openInWorker } from "./fileInWorker";
import { Session } from "./session";
import { Shell, SHEETS_ID } from "./Shell";
import { limitText } from "./limitText";
import type { Sheets } from "./univerPage";

let started: Sheets | null = null;

/** Fetched when a file is first opened: it is many times as large as the rest. */
async function sheets(): Promise<Sheets> {
  if (started) return started;
  const { startSheets } = await import("./univerPage");
  const container = document.getElementById(SHEETS_ID);
  if (!container) throw new Error("the page has no place for sheets");
  const functions = await installedFunctions();
  return (started ??= startSheets(container, functions, (limit) => session.tell(limitText(limit))));
}

const session = new Session({
  sheets,
  openFile: (bytes) => openInWorker(new Worker("fileWorker.js"), bytes),
  drafts: browserDrafts(),
  download,
  now: () => Date.now(),
});

const root = document.getElementById("root");
if (!root) throw new Error("workbench.html has no #root element");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <Shell session={session} onUndo={() => started?.undo()} onRedo={() => started?.redo()} />
    </ErrorBoundary>
  </StrictMode>,
);
void session.start();
