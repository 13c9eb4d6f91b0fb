import { askCapabilities, type Capabilities } from "../adapters/office/capabilities";
import { registerCommands } from "./commands";
import { JobDesk, type DeskWork } from "./jobDesk";

let capabilities: Capabilities | null = null;
let work: DeskWork | null = null;

/** What this Excel can do; asked once, after Office is ready. */
export function hostCapabilities(): Capabilities {
  return (capabilities ??= askCapabilities());
}

/** The jobs on the workbook that is open in Excel, for ribbon and pane alike. */
export const desk = new JobDesk(async () => {
  const { officeWork } = await import("./work");
  return (work ??= officeWork(hostCapabilities()));
});

registerCommands(desk);
