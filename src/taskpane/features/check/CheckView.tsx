import { Button } from "@fluentui/react-components";
import { useContext, type ReactNode } from "react";
import type { CheckedTable } from "../../../app/checkTable";
import { putFindingsSheet } from "../../../app/findingsSheet";
import { tellCrashed } from "../../../commands/jobs/tellUse";
import type { Finding, Severity } from "../../../core/rules/model";
import { tell } from "../../../i18n/translatePane";
import { NoTable } from "../../parts/NoTable";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { SeverityMark } from "../../parts/SeverityMark";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { LanguageContext, useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";
import { FindingCard } from "./FindingCard";
import { SetAsideCard } from "./SetAsideCard";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The findings of one row together, rows in the order of the sheet. */
interface RowFindings {
  readonly row: number;
  readonly findings: readonly Finding[];
}

function byRow(findings: readonly Finding[]): readonly RowFindings[] {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) rows.set(finding.row, [...(rows.get(finding.row) ?? []), finding]);
  return [...rows].sort(([a], [b]) => a - b).map(([row, own]) => ({ row, findings: own }));
}

function Group({ severity, checked }: { severity: Severity; checked: CheckedTable }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const findings = checked.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return null;
  const name = (row: number): string => {
    const found = checked.rows.find((one) => one.row === row);
    return found ? [found.stt, found.name || found.target].filter(Boolean).join(". ") : text("check.table");
  };
  return (
    <section className={styles.column} aria-label={text(`severity.${severity}`)}>
      <h2 className={styles.heading}>
        <SeverityMark severity={severity} /> · {findings.length}
      </h2>
      <Paged label={text(`severity.${severity}`)} items={byRow(findings)} keyOf={({ row }) => String(row)}>
        {({ row, findings: own }) => (
          <div className={styles.card}>
            <h3 className={styles.heading}>{name(row)}</h3>
            {own.map((finding, index) => (
              <FindingCard key={`${finding.rule} ${index}`} finding={finding} checked={checked} />
            ))}
          </div>
        )}
      </Paged>
    </section>
  );
}

function SetAside({ checked }: { checked: CheckedTable }): ReactNode {
  const text = useViewText();
  const { setAside } = checked;
  if (setAside.length === 0) return null;
  return (
    <Section title={text("check.setAsideList")} hint={String(setAside.length)}>
      <Paged label={text("check.setAsideList")} items={setAside} keyOf={(_, index) => String(index)}>
        {(finding) => <SetAsideCard finding={finding} />}
      </Paged>
    </Section>
  );
}

/** What the rules found in the table: what, both sides, why, what to do; with fixes, and a way to set findings aside. */
export function CheckView(): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const language = useContext(LanguageContext);
  const { desk, checked, isBusy } = useDesk();
  const put = (table: CheckedTable): void =>
    void desk.perform("putFindings", async ({ workbook, startWriting }) => {
      startWriting();
      const sheet = await putFindingsSheet(workbook, table, language);
      return { outcome: "done", lines: [tell("job.findingsPut", { sheet })] };
    });
  if (!checked) return <NoTable />;
  const { findings, failures, overrideProblem } = checked;
  return (
    <>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.run("readTable")}>
          {text("check.again")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => put(checked)}>
          {job("job.putFindings")}
        </Button>
      </div>
      <p className={styles.line} role="status">
        {findings.length === 0
          ? text("check.none", { sheet: checked.table.sheet })
          : text("check.count", { sheet: checked.table.sheet, count: String(findings.length) })}
      </p>
      {tellCrashed(failures).map((told) => (
        <div key={told.vi} className={styles.card}>
          {told[language]}
        </div>
      ))}
      {overrideProblem && (
        <p className={styles.line}>
          {job(`overrides.${overrideProblem.problem}`, { detail: overrideProblem.detail })}
        </p>
      )}
      {SEVERITIES.map((severity) => (
        <Group key={severity} severity={severity} checked={checked} />
      ))}
      <SetAside checked={checked} />
    </>
  );
}
