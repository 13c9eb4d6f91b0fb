import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { PlacedClaim } from "../../../app/claimPlaces";
import type { TieOut } from "../../../app/tieOutReport";
import { Paged } from "../../parts/Paged";
import { useViewText } from "../../shell/viewText";
import { ClaimMark } from "./ClaimMark";
import { cutParagraph, worstOf } from "./claimMark";

const useStyles = makeStyles({
  paragraph: { margin: 0, lineHeight: tokens.lineHeightBase400, whiteSpace: "pre-wrap" },
  figure: {
    padding: "0 2px",
    border: "none",
    borderBottom: "2px solid currentColor",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground2 },
  question: { backgroundColor: tokens.colorStatusWarningBackground2 },
  open: { borderBottomStyle: "dotted" },
  holds: { backgroundColor: tokens.colorStatusSuccessBackground1 },
});

interface Properties {
  readonly result: TieOut;
  readonly onPick: (claims: readonly PlacedClaim[]) => void;
}

/** The report with the figures that its claims state; pressed, a figure shows its claims. */
export function ReportText({ result: { report, claims }, onPick }: Properties): ReactNode {
  const styles = useStyles();
  const text = useViewText();
  const paragraphs = useMemo(
    () =>
      report.paragraphs
        .map((paragraph, index) => cutParagraph(paragraph.text, index, claims))
        .filter((stretches) => stretches.some(({ text: words }) => words.trim() !== "")),
    [report, claims],
  );
  return (
    <Paged label={text("tieout.inText")} items={paragraphs} keyOf={(_, index) => String(index)}>
      {(stretches) => (
        <p className={styles.paragraph}>
          {stretches.map(({ text: words, claims: own }, index) =>
            own.length === 0 ? (
              <span key={index}>{words}</span>
            ) : (
              <button
                key={index}
                type="button"
                className={mergeClasses(styles.figure, styles[worstOf(own)])}
                aria-label={`${words}: ${text(`claimClass.${worstOf(own)}`)}`}
                onClick={() => onPick(own)}
              >
                <ClaimMark mark={worstOf(own)} isBare /> {words}
              </button>
            ),
          )}
        </p>
      )}
    </Paged>
  );
}
