import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useSyncExternalStore, type ReactNode } from "react";
import { SAMPLES, type Sample } from "./samples";
import type { Session } from "./session";
import { printTime, useText } from "./text";

const useStyles = makeStyles({
  page: {
    maxWidth: "760px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  choose: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
  steps: { margin: 0, paddingLeft: "1.4em", lineHeight: tokens.lineHeightBase400 },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Properties {
  readonly session: Session;
  readonly onChoose: () => void;
  readonly onSample: (sample: Sample) => void;
}

/** What stands where the spreadsheet will be: what this is, how to begin, and what cannot be done here. */
export function StartPage({ session, onChoose, onSample }: Properties): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{text("start.title")}</h1>
      <p className={styles.text}>{text("start.intro")}</p>
      <div className={styles.choose}>
        <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={onChoose}>
          {text("start.choose")}
        </Button>
        <span>{text("start.drop")}</span>
      </div>
      <DraftCard session={session} />
      <section className={styles.group}>
        <h2 className={styles.heading}>{text("start.samples")}</h2>
        <div className={styles.row}>
          {SAMPLES.map((sample) => (
            <Button key={sample.id} size="large" onClick={() => onSample(sample)}>
              {text(`start.${sample.id}`)}
            </Button>
          ))}
        </div>
      </section>
      <section className={styles.group}>
        <h2 className={styles.heading}>{text("start.stepsTitle")}</h2>
        <ol className={styles.steps}>
          <li>{text("start.step1")}</li>
          <li>{text("start.step2")}</li>
          <li>{text("start.step3")}</li>
        </ol>
        <p className={styles.small}>{text("start.limits")}</p>
      </section>
    </div>
  );
}

/** What this browser kept of an earlier visit. */
function DraftCard({ session }: Pick<Properties, "session">): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { draft } = useSyncExternalStore(session.subscribe, session.state);
  if (!draft) return null;
  const { name, savedAt } = draft;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{text("start.draft")}</h2>
      <div className={styles.row}>
        <Button size="large" onClick={() => void session.resume()}>
          {text("start.draftAt", { name, time: printTime(savedAt, Date.now()) })}
        </Button>
        <Button appearance="subtle" onClick={() => void session.forget()}>
          {text("start.forget")}
        </Button>
      </div>
    </section>
  );
}
