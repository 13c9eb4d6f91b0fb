import {
  BooleanNumber,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { Grid, NEW_SHEET } from "./Grid";

/** Shows a new workbook with these sheets, all empty. */
export function openGrid(
  univer: Univer,
  unitId: string,
  sheets: readonly { readonly name: string; readonly hidden: boolean }[],
): Grid {
  const entries = sheets.map(({ name, hidden }, index) => {
    const id = `sheet-${index + 1}`;
    return [
      id,
      { ...NEW_SHEET, id, name, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    ] as const;
  });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: unitId,
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  });
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error(`Univer has not opened ${unitId}`);
  instances.setCurrentUnitForType(unitId);
  return new Grid(workbook, univer);
}
