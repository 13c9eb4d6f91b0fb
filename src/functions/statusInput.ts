import { OWN_HEADER_PREFIX } from "../core/table/ownColumns";
import { isCountedNumber } from "../core/table/rowNumber";
import type { Status } from "../core/target/model";
import { readStatedStatus } from "../core/target/parts/statedStatus";
import { cellText } from "../i18n/cellText";
import { blankZero, type CellInput } from "./cellInput";
import { errorAmong, readCells } from "./columnInput";

/** The verdict in each counted row; null where its words decide nothing ("Cơ bản đạt"). */
export interface StatusRow {
  readonly status: Status | null;
  readonly text: string;
  /** From 1, within the range. */
  readonly place: number;
}

/** The counted rows of a status range; or what is wrong with it, in Vietnamese. */
export type StatusReading =
  | { readonly kind: "rows"; readonly rows: readonly StatusRow[] }
  | { readonly kind: "error"; readonly problem: string };

function textOf(cell: CellInput | undefined): string {
  const read = cell && blankZero(cell);
  return read && read.kind !== "error" ? read.text.trim() : "";
}

/** Nothing, or the header of a column of statuses, DANHGIABANG's or one typed. */
function isHeaderOrBlank(text: string): boolean {
  const header = cellText("cell.headerStatus");
  return text === "" || text === header || OWN_HEADER_PREFIX + text === header;
}

/** A numbered row without a verdict is not assessed; without numbers a blank cell is a heading or an empty row. */
function readStatus(text: string, hasNumbers: boolean): Status | null {
  return text === "" && hasNumbers ? "not_assessed" : readStatedStatus(text);
}

/**
 * Reads a range of printed or computed verdicts. Where a range of row numbers (STT) stands beside it only numbered rows
 * count; otherwise every row with a text, a header apart.
 */
export function readStatuses(statuses: unknown, numbers: unknown): StatusReading {
  const cells = readCells(statuses);
  const stt = readCells(numbers);
  const problem =
    errorAmong(cells, cellText("cell.status")) ?? errorAmong(stt, cellText("cell.stt")) ?? uneven(cells, stt);
  if (problem !== null) return { kind: "error", problem };
  const hasNumbers = stt.length > 0;
  const rows = cells.flatMap((cell, i): readonly StatusRow[] => {
    const text = textOf(cell);
    if (hasNumbers ? !isCountedNumber(textOf(stt[i])) : isHeaderOrBlank(text)) return [];
    return [{ status: readStatus(text, hasNumbers), text, place: i + 1 }];
  });
  return { kind: "rows", rows };
}

function uneven(statuses: readonly CellInput[], stt: readonly CellInput[]): string | null {
  if (stt.length === 0 || stt.length === statuses.length) return null;
  return cellText("cell.unevenColumns", {
    field: cellText("cell.stt"),
    count: String(stt.length),
    expected: String(statuses.length),
    base: cellText("cell.status"),
  });
}

const REACHED: readonly Status[] = ["met", "exceeded"];
const ALL: readonly Status[] = ["exceeded", "met", "unmet", "not_assessed"];

/** What can be asked for besides the printed labels. */
const WANTED = new Map<string, readonly Status[]>([
  ["đạt và vượt", REACHED],
  ["đạt, vượt", REACHED],
  ["reached", REACHED],
  ["tất cả", ALL],
  ["all", ALL],
  ...ALL.map((status) => [status, [status]] as const),
]);

/** The classes that a word names ("đạt", "Không đạt KH", "đạt và vượt", "met"); null for any other text. */
export function readWantedStatuses(text: string): readonly Status[] | null {
  const wanted = WANTED.get(text.normalize("NFC").trim().toLowerCase());
  if (wanted) return wanted;
  const status = readStatedStatus(text);
  return status && [status];
}
