import { OfficeWorkbook, type Capabilities } from "../adapters/office";
import type { DeskWork } from "./jobDesk";
import { workOn } from "./workOn";

/** The jobs on the workbook that is open in Excel. Loaded when it is first needed, so that the page opens without it. */
export function officeWork(capabilities: Capabilities): DeskWork {
  return workOn(new OfficeWorkbook(capabilities), capabilities.hasFunctions);
}
