import { WorkbookError } from "../../ports/workbook";
import { workbookError } from "./failure";

/** Queues what is wanted of a workbook; the function returned is called once Excel has answered. */
export type Queue<Scope, Answer = void> = (scope: Scope, context: Excel.RequestContext) => () => Answer;

/**
 * One message to Excel and its answer. `waits` holds it back while a cell is being edited; without it Excel then refuses.
 * Fails with {@link WorkbookError} alone.
 */
export async function ask<Answer>(
  queue: (context: Excel.RequestContext) => () => Answer,
  waits = false,
): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: waits }, async (context) => {
      const read = queue(context);
      await context.sync();
      return read();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

/** One message about a sheet; fails with `no-such-sheet` where there is none of that name. */
export function askSheet<Answer>(
  name: string,
  queue: Queue<Excel.Worksheet, Answer>,
  waits = false,
): Promise<Answer> {
  return ask((context) => {
    const sheet = loading(context.workbook.worksheets.getItemOrNullObject(name), "name");
    const read = queue(sheet, context);
    return () => {
      if (sheet.isNullObject) throw new WorkbookError("no-such-sheet", name);
      return read();
    };
  }, waits);
}

/** The object, of which these members are asked for; they are there once Excel has answered. */
export function loading<T extends { load(members: string | string[]): unknown }>(
  object: T,
  members: string | string[],
): T {
  object.load(members);
  return object;
}
