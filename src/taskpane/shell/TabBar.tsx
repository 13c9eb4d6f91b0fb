import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BookSearchRegular } from "@fluentui/react-icons/svg/book-search";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { useText } from "./language";
import { TABS, type Tab } from "./tabs";

const ICONS = {
  judge: TargetArrowRegular,
  check: ClipboardCheckmarkRegular,
  tieout: DocumentSearchRegular,
  catalogue: BookSearchRegular,
  appendix: DocumentTableRegular,
} as const;

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "repeat(5, 1fr)",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    minWidth: 0,
    padding: "6px 0 4px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { fontSize: "20px" },
});

/** The view that an arrow key, Home or End leads to; null for other keys. */
function tabBeside(tab: Tab, key: string): Tab | null {
  const at = TABS.indexOf(tab);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[key];
  return next === undefined ? null : (TABS[next % TABS.length] ?? null);
}

interface Properties {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** One tab per view, icon above word; arrow keys move between them. */
export function TabBar({ tab, onTab }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = tabBeside(tab, event.key);
    if (!next) return;
    event.preventDefault();
    onTab(next);
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={text("pane.views")} className={styles.bar} onKeyDown={move}>
      {TABS.map((one) => {
        const Icon = ICONS[one];
        const isChosen = one === tab;
        return (
          <button
            key={one}
            id={`tab-${one}`}
            type="button"
            role="tab"
            aria-selected={isChosen}
            aria-controls={`view-${one}`}
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => onTab(one)}
          >
            <Icon className={styles.icon} aria-hidden />
            {text(`tab.${one}`)}
          </button>
        );
      })}
    </div>
  );
}
