import { createContext, useContext, useSyncExternalStore } from "react";
import type { DeskState, JobDesk } from "../../commands/jobDesk";
import type { Policy } from "../../core/target/model";
import type { Capabilities } from "../host";
import { parseAddress } from "./parseAddress";

/** What the views work with. */
interface Desk extends DeskState {
  readonly desk: JobDesk;
  readonly capabilities: Capabilities;
  /** Somebody's job is at work: no other can be started. */
  readonly isBusy: boolean;
  /** Brings a cell of the judged table's sheet ("E12") into sight. */
  readonly goTo: (cell: string) => void;
}

/** The spreadsheet beside the pane; null where there is none. */
export const DeskContext = createContext<{
  readonly desk: JobDesk;
  readonly capabilities: Capabilities;
} | null>(null);

/** The desk with its present state. Fails outside a pane with a spreadsheet. */
export function useDesk(): Desk {
  const host = useContext(DeskContext);
  if (!host) throw new Error("There is no spreadsheet beside this pane.");
  const { desk } = host;
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const goTo = (cell: string): void => {
    const sheet = state.checked?.table.sheet;
    const place = parseAddress(cell);
    if (sheet === undefined || !place) return;
    void desk.perform("goTo", async ({ workbook }) => {
      await workbook.select({ sheet, ...place });
      return { outcome: "done", lines: [] };
    });
  };
  return { ...host, ...state, isBusy: state.running !== null && state.running !== "readTable", goTo };
}

const NOTHING = (): (() => void) => () => undefined;

/** The policy that the workbook beside the pane is judged under; null where there is none. */
export function useKeptPolicy(): Policy | null {
  const host = useContext(DeskContext);
  const desk = host?.capabilities.isSupported ? host.desk : null;
  return useSyncExternalStore(desk?.subscribe ?? NOTHING, () => desk?.state().settings.policy ?? null);
}
