import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { UnitOutcome } from "../app/unitReport";
import type { Policy } from "../core/target/model";

/** One workbook to be checked, as it is handed to a worker. */
export interface UnitTask {
  readonly path: string;
  /** Path in the folder, with "/". */
  readonly file: string;
  /** Where its outcome is kept. */
  readonly kept: string;
  /** Hash of the program that checks it. */
  readonly program: string;
  readonly policy: Policy;
  /** Every table of the workbook. */
  readonly all: boolean;
}

/** What an outcome depends on, as a hash: the file's name and bytes, our program, how it is asked. */
export function outcomeKey({ file, program, policy, all }: UnitTask, bytes: Uint8Array): string {
  const asked = JSON.stringify([program, policy, all, file]);
  return createHash("sha256").update(asked).update(bytes).digest("hex");
}

/** How a kept outcome starts, so that another one is told without reading it. */
function opening(key: string): string {
  return `{"key":"${key}",`;
}

/** Whether the outcome with this key is kept; unreadable files of state count as none. */
export function isKept({ kept }: UnitTask, key: string): boolean {
  try {
    const text = readFileSync(kept, "utf8");
    return text.startsWith(opening(key)) && text.endsWith("}}\n");
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

/** Keeps an outcome, whole or not at all; with an empty key it is not taken over by a later run. */
export function keepOutcome({ kept }: UnitTask, key: string, outcome: UnitOutcome): void {
  const draft = `${kept}.tmp`;
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(draft, `${opening(key)}"outcome":${JSON.stringify(outcome)}}\n`);
  renameSync(draft, kept);
}

/** The outcome kept for a task. */
export function readOutcome({ kept }: UnitTask): UnitOutcome {
  const { outcome } = JSON.parse(readFileSync(kept, "utf8")) as { readonly outcome: UnitOutcome };
  return outcome;
}
