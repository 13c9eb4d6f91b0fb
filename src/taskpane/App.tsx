import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { TryOut } from "./tryout";
import type { Host } from "./host";
import type { OfficeState } from "./officeReady";
import { DeskContext } from "./shell/deskContext";
import { LanguageContext, useLanguage, useText } from "./shell/language";
import { NoticeCard } from "./shell/NoticeCard";
import { Running } from "./shell/Running";
import { TabBar } from "./shell/TabBar";
import { OpenTabContext, tabAfter, TABS, type Tab } from "./shell/tabs";
import { useTheme } from "./shell/theme";

const VIEWS = {
  judge: lazy(async () => ({ default: (await import("./features/judge/JudgeView")).JudgeView })),
  check: lazy(async () => ({ default: (await import("./features/check/CheckView")).CheckView })),
  tieout: lazy(async () => ({ default: (await import("./features/tieout/TieOutView")).TieOutView })),
  catalogue: lazy(async () => ({
    default: (await import("./features/catalogue/CatalogueView")).CatalogueView,
  })),
  appendix: lazy(async () => ({ default: (await import("./features/appendix/AppendixView")).AppendixView })),
} as const;

const useStyles = makeStyles({
  page: {
    // Less where the pane is a part of a page.
    minHeight: "var(--pane-height, 100vh)",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    // Excel draws the add-in's menu over the upper right corner.
    padding: `${tokens.spacingVerticalXS} 40px 0 ${tokens.spacingHorizontalM}`,
    minHeight: "32px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outline: "none" },
  hidden: { display: "none" },
  notice: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** The views on a workbook, the notice of the last job above them. A view once opened keeps what was typed into it. */
function Views({ host: { desk } }: { readonly host: Host }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { notice, running } = useSyncExternalStore(desk.subscribe, desk.state);
  const [tab, setTab] = useState<Tab>(() => tabAfter(desk.state().notice?.job));
  const [opened, setOpened] = useState<readonly Tab[]>([tab]);
  useEffect(() => {
    // What was pressed may be gone with what it settled: the keyboard goes on in its view.
    if (running === null && document.activeElement === document.body)
      document.getElementById(`view-${tab}`)?.focus({ preventScroll: true });
  }, [running, tab]);
  const open = (next: Tab): void => {
    setTab(next);
    setOpened((before) => (before.includes(next) ? before : [...before, next]));
  };
  const change = (next: Tab): void => {
    open(next);
    // What went well has been read; what failed stays until it is taken away.
    if (desk.state().notice?.outcome !== "failed") desk.dismiss();
  };
  const openFocused = (next: Tab): void => {
    open(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const found = notice?.checked?.findings.length ?? 0;
  return (
    <OpenTabContext value={openFocused}>
      <TabBar tab={tab} onTab={change} />
      <div className={styles.body}>
        <Running />
        {notice && (
          <NoticeCard notice={notice} onDismiss={() => desk.dismiss()}>
            {found > 0 && tab !== "check" && (
              <Button size="small" onClick={() => openFocused("check")}>
                {text("pane.seeFindings", { count: String(found) })}
              </Button>
            )}
          </NoticeCard>
        )}
        {TABS.map((one) => {
          const View = VIEWS[one];
          return (
            <div
              key={one}
              id={`view-${one}`}
              role="tabpanel"
              tabIndex={-1}
              aria-labelledby={`tab-${one}`}
              className={one === tab ? styles.view : styles.hidden}
            >
              {opened.includes(one) && (
                <Suspense fallback={<p role="status">{text("pane.loading")}</p>}>
                  <View />
                </Suspense>
              )}
            </div>
          );
        })}
      </div>
    </OpenTabContext>
  );
}

interface Properties {
  readonly office: OfficeState;
  /** Null where there is no spreadsheet to work on. */
  readonly host: Host | null;
}

function Page({ office, host, onLanguage }: Properties & { onLanguage: () => void }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const isUsable = host?.capabilities.isSupported === true;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{text("pane.heading")}</h1>
        <Button appearance="subtle" size="small" onClick={onLanguage}>
          {text("pane.otherLanguage")}
        </Button>
      </header>
      {isUsable ? (
        <Views host={host} />
      ) : (
        <div className={styles.body}>
          {host && <p className={styles.notice}>{text("pane.notSupported")}</p>}
          {office === "late" && (
            <p role="status" className={styles.notice}>
              {text("pane.officeLate")}
            </p>
          )}
          {office === "absent" && <p className={styles.notice}>{text("pane.notConnected")}</p>}
          <TryOut />
        </div>
      )}
    </div>
  );
}

/** The task pane. It starts in Vietnamese, and in the language chosen before on this machine. */
export function App({ office, host }: Properties): ReactNode {
  const [language, changeLanguage] = useLanguage();
  return (
    <FluentProvider theme={useTheme()} lang={language}>
      <LanguageContext value={language}>
        <DeskContext value={host}>
          <Page office={office} host={host} onLanguage={changeLanguage} />
        </DeskContext>
      </LanguageContext>
    </FluentProvider>
  );
}
