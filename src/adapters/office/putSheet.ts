import type { SheetDraft } from "../../core/table/sheetDraft";
import { checkDraft } from "../../ports/checkEdits";
import { WorkbookError } from "../../ports/workbook";
import { ask, loading } from "./ask";
import { draftSteps } from "./draftSteps";
import { bringBack } from "./failure";
import { messagesOf, queueSteps, sendSteps, type Step } from "./steps";
import { Swap, type PresentSheet } from "./swap";
import { TableNames } from "./tableNames";

/**
 * Builds a sheet under a name of its own, and only when all of it is there gives it the name and place of the one it
 * replaces: three messages, one more for each 4 MB. If anything fails the workbook stays as it was.
 */
export async function putSheet(draft: SheetDraft): Promise<void> {
  checkDraft(draft);
  const { names, present, tables } = await readWorkbook(draft);
  const temporary = freeName("KTXH …", names);
  const id = await build(temporary, draftSteps(draft));
  const wanted = tables.namesFor(draft.tables ?? []);
  await new Swap({ id, draft, present, tables: wanted, aside: freeName("KTXH ← …", names) }).carryOut();
}

interface FoundWorkbook {
  readonly names: readonly string[];
  readonly present: PresentSheet | undefined;
  readonly tables: TableNames;
}

function readWorkbook(draft: SheetDraft): Promise<FoundWorkbook> {
  return ask((context) => {
    const { worksheets, protection, tables, names } = context.workbook;
    protection.load("protected");
    worksheets.load("items/id,items/name,items/visibility,items/position");
    tables.load("items/id,items/name");
    names.load("items/name");
    const active = loading(worksheets.getActiveWorksheet(), "id");
    const replaced = loading(worksheets.getItemOrNullObject(draft.name), "id");
    const ownTables = loading(replaced.tables, "items/id,items/name");
    return () => {
      if (protection.protected) throw new WorkbookError("protected", draft.name);
      const found = worksheets.items.find((sheet) => !replaced.isNullObject && sheet.id === replaced.id);
      const present = found && {
        ...{ id: found.id, name: found.name, position: found.position, visibility: found.visibility },
        isActive: found.id === active.id,
      };
      const own = replaced.isNullObject ? [] : ownTables.items.map(({ id, name }) => ({ id, name }));
      const taken = [...tables.items, ...names.items].map(({ name }) => name);
      return {
        names: worksheets.items.map(({ name }) => name),
        present,
        tables: new TableNames(taken, own),
      };
    };
  });
}

/** The id of the sheet built; nothing of it is left where that fails. */
async function build(name: string, steps: readonly Step[]): Promise<string> {
  const [first = [], ...others] = messagesOf(steps);
  let id: string | undefined;
  try {
    id = await ask((context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.load("id");
      const read = queueSteps(first)(sheet, context);
      return () => {
        read();
        return sheet.id;
      };
    });
    await sendSteps(name, others.flat());
    return id;
  } catch (error) {
    // Excel refuses whole messages while a cell is edited.
    const isUntouched = id === undefined && error instanceof WorkbookError && error.problem === "cell-edit";
    if (!isUntouched) await bringBack(name, () => removeSheet(name));
    throw error;
  }
}

function removeSheet(name: string): Promise<void> {
  return ask((context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    return () => undefined;
  }, true);
}

function freeName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; folded.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
