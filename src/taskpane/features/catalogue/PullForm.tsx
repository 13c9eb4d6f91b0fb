import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { builtInSource } from "../../../adapters/sources/builtInSource";
import { planPull, pullDefinitions, type PullPlan } from "../../../app/pullDefinitions";
import { definitionsOn } from "../../../core/catalog/definitionsOn";
import { BUILT_IN_PACK } from "../../../core/catalog/pack/builtInPack";
import { tell } from "../../../i18n/translatePane";
import { usePartStyles } from "../../parts/styles";
import { useDesk } from "../../shell/deskContext";
import { useText } from "../../shell/language";
import { useViewText } from "../../shell/viewText";

interface Properties {
  /** Ids of the definitions ticked; where none is, those of the group. */
  readonly chosen: ReadonlySet<string>;
  readonly group: string;
  readonly onDone: () => void;
}

const YEAR = /^20\d\d$/;

/** A new sheet of chosen indicators: for which year and whose plans, what it would hold, and the button that makes it. */
export function PullForm({ chosen, group, onDone }: Properties): ReactNode {
  const styles = usePartStyles();
  const job = useText();
  const text = useViewText();
  const { desk, isBusy } = useDesk();
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const [assigners, setAssigners] = useState("");
  const [withPrior, setWithPrior] = useState(true);
  const [plan, setPlan] = useState<PullPlan | null>(null);
  const [mayReplace, setMayReplace] = useState(false);
  const wanted = definitionsOn(BUILT_IN_PACK.definitions, `${year}-12-31`).filter((one) =>
    chosen.size > 0 ? chosen.has(one.id) : one.group === group,
  );
  const isReady = YEAR.test(year) && wanted.length > 0;
  const preview = (): void =>
    void desk.perform("planPull", async ({ workbook, now }) => {
      const loaded = await builtInSource(now).load();
      const names = assigners.split(",").map((name) => name.trim());
      setMayReplace(false);
      setPlan(
        await planPull(workbook, loaded, wanted, {
          ...{ sheet: text("catalogue.sheetName", { year }), year: Number(year), withPrior },
          assigners: names.filter((name) => name !== ""),
        }),
      );
      return { outcome: "done", lines: [] };
    });
  const make = (agreed: PullPlan): void =>
    void desk.perform("pullList", async ({ workbook, now, startWriting }) => {
      startWriting();
      const sheet = agreed.draft.name;
      if (!(await pullDefinitions(workbook, agreed, { mayReplace, now: now() })))
        return { outcome: "failed", lines: [tell("job.listTaken", { sheet })] };
      await workbook.select({ sheet, row: 1, column: 1 });
      setPlan(null);
      onDone();
      const rows = String(agreed.definitions.length);
      return { outcome: "done", lines: [tell("job.listPulled", { sheet, rows })] };
    });
  return (
    <>
      <p className={styles.quiet}>
        {wanted.length > 0
          ? text("catalogue.willPull", { count: String(wanted.length) })
          : text("catalogue.chooseFirst")}
      </p>
      <Field
        label={text("catalogue.year")}
        {...(!YEAR.test(year) && { validationMessage: text("catalogue.badYear") })}
      >
        <Input
          className={styles.control}
          inputMode="numeric"
          value={year}
          onChange={(_event, { value }) => {
            setYear(value.trim());
            setPlan(null);
          }}
        />
      </Field>
      <Field label={text("catalogue.assigners")} hint={text("catalogue.assignersHint")}>
        <Input
          className={styles.control}
          value={assigners}
          onChange={(_event, { value }) => {
            setAssigners(value);
            setPlan(null);
          }}
        />
      </Field>
      <Checkbox
        checked={withPrior}
        label={text("catalogue.withPrior")}
        onChange={(_event, data) => {
          setWithPrior(data.checked === true);
          setPlan(null);
        }}
      />
      <div>
        <Button disabledFocusable={isBusy || !isReady} onClick={preview}>
          {job("job.planPull")}
        </Button>
      </div>
      {plan && (
        <div className={styles.card}>
          <p className={styles.line}>
            {text("catalogue.preview", { sheet: plan.draft.name, count: String(plan.definitions.length) })}
          </p>
          <ol>
            {plan.definitions.map(({ id, name, unit }) => (
              <li key={id}>{unit ? `${name} (${unit})` : name}</li>
            ))}
          </ol>
          {plan.replaces && (
            <Checkbox
              checked={mayReplace}
              label={text("catalogue.replaces", {
                sheet: plan.replaces.sheet,
                cells: String(plan.replaces.cells),
              })}
              onChange={(_event, data) => setMayReplace(data.checked === true)}
            />
          )}
          <Button
            appearance="primary"
            disabledFocusable={isBusy || (plan.replaces !== null && !mayReplace)}
            onClick={() => make(plan)}
          >
            {job("job.pullList")}
          </Button>
        </div>
      )}
    </>
  );
}
