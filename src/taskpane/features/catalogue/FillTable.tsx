import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fillDefinitions } from "../../../app/fillDefinitions";
import { FILL_FIELDS, planFill, type FillCell, type FillField, type FillPlan } from "../../../app/planFill";
import { judgeTable } from "../../../commands/jobs/readTable";
import { tell } from "../../../i18n/translatePane";
import { CellLink } from "../../parts/CellLink";
import { NoTable } from "../../parts/NoTable";
import { Paged } from "../../parts/Paged";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

const FIELDS = Object.keys(FILL_FIELDS) as FillField[];

/** What the catalogue can tell the table: blank cells that it fills, and cells that say something else. */
export function FillTable(): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, checked, isBusy } = useDesk();
  const [plan, setPlan] = useState<FillPlan | null>(null);
  const [ticked, setTicked] = useState<readonly FillCell[]>([]);
  if (!checked) return <NoTable />;
  const compare = (): void =>
    void desk.perform("planFill", async ({ workbook }) => {
      const { table, rows } = checked;
      const sheet = await workbook.readSheet(table.sheet);
      setTicked([]);
      setPlan(
        planFill(
          sheet,
          table,
          rows.map(({ match }) => match),
          FIELDS,
        ),
      );
      return { outcome: "done", lines: [] };
    });
  const fill = (agreed: FillPlan): void =>
    void desk.perform("fillTable", async (tools, { jobs }) => {
      tools.startWriting();
      const written = await fillDefinitions(tools.workbook, agreed, ticked);
      setPlan(null);
      const { sheet } = checked.table;
      if (written.kind === "stale")
        return {
          outcome: "failed",
          lines: [tell("job.stale", { cell: written.cells[0]?.address ?? sheet })],
        };
      const told = await jobs.pullDefinitions({ ...tools, sheet });
      return { ...told, checked: await judgeTable(tools) };
    });
  const blanks = plan?.cells.filter(({ kind }) => kind === "fills a blank") ?? [];
  const others = plan?.cells.filter(({ kind }) => kind === "replaces") ?? [];
  return (
    <>
      <p className={styles.quiet}>{text("catalogue.fillIntro", { sheet: checked.table.sheet })}</p>
      <div>
        <Button disabledFocusable={isBusy} onClick={compare}>
          {job("job.planFill")}
        </Button>
      </div>
      {plan && (
        <>
          <p className={styles.line} role="status">
            {text("catalogue.fillPlan", { blanks: String(blanks.length), others: String(others.length) })}
          </p>
          <Paged label={text("catalogue.blanks")} items={blanks} keyOf={({ address }) => address}>
            {({ address, name, after }) => (
              <span>
                <CellLink cell={address} /> {name}: <strong>{after}</strong>
              </span>
            )}
          </Paged>
          <Paged label={text("catalogue.others")} items={others} keyOf={({ address }) => address}>
            {(cell) => (
              <Checkbox
                checked={ticked.includes(cell)}
                label={`${cell.address} ${cell.name}: ${cell.before} → ${cell.after}`}
                onChange={() =>
                  setTicked(ticked.includes(cell) ? ticked.filter((one) => one !== cell) : [...ticked, cell])
                }
              />
            )}
          </Paged>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || blanks.length + ticked.length === 0}
              onClick={() => fill(plan)}
            >
              {job("job.fillTable")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
