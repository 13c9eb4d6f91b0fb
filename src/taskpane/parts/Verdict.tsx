import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ComponentEvaluation, Evaluation } from "../../core/target/model";
import { useText } from "../shell/language";
import { printCompletion, printVariance } from "../../core/target/printMeasure";
import { StatusMark } from "./StatusMark";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: 600 },
  words: { margin: 0 },
  parts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

function Figures({ rows }: { rows: readonly (readonly [term: string, value: string])[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map(
        ([term, value]) =>
          value !== "" && [
            <dt key={`${term}-term`} className={styles.term}>
              {term}
            </dt>,
            <dd key={`${term}-value`} className={styles.value}>
              {value}
            </dd>,
          ],
      )}
    </dl>
  );
}

/** A part of a compound row: its own status, both readings, and the reason. */
function Part({ part }: { part: ComponentEvaluation }): ReactNode {
  const text = useText();
  const label = part.label && `${part.label}: `;
  return (
    <li>
      <StatusMark status={part.status} />
      <div>
        {label}
        {part.reading.target} → {part.reading.actual || "…"}
      </div>
      {part.reason && <div>{text(`reason.${part.reason}`)}</div>}
    </li>
  );
}

/** The verdict on one row: status, how both texts were read, figures, and the reason in words. */
export function Verdict({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { reading, components, reason } = evaluation;
  const isCompound = components.length > 1;
  const completion = printCompletion(evaluation);
  return (
    <section className={styles.card} aria-label={text("pane.verdict")}>
      <StatusMark status={evaluation.status} large />
      {reason && <p className={styles.words}>{text(`reason.${reason}`)}</p>}
      {evaluation.boundary && <p className={styles.words}>{text("pane.boundary")}</p>}
      <Figures
        rows={[
          [text("pane.readTarget"), isCompound ? "" : reading.target || text("pane.notRead")],
          [text("pane.readActual"), isCompound ? "" : reading.actual || text("pane.notRead")],
          [text("pane.completion"), completion && `${completion}%`],
          [text("pane.variance"), printVariance(evaluation)],
        ]}
      />
      {isCompound && (
        <ul className={styles.parts} aria-label={text("pane.parts")}>
          {components.map((part, index) => (
            <Part key={index} part={part} />
          ))}
        </ul>
      )}
    </section>
  );
}
