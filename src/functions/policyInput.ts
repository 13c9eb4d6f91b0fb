import type { Policy } from "../core/target/model";
import type { CellInput } from "./cellInput";

const POLICIES: Readonly<Record<string, Policy>> = {
  "": "office",
  office: "office",
  nới: "office",
  strict: "strict",
  chặt: "strict",
};

/** Reads a policy by its English or Vietnamese name; blank means "office", null means the text names none. */
export function readPolicy(cell: CellInput): Policy | null {
  if (cell.kind === "error") return null;
  // Desktop Excel sends a blank cell as 0.
  if (cell.kind === "number") return cell.text === "0" ? "office" : null;
  return POLICIES[cell.text.trim().normalize("NFC").toLowerCase()] ?? null;
}
