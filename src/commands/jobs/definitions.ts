import { builtInSource } from "../../adapters/sources/builtInSource";
import { takeDefinitions, type TakeOutcome } from "../../app/takeDefinitions";
import { tell } from "../../i18n/translatePane";
import { activeSheet } from "../activeSheet";
import { holdPinned } from "../holdPinned";
import type { Job, Told } from "../job";
import { tellUse } from "./tellUse";

function tellFilled({ checked, plan, pack, cells }: TakeOutcome & { kind: "filled" }): Told {
  const place = { sheet: checked.table.sheet, pack: `${pack.name} ${pack.version}` };
  const filled =
    cells > 0 ? tell("job.filled", { ...place, cells: String(cells) }) : tell("job.nothingToFill", place);
  const rows = checked.rows.length;
  const asked = plan.questions.length;
  const unknown = plan.unknown.length;
  const matched = tell("job.matched", {
    ...{ matched: String(rows - asked - unknown), rows: String(rows) },
    ...{ asked: String(asked), unknown: String(unknown) },
  });
  const use = tellUse(checked);
  return { outcome: use.length > 0 ? "attention" : "done", lines: [filled, matched, ...use] };
}

function tellTaken(taken: TakeOutcome): Told {
  switch (taken.kind) {
    case "filled":
      return tellFilled(taken);
    case "stale":
      return { outcome: "failed", lines: [tell("job.stale", taken)] };
    case "list-put": {
      const { sheet, count } = taken;
      return { outcome: "attention", lines: [tell("job.listPut", { sheet, count: String(count) })] };
    }
    case "list-there":
      return { outcome: "attention", lines: [tell("job.listThere", taken)] };
    case "list-broken": {
      const { sheet, count, cell } = taken;
      return { outcome: "failed", lines: [tell("job.listBroken", { sheet, cell, count: String(count) })] };
    }
  }
}

/** Fills the table of the active sheet from its definitions; without a table puts the definitions into a sheet. */
export const pullDefinitions: Job = async ({ workbook, sheet, now }) => {
  const builtIn = await builtInSource(now).load();
  const taken = await takeDefinitions(workbook, {
    ...{ sheet: sheet ?? (await activeSheet(workbook)), builtIn, now: now() },
  });
  await holdPinned(workbook);
  return tellTaken(taken);
};
