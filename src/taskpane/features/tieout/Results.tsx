import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState, type ReactNode } from "react";
import { claimMessage } from "../../../app/claimMessage";
import type { PlacedClaim } from "../../../app/claimPlaces";
import type { TieOut } from "../../../app/tieOutReport";
import { translateTieOut } from "../../../i18n/translateTieOut";
import { CellLink } from "../../parts/CellLink";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/styles";
import { LanguageContext } from "../../shell/language";
import { useViewText } from "../../shell/viewText";
import { ClaimMark } from "./ClaimMark";
import { classOf, CLAIM_CLASSES, type ClaimClass } from "./claimMark";
import { ReportText } from "./ReportText";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Longer quotes are cut in the middle. */
const LONGEST_QUOTE = 200;

function shorten(quote: string): string {
  const text = quote.replace(/\s+/g, " ").trim();
  const half = LONGEST_QUOTE / 2;
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}

function ClaimCard({ placed }: { readonly placed: PlacedClaim }): ReactNode {
  const styles = useStyles();
  const parts = usePartStyles();
  const text = useViewText();
  const language = useContext(LanguageContext);
  const { claim, place, related } = placed;
  const where = translateTieOut(language, `place.${place.report.counted}`, { line: String(place.line) });
  return (
    <div className={parts.card}>
      <p className={parts.line}>
        <ClaimMark mark={classOf(claim)} /> · {where}
      </p>
      <blockquote className={styles.quote}>{shorten(place.quote)}</blockquote>
      <p className={parts.line}>{claimMessage(claim, language)}</p>
      {related.map((other, index) => (
        <p key={index} className={parts.quiet}>
          {"cell" in other ? (
            <>
              <CellLink cell={other.cell} /> “{shorten(other.quote)}”
            </>
          ) : (
            text("tieout.also", {
              place: translateTieOut(language, `place.${other.report.counted}`, { line: String(other.line) }),
              quote: shorten(other.quote),
            })
          )}
        </p>
      ))}
    </div>
  );
}

/** What came of a report: how many claims of each class, those chosen, and the text with its figures marked. */
export function Results({ result }: { readonly result: TieOut }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const language = useContext(LanguageContext);
  const { report, claims } = result;
  const has = (one: ClaimClass): boolean => claims.some(({ claim }) => classOf(claim) === one);
  const [chosen, setChosen] = useState<ClaimClass>(() => CLAIM_CLASSES.find(has) ?? "holds");
  const [picked, setPicked] = useState<readonly PlacedClaim[] | null>(null);
  if (claims.length === 0)
    return <p className={styles.line}>{translateTieOut(language, "tieout.none", { file: report.name })}</p>;
  const listed = picked ?? claims.filter(({ claim }) => classOf(claim) === chosen);
  return (
    <>
      <h2 className={styles.heading}>
        {text("tieout.result", { file: report.name, total: String(claims.length) })}
      </h2>
      <div className={styles.row} role="group" aria-label={text("tieout.classes")}>
        {CLAIM_CLASSES.filter(has).map((one) => (
          <Link
            key={one}
            as="button"
            aria-pressed={picked === null && chosen === one}
            style={{ fontWeight: picked === null && chosen === one ? 600 : 400 }}
            onClick={() => {
              setPicked(null);
              setChosen(one);
            }}
          >
            <ClaimMark mark={one} isBare /> {text(`claimClass.${one}`)}{" "}
            {claims.filter(({ claim }) => classOf(claim) === one).length}
          </Link>
        ))}
      </div>
      {report.notes.map(({ kind, count, detail }) => (
        <p key={kind} className={styles.quiet}>
          {translateTieOut(language, `reportNote.${kind}`, { count: String(count), detail })}
        </p>
      ))}
      <Paged label={text("tieout.claims")} items={listed} keyOf={(_, index) => String(index)}>
        {(placed) => <ClaimCard placed={placed} />}
      </Paged>
      <Section title={text("tieout.inText")} isOpen>
        <ReportText result={result} onPick={setPicked} />
      </Section>
    </>
  );
}
