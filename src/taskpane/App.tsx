import { Button, FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Language } from "../i18n/translator";
import { Evaluate } from "./features/evaluate/Evaluate";
import { LanguageContext, useText } from "./language";
import type { OfficeState } from "./officeReady";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  notice: {
    margin: 0,
    // The menu Excel draws over the corner would hide the end of the first line.
    padding: `${tokens.spacingVerticalS} 34px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  footer: { marginTop: "auto", display: "flex", justifyContent: "flex-end" },
});

function Page({ office, onLanguage }: { office: OfficeState; onLanguage: () => void }): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.page}>
      {office === "late" && (
        <p role="status" className={styles.notice}>
          {text("pane.officeLate")}
        </p>
      )}
      <Evaluate />
      <footer className={styles.footer}>
        <Button appearance="transparent" size="small" onClick={onLanguage}>
          {text("pane.otherLanguage")}
        </Button>
      </footer>
    </div>
  );
}

/** The task pane. It starts in Vietnamese, whatever the language of Excel: many offices run Excel in English. */
export function App({ office }: { readonly office: OfficeState }): ReactNode {
  const [language, setLanguage] = useState<Language>("vi");
  return (
    <FluentProvider theme={webLightTheme} lang={language}>
      <LanguageContext value={language}>
        <Page office={office} onLanguage={() => setLanguage(language === "vi" ? "en" : "vi")} />
      </LanguageContext>
    </FluentProvider>
  );
}
