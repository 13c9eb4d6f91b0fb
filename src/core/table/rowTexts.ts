import { isBlank } from "../target/parts/targetComponents";
import { excerpt } from "../text/excerpt";
import { judgedText, type Grid } from "./grid";
import type { Header } from "./header";
import type { ColumnRole, PlanTarget } from "./indicatorTable";
import { leadingNumber } from "./rowNumber";

/** The texts of one row by role, empty where there is none. */
export type RowTexts = Readonly<Record<ColumnRole, string>>;

const ROLES: readonly ColumnRole[] = [
  ...(["stt", "code", "name", "unit", "direction", "prior", "target", "actual"] as const),
  ...(["status", "completion", "growth", "owner", "note"] as const),
];

/** What offices explain at length, and nothing is judged by. */
const LONG_ROLES: readonly ColumnRole[] = ["owner", "note"];

/** A cell of a column of crosses that is left empty: nothing, a dash, a nought. */
const UNMARKED = /^[\s\-–—.…0]*$/;

/** Reads the cells of a row under a header. */
export class RowTextReader {
  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
  ) {}

  /** As displayed. */
  printed(row: number): RowTexts {
    return this.textsOf(row, (column) => this.seenText(row, column));
  }

  /** As stored, where a number's format hides digits. */
  judged(row: number): RowTexts {
    return this.textsOf(row, (column) => this.judgedAt(row, column));
  }

  /** Every plan of the row; empty where the table has one plan column only. */
  plans(row: number): readonly PlanTarget[] {
    return this.header.plans.map((plan) => ({
      ...plan,
      target: this.seenText(row, plan.column),
      judged: this.judgedAt(row, plan.column),
    }));
  }

  /** The cells of the columns that nothing is judged by. */
  others(row: number): readonly string[] {
    return this.header.others.map(({ column }) => this.seenText(row, column));
  }

  /** The row's own number; a number merged over several rows counts once, one in front of the name counts too. */
  numberOf(row: number): string {
    const { stt, name } = this.header.columns;
    if (stt !== undefined) return this.grid.own(row, stt)?.text.trim() ?? "";
    return leadingNumber(name === undefined ? "" : this.seenText(row, name));
  }

  /** A single cell over several columns: words, whatever column it starts in. */
  isOneWideCell(row: number): boolean {
    const [cell, ...others] = this.grid.rowCells(row);
    if (!cell || others.length > 0) return false;
    return (this.grid.mergeAt(row, cell.column)?.right ?? cell.column) > cell.column;
  }

  private textsOf(row: number, read: (column: number) => string): RowTexts {
    const { columns, marks } = this.header;
    const whole = (role: ColumnRole): string => {
      const column = columns[role];
      if (role === "name") return this.nameText(read);
      if (role === "target" && column !== columns.name) return this.targetText(read);
      if (role === "status" && marks.length > 0) return this.markedVerdict(row);
      return column === undefined ? "" : read(column);
    };
    const texts = ROLES.map((role) => [role, LONG_ROLES.includes(role) ? whole(role) : excerpt(whole(role))]);
    return Object.fromEntries(texts) as RowTexts;
  }

  /** Names of sub-rows may be set in by a column. */
  private nameText(read: (column: number) => string): string {
    const { columns, nameEnd } = this.header;
    for (let column = columns.name ?? 1; column <= nameEnd; column += 1) {
      const text = read(column);
      if (text !== "") return text;
    }
    return columns.name === undefined || columns.name <= nameEnd ? "" : read(columns.name);
  }

  /** A row without a target in the chosen plan takes that of the next plan for the same time. */
  private targetText(read: (column: number) => string): string {
    const { columns, plans } = this.header;
    const first = columns.target === undefined ? "" : read(columns.target);
    if (!isBlank(first)) return first;
    const spare = plans.map(({ column }) => read(column)).find((text) => !isBlank(text));
    return spare ?? first;
  }

  private markedVerdict(row: number): string {
    const marked = this.header.marks.filter(
      ({ column }) => !UNMARKED.test(this.grid.own(row, column)?.text ?? ""),
    );
    return marked.map(({ label }) => label).join("; ");
  }

  private judgedAt(row: number, column: number): string {
    return judgedText(this.grid.own(row, column)) || this.seenText(row, column);
  }

  /** Merged cells down a column repeat their text in every row; across the columns they do not. */
  private seenText(row: number, column: number): string {
    const own = this.grid.own(row, column);
    if (own) return own.text;
    const merge = this.grid.mergeAt(row, column);
    const isVertical = merge && merge.left === merge.right;
    return isVertical && merge.top > this.header.bottom
      ? (this.grid.own(merge.top, merge.left)?.text ?? "")
      : "";
  }
}
