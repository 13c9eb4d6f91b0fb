import { readRecords } from "../../app/appendixRecord";
import { checkTable, type CheckedTable } from "../../app/checkTable";
import { generateAppendix } from "../../app/generateAppendix";
import { placeAppendix, type AppendixPreview } from "../../app/placeAppendix";
import type { AppendixOptions } from "../../core/appendix/buildAppendix";
import type { AppendixModel } from "../../core/appendix/model";
import { renderAppendixSheet } from "../../core/appendix/renderSheet";
import { BUILT_IN_PACK } from "../../core/catalog/pack/builtInPack";
import type { Bilingual } from "../../core/rules/model";
import { tell } from "../../i18n/translatePane";
import { activeSheet } from "../activeSheet";
import type { Job, JobTools } from "../job";
import type { Settings } from "../settings";
import { tellUse } from "./tellUse";

/** The table of the active sheet; where it holds none, or is an appendix itself, that of the sheet with most results. */
async function checkedTable({
  workbook,
  settings: { policy },
  sheet,
  breathe,
}: JobTools): Promise<CheckedTable | null> {
  const { definitions } = BUILT_IN_PACK;
  const options = { policy, definitions, breathe };
  if (sheet !== null) return checkTable(workbook, { ...options, sheet });
  const active = await activeSheet(workbook);
  const isAppendix = (await readRecords(workbook)).some((record) => record.sheet === active);
  return checkTable(workbook, { ...options, ...(!isAppendix && { preferred: active }) });
}

/** The settings that appendices are made with. */
export function appendixOptions({ columnSet, layout }: Settings): AppendixOptions {
  return { layout, ...(columnSet !== null && { columnSet }) };
}

function tellPlace(preview: AppendixPreview): Bilingual {
  const { sheet } = preview;
  if (preview.kind === "update") return tell("job.appendixReplaced", { sheet });
  const { beside } = preview;
  return beside === null
    ? tell("job.appendixPut", { sheet })
    : tell("job.appendixBeside", { taken: beside, sheet });
}

function tellMissing({ missingReasons }: AppendixModel): Bilingual[] {
  const names = missingReasons.map(({ stt, name }) => [stt, name].filter(Boolean).join(". ")).join("; ");
  return names === "" ? [] : [tell("job.missingReasons", { names })];
}

/** Puts the appendix of the table into a sheet. What people made, or changed on a sheet of ours, stays: it goes beside. */
export const createAppendix: Job = async (tools) => {
  const { workbook, settings, startWriting } = tools;
  const checked = await checkedTable(tools);
  if (!checked) return { outcome: "attention", lines: [tell("job.noTable")] };
  const model = generateAppendix(checked, appendixOptions(settings));
  const draft = renderAppendixSheet(model);
  const { sheet } = checked.table;
  startWriting();
  const { preview } = await placeAppendix(workbook, draft, sheet, { onOwnEdits: "beside" });
  const isBeside = preview.kind === "new" && preview.beside !== null;
  const toRead = [...tellMissing(model), ...tellUse(checked)];
  return {
    outcome: isBeside || toRead.length > 0 ? "attention" : "done",
    lines: [tellPlace(preview), ...toRead],
  };
};
