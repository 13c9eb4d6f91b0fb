import * as v from "valibot";
import type { Finding } from "../core/rules/model";
import type { AssessedRow } from "../core/table/indicatorTable";
import type { WorkbookPort } from "../ports/workbook";
import { keptText, readKeptState } from "./keptState";

const KEY = "findings";
const FORMAT = 1;

const OVERRIDE = v.object({
  /** What the finding is and rests on, without its place: see {@link fingerprintOf}. */
  fingerprint: v.string(),
  /** Why it is set aside, in the words of who did it; never blank. */
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  /** When (ISO 8601, UTC). */
  setAsideAt: v.string(),
  /** Where and what it was then, to be told where it is no longer found. */
  cell: v.string(),
  rule: v.string(),
  message: v.object({ vi: v.string(), en: v.string() }),
});
const STATE = v.object({ format: v.literal(FORMAT), overrides: v.array(OVERRIDE) });

/** A finding that somebody has set aside. */
export type Override = Readonly<v.InferOutput<typeof OVERRIDE>>;

/** A finding that is still found, with why it is set aside. */
export interface SetAsideFinding extends Finding {
  readonly override: Override;
}

/** What a workbook keeps about findings set aside cannot be used; it is never overwritten. */
export class OverrideStateError extends Error {
  override readonly name = "OverrideStateError";
  constructor(
    readonly problem: "corrupt" | "newer",
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
  }
}

type Rows = readonly AssessedRow[];

/** Rows that evidence names by number, the finding's own among them, named by what they are called. */
function withoutPlaces(text: string, { row }: Finding, rows: Rows): string {
  const numbers = text.split(", ").map(Number);
  if (!numbers.includes(row)) return text;
  return numbers.map((number) => rows.find((one) => one.row === number)?.name ?? number).join("; ");
}

/**
 * What a finding is, wherever it stands: its rule, the texts of its row and the evidence. It stays the same when rows or
 * columns are inserted, and changes with every figure that the finding rests on. Rows alike in all of this share it.
 */
export function fingerprintOf(finding: Finding, rows: Rows): string {
  const row = rows.find((one) => one.row === finding.row);
  const texts = row ? [...row.group, row.name, row.unit, row.target, row.actual, row.stated] : [];
  const evidence = Object.entries(finding.evidence)
    .map(([key, text]) => [key, key === "rows" ? withoutPlaces(text, finding, rows) : text])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return JSON.stringify([finding.rule, texts, evidence]).normalize("NFC");
}

/** All that was set aside in a workbook, earliest first. Fails with {@link OverrideStateError}. */
export async function readOverrides(workbook: WorkbookPort): Promise<readonly Override[]> {
  const kept = await readKeptState(workbook, KEY, STATE, FORMAT);
  if (kept.kind === "unusable") throw new OverrideStateError(kept.problem, kept.detail);
  return kept.value?.overrides ?? [];
}

async function writeOverrides(workbook: WorkbookPort, overrides: readonly Override[]): Promise<void> {
  await workbook.writeState(KEY, overrides.length === 0 ? null : keptText({ format: FORMAT, overrides }));
}

/** Findings that stand open, and those set aside. */
export function splitFindings(
  findings: readonly Finding[],
  rows: Rows,
  overrides: readonly Override[],
): { readonly open: readonly Finding[]; readonly setAside: readonly SetAsideFinding[] } {
  const known = new Map(overrides.map((override) => [override.fingerprint, override] as const));
  const open: Finding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const finding of findings) {
    const override = known.size > 0 ? known.get(fingerprintOf(finding, rows)) : undefined;
    if (override) setAside.push({ ...finding, override });
    else open.push(finding);
  }
  return { open, setAside };
}

/**
 * Sets a finding of a table aside with a reason, or gives it a new one. It is open again as soon as its inputs change.
 * Fails with `RangeError` without a reason, with {@link OverrideStateError} or `WorkbookError`.
 */
export async function setFindingAside(
  workbook: WorkbookPort,
  finding: Finding,
  rows: Rows,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<void> {
  if (reason.trim() === "") throw new RangeError("a finding is set aside with a reason");
  const { rule, cell, message } = finding;
  const fingerprint = fingerprintOf(finding, rows);
  const others = (await readOverrides(workbook)).filter((one) => one.fingerprint !== fingerprint);
  const override = { fingerprint, reason: reason.trim(), setAsideAt: at.toISOString(), cell, rule, message };
  await writeOverrides(workbook, [...others, override]);
}

/** Opens again what was set aside; one that is not there changes nothing. Fails as {@link setFindingAside} does. */
export async function takeBackOverride(workbook: WorkbookPort, fingerprint: string): Promise<void> {
  const overrides = await readOverrides(workbook);
  const left = overrides.filter((one) => one.fingerprint !== fingerprint);
  if (left.length < overrides.length) await writeOverrides(workbook, left);
}
