import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent, type ReactNode } from "react";
import { App } from "../taskpane/App";
import { LanguageContext, useLanguage } from "../taskpane/shell/language";
import { useTheme } from "../taskpane/shell/theme";
import { Message } from "./Message";
import { moveRegion } from "./moveRegion";
import { PaneFrame } from "./PaneFrame";
import { fetchSample, sampleFile, type Sample } from "./samples";
import type { Session } from "./session";
import { StartPage } from "./StartPage";
import { useText } from "./text";
import { Toolbar } from "./Toolbar";

/** Id of the element that Univer draws in. */
export const SHEETS_ID = "sheets";

const CAPABILITIES = { isSupported: true, hasNotes: true, hasFunctions: true };

const useStyles = makeStyles({
  page: { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden" },
  work: { flexGrow: 1, display: "flex", minHeight: 0 },
  sheet: { flexGrow: 1, position: "relative", minWidth: 0 },
  // Always laid out, so that Univer finds its size; the start page lies over it.
  sheets: { position: "absolute", inset: 0, isolation: "isolate" },
  over: {
    position: "absolute",
    inset: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  opening: { display: "grid", placeItems: "center" },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-8px" },
});

interface Properties {
  readonly session: Session;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The workbench: a toolbar, the spreadsheet or the start page, and the pane beside it. */
export function Shell(properties: Properties): ReactNode {
  const [language] = useLanguage();
  return (
    <FluentProvider theme={useTheme()} lang={language}>
      <LanguageContext value={language}>
        <Page {...properties} />
      </LanguageContext>
    </FluentProvider>
  );
}

function Page({ session, onUndo, onRedo }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { name, isOpening, desk, count, autosave, message } = state;
  const [isPaneShown, showPane] = useState(true);
  const picker = useRef<HTMLInputElement>(null);
  const open = (next: string, load: () => Promise<Uint8Array>): void => {
    const isChanged = desk !== null && autosave !== "unchanged";
    if (isChanged && !window.confirm(text("workbench.leave", { name: name ?? "", next }))) return;
    void session.open(next, load);
  };
  const openFile = (file: File | undefined): void => {
    if (file) open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  };
  const openSample = (sample: Sample): void => open(sampleFile(sample), () => fetchSample(sample));
  const choose = (): void => picker.current?.click();
  const { isDropping, handlers } = useDrop(openFile);
  useEffect(() => {
    // Before Univer hears of it, and also where nothing has the keyboard.
    document.addEventListener("keydown", moveRegion, true);
    return () => document.removeEventListener("keydown", moveRegion, true);
  }, []);
  return (
    <div className={mergeClasses(styles.page, isDropping && styles.dropping)} {...handlers}>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          openFile(target.files?.[0]);
          target.value = "";
        }}
      />
      <Toolbar
        state={state}
        isPaneShown={isPaneShown}
        onOpen={choose}
        onSample={openSample}
        onSave={() => void session.save()}
        onUndo={onUndo}
        onRedo={onRedo}
        onPane={() => showPane(!isPaneShown)}
      />
      {message && <Message {...message} onDismiss={() => session.dismiss()} />}
      <main className={styles.work}>
        <section className={styles.sheet} aria-label={text("workbench.sheet")}>
          <div id={SHEETS_ID} className={styles.sheets} inert={desk === null} />
          {desk === null && !isOpening && (
            <div className={styles.over}>
              <StartPage session={session} onChoose={choose} onSample={openSample} />
            </div>
          )}
          {isOpening && (
            <div className={mergeClasses(styles.over, styles.opening)} role="status">
              {text("workbench.opening", { name: name ?? "" })}
            </div>
          )}
        </section>
        {desk && (
          <PaneFrame isShown={isPaneShown}>
            <App key={count} office="ready" host={{ desk, capabilities: CAPABILITIES }} />
          </PaneFrame>
        )}
      </main>
    </div>
  );
}

/** Files dropped anywhere on the page. */
function useDrop(onFile: (file: File | undefined) => void): {
  readonly isDropping: boolean;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, "onDragOver" | "onDragLeave" | "onDrop">;
} {
  const [isDropping, setDropping] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");
  return {
    isDropping,
    handlers: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDropping(true);
      },
      onDragLeave: ({ relatedTarget }) => {
        if (relatedTarget === null) setDropping(false);
      },
      onDrop: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDropping(false);
        onFile(event.dataTransfer.files[0]);
      },
    },
  };
}
