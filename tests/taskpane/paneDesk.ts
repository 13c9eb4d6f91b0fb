import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/react";
import { MemoryWorkbook } from "../../src/adapters/memory";
import { JobDesk } from "../../src/commands/jobDesk";
import { workOn } from "../../src/commands/workOn";
import type { SheetSnapshot } from "../../src/core/table/sheet";
import type { Capabilities } from "../../src/taskpane/host";
import { honglinh } from "../adapters/office/jobs";

// A loaded machine takes its time to fetch a view.
configure({ asyncUtilTimeout: 20_000 });

// What browsers have and the page of the tests has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob): Promise<unknown> {
    const reader = new FileReader();
    reader.readAsArrayBuffer(this);
    return new Promise((resolve) => reader.addEventListener("load", () => resolve(reader.result)));
  },
});
Object.defineProperty(globalThis.crypto, "subtle", { value: webcrypto.subtle });

/** A spreadsheet that can do all. */
export const ALL: Capabilities = { isSupported: true, hasNotes: true, hasFunctions: true };

/** The sheet of the sample that goes with the documentation. */
export const SHEET = "Phụ lục 1";

/** A desk at a workbook of these sheets; the sample's without any. */
export async function deskAt(
  sheets?: readonly SheetSnapshot[],
): Promise<{ readonly workbook: MemoryWorkbook; readonly desk: JobDesk }> {
  const workbook = new MemoryWorkbook(sheets ?? [await honglinh()]);
  const work = workOn(workbook, true);
  return { workbook, desk: new JobDesk(async () => work) };
}

/** What a cell of the workbook says; "" for an empty one. */
export async function textAt(
  workbook: MemoryWorkbook,
  sheet: string,
  row: number,
  column: number,
): Promise<string> {
  const { cells } = await workbook.readSheet(sheet);
  return cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";
}
