import type { Policy } from "../core/target/model";
import { blankZero, type CellInput } from "./cellInput";

const POLICIES = new Map<string, Policy>([
  ["", "office"],
  ["office", "office"],
  ["nới", "office"],
  ["strict", "strict"],
  ["chặt", "strict"],
]);

/** Reads a policy by its English or Vietnamese name; blank means "office", null means the text names none. */
export function readPolicy(cell: CellInput): Policy | null {
  const given = blankZero(cell);
  if (given.kind === "error") return null;
  return POLICIES.get(given.text.trim().normalize("NFC").toLowerCase()) ?? null;
}
