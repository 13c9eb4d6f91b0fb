import { isBlank } from "../target/targetComponents";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { Header } from "./findHeader";
import { footnoteMarks, footnoteOfRow } from "./footnotes";
import { judgedText, type Grid } from "./grid";
import { GroupPath } from "./groupPath";
import type { ColumnRole, Footnote, IndicatorRow } from "./indicatorTable";
import { isCountedNumber, leadingNumber } from "./rowNumber";

/** Rows without content that end a table. */
const BLANK_ROWS = 3;

/** Lines that stand under a table: signature, recipients, author. */
const CLOSING = new RegExp(
  `^\\s*(?:${[
    "tm\\.",
    "kt\\.",
    "tl\\.",
    "nơi nhận",
    "chủ tịch",
    "phó chủ tịch",
    "người lập",
    "ủy ban nhân dân",
    "ubnd",
    "ghi chú:",
    "nguồn:",
    "lập biểu",
    "thủ trưởng",
  ]
    .map(fold)
    .join("|")})`,
  "u",
);

/** "Trong đó:" introduces rows and is none. */
const CONNECTOR = /^[\s\-+]*(?:trong đó|tr\.? ?đó|gồm|bao gồm|chia ra)\s*:?\s*$/iu;

type Texts = Record<ColumnRole, string>;

/** Reads the rows below a header, with the groups above them and the footnotes between them. */
export class RowReader {
  private readonly groups = new GroupPath();
  readonly rows: IndicatorRow[] = [];
  readonly footnotes: Footnote[] = [];
  last: number;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly defaultUnit: string,
  ) {
    this.last = header.bottom;
  }

  readAll(): void {
    let blank = 0;
    for (let row = this.header.bottom + 1; row <= this.grid.lastRow && blank < BLANK_ROWS; row += 1) {
      const isEmpty = !this.grid
        .rowCells(row)
        .some(({ column }) => column >= this.header.left && column <= this.header.right);
      blank = isEmpty ? blank + 1 : 0;
      if (!isEmpty) this.readRow(row);
    }
  }

  private textsOf(read: (column: number) => string): Texts {
    const roles: readonly ColumnRole[] = [
      "stt",
      "name",
      "unit",
      "prior",
      "target",
      "actual",
      "status",
      "completion",
      "growth",
      "owner",
      "note",
    ];
    const entry = (role: ColumnRole): [ColumnRole, string] => {
      const column = this.header.columns[role];
      return [role, column === undefined ? "" : read(column)];
    };
    return Object.fromEntries(roles.map(entry)) as Texts;
  }

  private readRow(row: number): void {
    const footnote = footnoteOfRow(this.grid, row, this.header.left);
    if (footnote) {
      this.footnotes.push(footnote);
      return;
    }
    const printed = this.textsOf((column) => this.seenText(row, column));
    const values = [printed.unit, printed.target, printed.actual, printed.status, printed.completion];
    const hasValue = values.some((text) => !isBlank(text)) && !this.isOneWideCell(row);
    if (!hasValue) this.readBareRow(row, printed);
    else this.addRow(row, printed);
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

  /** The row's own number; a number merged over several rows counts once, one in front of the name counts too. */
  private numberOf(row: number, { name }: Texts): string {
    const { stt } = this.header.columns;
    return stt === undefined ? leadingNumber(name) : (this.grid.own(row, stt)?.text.trim() ?? "");
  }

  private isOneWideCell(row: number): boolean {
    const cells = this.grid.rowCells(row);
    return (
      cells.length === 1 &&
      (this.grid.mergeAt(row, cells[0]?.column ?? 0)?.right ?? 0) > (cells[0]?.column ?? 0)
    );
  }

  /** A row with nothing but words: a group heading, a connector, or a line that stands under the table. */
  private readBareRow(row: number, texts: Texts): void {
    const [first] = this.grid.rowCells(row);
    const heading = texts.name || (first?.text ?? "");
    if (CONNECTOR.test(heading) || CLOSING.test(fold(normaliseText(heading).text))) return;
    if (!texts.name && (first?.column ?? 0) > (this.header.columns.name ?? 0)) return;
    if (
      texts.name &&
      isCountedNumber(texts.stt) &&
      !first?.bold &&
      !this.grid.own(row, this.header.columns.name ?? 0)?.bold
    ) {
      this.addRow(row, texts);
      return;
    }
    this.groups.enter(texts.name ? texts.stt : "", heading);
    this.last = row;
  }

  private addRow(row: number, printed: Texts): void {
    const fused = this.header.columns.target === this.header.columns.name;
    const judged = this.textsOf(
      (column) => judgedText(this.grid.own(row, column)) || this.seenText(row, column),
    );
    if (isBlank(printed.name) && isBlank(printed.target)) return;
    this.last = row;
    const stt = this.numberOf(row, printed);
    this.rows.push({
      row,
      stt,
      name: printed.name,
      unit: printed.unit || (fused ? "" : this.defaultUnit),
      target: printed.target,
      actual: printed.actual,
      stated: printed.status,
      prior: printed.prior,
      completion: printed.completion,
      note: printed.note,
      judged: {
        target: judged.target,
        actual: judged.actual,
        prior: judged.prior,
        completion: judged.completion,
      },
      group: this.groups.path(),
      counted: isCountedNumber(stt),
      footnotes: [printed.name, printed.unit, printed.target, printed.actual, printed.status, printed.note]
        .filter((text, i, all) => all.indexOf(text) === i)
        .flatMap(footnoteMarks),
    });
  }
}
