import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { builtInSource } from "../../../adapters/sources/builtInSource";
import { readCatalogState } from "../../../app/catalogState";
import { planUpdate, updateDefinitions, type UpdatePlan } from "../../../app/updateDefinitions";
import { holdPinned } from "../../../commands/holdPinned";
import { judgeTable } from "../../../commands/jobs/readTable";
import { tell } from "../../../i18n/translatePane";
import { CellLink } from "../../parts/CellLink";
import { Paged } from "../../parts/Paged";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

function Diff({ plan: { diff, cells } }: { readonly plan: UpdatePlan }): ReactNode {
  const styles = usePartStyles();
  const text = useViewText();
  const lines = [
    ...diff.added.map(({ id, name }) => ({ id, line: `${text("diff.added")}: ${name}` })),
    ...diff.removed.map(({ id, name }) => ({ id, line: `${text("diff.removed")}: ${name}` })),
    ...diff.renamed.map(({ before, after }) => ({
      id: after.id,
      line: text("diff.renamedFrom", { before: before.name, after: after.name }),
    })),
    ...diff.changed.map(({ after, fields }) => ({
      id: after.id,
      line: `${after.name}. ${fields
        .map(({ field, before, after: next }) =>
          text("diff.field", { field: text(`diff.field.${field}`), before, after: next }),
        )
        .join("; ")}`,
    })),
  ];
  return (
    <>
      <Paged label={text("catalogue.changes")} items={lines} keyOf={({ id, line }) => `${id} ${line}`}>
        {({ line }) => line}
      </Paged>
      {cells.length > 0 && (
        <>
          <p className={styles.line}>{text("catalogue.changedCells")}</p>
          <Paged label={text("catalogue.changedCells")} items={cells} keyOf={({ address }) => address}>
            {({ address, before, after }) => (
              <span>
                <CellLink cell={address} /> {before} → <strong>{after}</strong>
              </span>
            )}
          </Paged>
        </>
      )}
    </>
  );
}

/** Whether a pack that the workbook pins has a newer version, what that changes, and the button that takes it over. */
export function UpdatePack(): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, isBusy } = useDesk();
  const [plans, setPlans] = useState<readonly UpdatePlan[] | null>(null);
  const look = (): void =>
    void desk.perform("planUpdate", async ({ workbook, now }) => {
      const loaded = await builtInSource(now).load();
      const { pins } = await readCatalogState(workbook);
      const old = pins.filter(({ packId, hash }) => packId === loaded.pack.id && hash !== loaded.hash);
      const found: UpdatePlan[] = [];
      for (const pin of old) found.push(await planUpdate(workbook, pin, loaded));
      setPlans(found);
      return { outcome: "done", lines: [] };
    });
  const update = (plan: UpdatePlan): void =>
    void desk.perform("updatePack", async (tools) => {
      tools.startWriting();
      const { workbook, now } = tools;
      const outcome = await updateDefinitions(workbook, plan, { accepted: plan.cells, now: now() });
      setPlans(null);
      const [first] = outcome.cells;
      if (outcome.kind === "stale")
        return { outcome: "failed", lines: [tell("job.stale", { cell: first?.address ?? "" })] };
      await holdPinned(workbook);
      const { name, version } = plan.loaded.pack;
      const texts = {
        pack: `${name} ${version}`,
        sheet: plan.pin.sheet,
        cells: String(outcome.cells.length),
      };
      return { outcome: "done", lines: [tell("job.updated", texts)], checked: await judgeTable(tools) };
    });
  return (
    <>
      <p className={styles.quiet}>{text("catalogue.updateIntro")}</p>
      <div>
        <Button disabledFocusable={isBusy} onClick={look}>
          {job("job.planUpdate")}
        </Button>
      </div>
      {plans?.length === 0 && (
        <p className={styles.line} role="status">
          {text("catalogue.upToDate")}
        </p>
      )}
      {plans?.map((plan) => (
        <div key={`${plan.pin.sheet} ${plan.pin.year}`} className={styles.card}>
          <p className={styles.line}>
            {text("catalogue.newer", {
              ...{ sheet: plan.pin.sheet, year: String(plan.pin.year) },
              ...{ before: plan.pin.version, after: plan.loaded.pack.version },
            })}
          </p>
          <Diff plan={plan} />
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => update(plan)}>
            {job("job.updatePack")}
          </Button>
        </div>
      ))}
    </>
  );
}
