import { numberParts } from "../table/rowNumber";
import type { AssessedRow } from "../table/indicatorTable";
import { recompute, type Recomputed } from "../target/recompute";
import type { Quantity } from "../target/quantity";
import type { Dimension } from "../unit/unit";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { quantityOf, unitOf } from "./levels";

/** A row with the rows right below it that are its parts, not theirs. */
export interface Family {
  readonly parent: AssessedRow;
  readonly children: readonly AssessedRow[];
  /** "trong đó", "gồm" on the line between them; "" for none. */
  readonly lead: string;
}

/** Columns whose figures may be added. */
export const SUMMED = ["target", "actual", "prior"] as const;
export type SummedColumn = (typeof SUMMED)[number];

/** Behind all numbers: "-", then "+". */
const BULLET_DEPTH = 20;

function depthOf({ stt, name }: AssessedRow): number {
  const parts = numberParts(stt).length;
  if (parts > 0) return parts;
  if (/^\(?[A-ZĐIVX]+\)?[.)]?$/u.test(stt.trim())) return 0;
  if (/^\(?\p{Ll}\)?[.)]?$/u.test(stt.trim())) return BULLET_DEPTH - 1;
  return BULLET_DEPTH + (/^\s*\+/u.test(stt.trim() || name) ? 1 : 0);
}

function keyOf(text: string): string {
  return fold(normaliseText(text).text).trim();
}

const LEAD_AT_END = new RegExp(
  `(${["trong đó", "gồm", "bao gồm", "chia ra"].map(fold).join("|")})\\s*:?$`,
  "u",
);

function familyAt(rows: readonly AssessedRow[], index: number): Family | null {
  const [parent, first] = [rows[index], rows[index + 1]];
  if (!parent || !first || depthOf(first) <= depthOf(parent)) return null;
  const below = rows.slice(index + 1);
  const sameGroup = (row: AssessedRow): boolean => row.group.join("\n") === parent.group.join("\n");
  const end = below.findIndex((row) => depthOf(row) <= depthOf(parent) || !sameGroup(row));
  const within = end < 0 ? below : below.slice(0, end);
  const depth = depthOf(first);
  const children = within.filter((row) => depthOf(row) === depth);
  if (children.length === 0 || children.slice(1).some(({ lead }) => lead !== "")) return null;
  const lead = keyOf(first.lead) || (LEAD_AT_END.exec(keyOf(parent.name))?.[1] ?? "");
  const own = LEAD_AT_START.exec(keyOf(first.name))?.[1] ?? "";
  return { parent, children, lead: lead || own };
}

const LEAD_AT_START = new RegExp(`^[-+\\s]*(${["trong đó", "tr\\.đó"].map(fold).join("|")})`, "u");

/** Every row that has parts below it; a row whose parts stand under several "trong đó" is left out. */
export function familiesOf(rows: readonly AssessedRow[]): readonly Family[] {
  return rows.flatMap((_, index) => familyAt(rows, index) ?? []);
}

/** The parts are introduced as some of all there are. */
export function isOfWhich({ lead }: Family): boolean {
  return lead.includes("trong") || lead.includes("tr.");
}

const ADDED: readonly Dimension[] = ["money", "mass", "area", "length", "volume", "energy", "count"];
const NOT_ADDED = new RegExp(
  `(?<!\\p{L})(?:${["bình quân", "trung bình", "năng suất", "tỷ lệ", "tỷ trọng", "mật độ", "chỉ số", "cơ cấu", "tốc độ", "giá", "lũy kế", "xếp hạng"].map(fold).join("|")})(?!\\p{L})`,
  "u",
);

/** The row's figure in a column, where such figures may be added; null for rates, averages, texts and blanks. */
function addedIn(row: AssessedRow, column: SummedColumn): Quantity | null {
  const quantity = quantityOf(row[column], unitOf(row));
  const unit = quantity?.unit;
  const isAdded = unit && ADDED.includes(unit.dimension) && unit.per === "";
  return isAdded && !NOT_ADDED.test(keyOf(row.name)) ? quantity : null;
}

/** The parts' sum against the whole as printed; null where a figure is missing or is of a kind that is not added. */
export function sumAgainst(
  whole: AssessedRow,
  parts: readonly AssessedRow[],
  column: SummedColumn,
): (Recomputed & { readonly kind: "graded" }) | null {
  const total = addedIn(whole, column);
  const added = parts.flatMap((part) => addedIn(part, column) ?? []);
  if (!total || added.length < parts.length || parts.length === 0) return null;
  const sum = recompute("sum", added, total);
  return sum.kind === "graded" ? sum : null;
}

/** "60 + 45". */
export function printSum(parts: readonly AssessedRow[], column: SummedColumn): string {
  return parts.map((part) => part[column]).join(" + ");
}
