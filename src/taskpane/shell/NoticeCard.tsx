import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { useContext, useEffect, useRef, type ReactNode } from "react";
import type { Notice } from "../../commands/jobDesk";
import { LanguageContext, useText } from "./language";

const ICONS = { done: CheckmarkCircleFilled, attention: InfoFilled, failed: DismissCircleFilled } as const;

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    scrollMarginTop: tokens.spacingVerticalL,
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  // The sentences go on below the button that closes the notice.
  told: { display: "contents" },
  line: { gridColumn: "1 / -1", margin: 0 },
  dismiss: { gridArea: "1 / 2" },
  icon: { flexShrink: 0, fontSize: "1.3em" },
  done: { color: tokens.colorStatusSuccessForeground3 },
  attention: { color: tokens.colorBrandForeground1 },
  failed: { color: tokens.colorStatusDangerForeground3 },
  doneEdge: { borderLeftColor: tokens.colorStatusSuccessForeground3 },
  attentionEdge: { borderLeftColor: tokens.colorBrandForeground1 },
  failedEdge: { borderLeftColor: tokens.colorStatusDangerForeground3 },
});

interface Properties {
  readonly notice: Notice;
  readonly onDismiss: () => void;
  /** Where to go on, below the sentences. */
  readonly children?: ReactNode;
}

/** What a job told, brought into sight: its name and its sentences. A failure is announced at once, the rest in turn. */
export function NoticeCard({ notice, onDismiss, children }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  const language = useContext(LanguageContext);
  const card = useRef<HTMLDivElement>(null);
  const { job, outcome, lines } = notice;
  const Icon = ICONS[outcome];
  useEffect(() => {
    card.current?.scrollIntoView?.({ block: "nearest" });
  }, [notice]);
  return (
    <div ref={card} className={mergeClasses(styles.card, styles[`${outcome}Edge`])}>
      <div className={styles.told} role={outcome === "failed" ? "alert" : "status"}>
        <h2 className={mergeClasses(styles.title, styles[outcome])}>
          <Icon className={styles.icon} aria-hidden />
          {text(`job.${job}`)}
        </h2>
        {lines.map((line, index) => (
          <p key={index} className={styles.line}>
            {line[language]}
          </p>
        ))}
      </div>
      {children && <div className={styles.line}>{children}</div>}
      <Button
        className={styles.dismiss}
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={text("pane.dismiss")}
        onClick={onDismiss}
      />
    </div>
  );
}
