import { isBlank } from "../target/parts/targetComponents";
import { footnoteMarks, footnoteOfRow } from "./footnotes";
import type { Grid } from "./grid";
import { GroupPath } from "./groupPath";
import type { Header } from "./header";
import { isRepeatedColumnNumbers } from "./headerBand";
import { hasFigures, numberedKind } from "./headingKind";
import type { ClosingLine, Footnote, IndicatorRow } from "./indicatorTable";
import { isConnector, isRemark, isSignature, isTally } from "./plainLines";
import { innerHeader } from "./repeatedHeader";
import { isBulleted, isCountedNumber, isOuterNumber } from "./rowNumber";
import { RowTextReader, type RowTexts } from "./rowTexts";

/** Rows without content that end a table. */
const BLANK_ROWS = 3;
/** The room that is left for a signature, above the signer's name. */
const SIGNATURE_ROWS = 7;

/** Reads the rows below a header, with the groups above them and the footnotes between them. */
export class RowReader {
  private readonly groups = new GroupPath();
  private readonly texts: RowTextReader;
  private isOver = false;
  private lead = "";
  readonly rows: IndicatorRow[] = [];
  readonly footnotes: Footnote[] = [];
  readonly closing: ClosingLine[] = [];
  last: number;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly defaultUnit: string,
  ) {
    this.texts = new RowTextReader(grid, header);
    this.last = header.bottom;
  }

  readAll(): void {
    let blank = 0;
    for (let row = this.header.bottom + 1; row <= this.grid.lastRow; row += 1) {
      if (blank === (this.isOver ? SIGNATURE_ROWS : BLANK_ROWS)) return;
      const isEmpty = !this.grid.rowCells(row).some(({ text }) => text.trim() !== "");
      blank = isEmpty ? blank + 1 : 0;
      if (isEmpty || isRepeatedColumnNumbers(this.grid, row)) continue;
      const inner = innerHeader(this.grid, this.header, row);
      if (inner?.kind === "other") return;
      if (inner) row = inner.bottom;
      else this.readRow(row);
    }
  }

  private readRow(row: number): void {
    const footnote = footnoteOfRow(this.grid, row, this.header.left);
    if (footnote) {
      this.footnotes.push(footnote);
      return;
    }
    const isNumbered = isCountedNumber(this.texts.numberOf(row));
    const isSigned = !isNumbered && this.grid.rowCells(row).some(({ text }) => isSignature(text));
    this.isOver ||= isSigned && this.rows.length > 0;
    if (this.isOver || isSigned) {
      this.close(row);
      return;
    }
    const printed = this.texts.printed(row);
    const isWide = this.texts.isOneWideCell(row);
    if (!isWide && hasFigures(printed)) this.readFigures(row, printed);
    else if (isNumbered && printed.name) this.readNumbered(row, printed);
    else if (!isWide && !isBlank(printed.unit) && !isOuterNumber(this.texts.numberOf(row)))
      this.addRow(row, printed);
    else this.readBareRow(row, printed);
  }

  private readFigures(row: number, printed: RowTexts): void {
    const stt = this.texts.numberOf(row);
    const hasValues = !isBlank(printed.target) || !isBlank(printed.actual);
    if (!isCountedNumber(stt) && isTally(printed.name, hasValues)) return;
    if (!hasValues && isOuterNumber(stt)) this.groups.enter(stt, printed.name);
    else this.addRow(row, printed);
  }

  private readNumbered(row: number, printed: RowTexts): void {
    const kind = numberedKind(this.grid, this.texts, row, printed);
    if (kind === "row") this.addRow(row, printed);
    else this.groups.enter(this.texts.numberOf(row), printed.name, kind === "continued heading");
  }

  /** A row with nothing but words: a group heading, a connector, or a line that stands under the table. */
  private readBareRow(row: number, printed: RowTexts): void {
    const [first] = this.grid.rowCells(row);
    const heading = printed.name || (first?.text ?? "");
    if (isConnector(heading)) this.lead = heading;
    if (isRemark(heading)) this.close(row);
    if (isConnector(heading) || isRemark(heading) || isTally(heading, false)) return;
    if (!printed.name && (first?.column ?? 0) > (this.header.columns.name ?? 0)) return;
    if (isBulleted(printed.stt) || isBulleted(heading)) {
      if (printed.name) this.addRow(row, printed);
      return;
    }
    this.groups.enter(printed.name ? printed.stt : "", heading);
  }

  private close(row: number): void {
    this.closing.push(...this.grid.rowCells(row).map(({ column, text }) => ({ row, column, text })));
  }

  /** "Lĩnh vực" beside the names: its text opens a group. */
  private enterField(row: number): void {
    const { field } = this.header;
    const text = field === null ? "" : (this.grid.own(row, field)?.text.trim() ?? "");
    if (text !== "") this.groups.enter("", text);
  }

  private addRow(row: number, printed: RowTexts): void {
    if (isBlank(printed.name) && isBlank(printed.target)) return;
    const fused = this.header.columns.target === this.header.columns.name;
    const { target, actual, prior, completion } = this.texts.judged(row);
    const stt = this.texts.numberOf(row);
    this.groups.leave(stt);
    this.enterField(row);
    this.last = row;
    this.rows.push({
      row,
      stt,
      code: printed.code,
      name: printed.name,
      direction: printed.direction,
      unit: printed.unit || (fused ? "" : this.defaultUnit),
      target: printed.target,
      actual: printed.actual,
      stated: printed.status,
      prior: printed.prior,
      completion: printed.completion,
      note: printed.note,
      growth: printed.growth,
      owner: printed.owner,
      others: this.texts.others(row),
      lead: this.lead,
      plans: this.texts.plans(row),
      judged: { target, actual, prior, completion },
      group: this.groups.path(),
      groupNumbers: this.groups.numbers(),
      counted: isCountedNumber(stt),
      footnotes: [printed.name, printed.unit, printed.target, printed.actual, printed.status, printed.note]
        .filter((text, i, all) => all.indexOf(text) === i)
        .flatMap(footnoteMarks),
    });
    this.lead = "";
  }
}
