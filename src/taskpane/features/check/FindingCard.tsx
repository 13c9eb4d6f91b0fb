import { Button, Field, Textarea } from "@fluentui/react-components";
import { useContext, useState, type ReactNode } from "react";
import { applyFix, previewFix, type FixPreview } from "../../../app/applyFix";
import type { CheckedTable } from "../../../app/checkTable";
import { setFindingAside } from "../../../app/findingOverrides";
import { judgeTable } from "../../../commands/jobs/readTable";
import { RULES } from "../../../core/rules";
import type { Finding } from "../../../core/rules/model";
import { tell } from "../../../i18n/translatePane";
import { CellLink } from "../../parts/CellLink";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { LanguageContext, useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

interface Properties {
  readonly finding: Finding;
  readonly checked: CheckedTable;
}

/** The change that settles a finding: what the cell says, what it would say, and the button that does it. */
function Fix({ finding, checked }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const pane = useText();
  const { desk, isBusy } = useDesk();
  const [preview, setPreview] = useState<FixPreview | null>(null);
  const { sheet } = checked.table;
  const show = (): void =>
    void desk.perform("applyFix", async ({ workbook }) => {
      setPreview(await previewFix(workbook, sheet, finding));
      return { outcome: "done", lines: [] };
    });
  const apply = (agreed: FixPreview): void =>
    void desk.perform("applyFix", async (tools) => {
      tools.startWriting();
      const { cell, before, after } = agreed;
      const isDone = await applyFix(tools.workbook, sheet, finding, agreed);
      setPreview(null);
      const line = isDone
        ? tell("job.fixed", { cell, text: after })
        : tell("job.fixStale", { cell, text: before });
      return { outcome: isDone ? "done" : "failed", lines: [line], checked: await judgeTable(tools) };
    });
  if (!preview)
    return (
      <Button size="small" disabledFocusable={isBusy} onClick={show}>
        {text("check.showFix")}
      </Button>
    );
  return (
    <div className={styles.card} role="group" aria-label={text("check.fix")}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{text("check.before", { cell: preview.cell })}</dt>
        <dd className={styles.value}>{preview.before || text("check.empty")}</dd>
        <dt className={styles.term}>{text("check.after")}</dt>
        <dd className={styles.value}>
          <strong>{preview.after}</strong>
        </dd>
      </dl>
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="small"
          autoFocus
          disabledFocusable={isBusy}
          onClick={() => apply(preview)}
        >
          {text("check.applyFix")}
        </Button>
        <Button size="small" onClick={() => setPreview(null)}>
          {pane("pane.cancel")}
        </Button>
      </div>
    </div>
  );
}

/** Why a finding is left as it is, in the words of who does so. */
function SetAside({ finding, checked }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const pane = useText();
  const { desk, isBusy } = useDesk();
  const [reason, setReason] = useState<string | null>(null);
  const isBlank = reason?.trim() === "";
  const setAside = (why: string): void =>
    void desk.perform("setAside", async (tools) => {
      tools.startWriting();
      await setFindingAside(tools.workbook, finding, checked.rows, { reason: why, at: tools.now() });
      return { outcome: "done", lines: [], checked: await judgeTable(tools) };
    });
  if (reason === null)
    return (
      <Button size="small" disabledFocusable={isBusy} onClick={() => setReason("")}>
        {text("check.setAside")}
      </Button>
    );
  return (
    <form
      className={styles.column}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) setAside(reason);
      }}
    >
      <Field label={text("check.reason")} hint={text("check.reasonHint")}>
        <Textarea autoFocus value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy || isBlank}>
          {text("check.setAside")}
        </Button>
        <Button size="small" onClick={() => setReason(null)}>
          {pane("pane.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** One finding: its cell, what was found, why it matters, what to do, and what can be done here. */
export function FindingCard({ finding, checked }: Properties): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const language = useContext(LanguageContext);
  const rule = RULES.find(({ id }) => id === finding.rule);
  return (
    <div className={styles.tight}>
      <p className={styles.line}>
        <CellLink cell={finding.cell} /> {finding.message[language]}
      </p>
      {rule && (
        <details>
          <summary>{text("check.why")}</summary>
          <p className={styles.line}>{rule.why[language]}</p>
          <p className={styles.line}>{text("check.todo", { todo: rule.todo[language] })}</p>
        </details>
      )}
      <div className={styles.row}>
        {finding.fix && <Fix finding={finding} checked={checked} />}
        <SetAside finding={finding} checked={checked} />
      </div>
    </div>
  );
}
