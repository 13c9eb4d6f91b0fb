import { readCatalogState } from "../../app/catalogState";
import { freezeToValues, type SheetCell } from "../../app/freezeToValues";
import { thaw } from "../../app/thaw";
import { BUILT_IN_PACK } from "../../core/catalog/pack/builtInPack";
import { tell } from "../../i18n/translatePane";
import type { WorkbookPort } from "../../ports/workbook";
import type { Job, Told } from "../job";
import { latestPin } from "../latestPin";

/** How often cells that Excel is still computing are read again. */
const TRIES = 20;
/** How many cells are named before the rest is counted. */
const NAMED = 10;

function placesOf(cells: readonly SheetCell[]): string {
  const named = cells.slice(0, NAMED).map(({ sheet, cell }) => `“${sheet}”!${cell}`);
  const more = cells.length > NAMED ? [`… +${cells.length - NAMED}`] : [];
  return [...named, ...more].join(", ");
}

async function catalogueOf(workbook: WorkbookPort): Promise<string> {
  const { name, version } = latestPin(await readCatalogState(workbook)) ?? BUILT_IN_PACK;
  return `${name} ${version}`;
}

function frozenTold(blocks: number, left: readonly SheetCell[]): Told {
  const frozen = tell("job.frozen", { blocks: String(blocks) });
  if (left.length === 0) return { outcome: "done", lines: [frozen] };
  return { outcome: "attention", lines: [frozen, tell("job.leftToFreeze", { cells: placesOf(left) })] };
}

/** Puts values in place of every formula of ours in the workbook. */
export const freezeValues: Job = async ({ workbook, settings: { policy }, now, wait }) => {
  const catalogue = await catalogueOf(workbook);
  const options = { policy, catalogue, language: "vi", now: now(), wait, tries: TRIES } as const;
  const frozen = await freezeToValues(workbook, options);
  switch (frozen.kind) {
    case "frozen":
      return frozenTold(frozen.blocks.length, []);
    case "incomplete":
      return frozenTold(frozen.blocks.length, frozen.cells);
    case "nothing":
      return { outcome: "attention", lines: [tell("job.nothingToFreeze")] };
    case "unresolved":
      return { outcome: "failed", lines: [tell("job.unresolved", { cells: placesOf(frozen.cells) })] };
    case "not-loaded":
      return { outcome: "failed", lines: [tell("job.notLoaded", { cells: placesOf(frozen.cells) })] };
  }
};

/** Brings the frozen formulas back. */
export const thawFormulas: Job = async ({ workbook }) => {
  const thawed = await thaw(workbook);
  if (thawed.kind === "nothing") return { outcome: "attention", lines: [tell("job.nothingToThaw")] };
  const { blocks, changed } = thawed;
  const kept = changed.length > 0 ? [tell("job.keptChanged", { cells: placesOf(changed) })] : [];
  return {
    outcome: kept.length > 0 ? "attention" : "done",
    lines: [tell("job.thawed", { blocks: String(blocks.length) }), ...kept],
  };
};
