import { useContext, type ReactNode } from "react";
import { isFitToSign, type AppendixIssue } from "../../../app/appendixIssue";
import { Section } from "../../parts/Section";
import { Paged } from "../../parts/Paged";
import { SeverityMark } from "../../parts/SeverityMark";
import { LanguageContext } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

/** What is to be settled, or known, before the appendix is signed. */
export function Issues({ issues }: { readonly issues: readonly AppendixIssue[] }): ReactNode {
  const text = useViewText();
  const language = useContext(LanguageContext);
  if (issues.length === 0) return <p>{text("appendix.noIssues")}</p>;
  const title = text(isFitToSign(issues) ? "appendix.toKnow" : "appendix.toSettle");
  return (
    <Section title={title} hint={String(issues.length)}>
      <Paged label={title} items={issues} keyOf={(_, index) => String(index)}>
        {({ severity, message }) => (
          <span>
            <SeverityMark severity={severity} /> {message[language]}
          </span>
        )}
      </Paged>
    </Section>
  );
}
