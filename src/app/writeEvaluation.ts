import { Decimal } from "../core/number/decimal";
import { printApart, printNumber } from "../core/number/printNumber";
import type { Finding } from "../core/rules/model";
import { RULES } from "../core/rules";
import { OWN_HEADER_PREFIX } from "../core/table/headerWords";
import type { AssessedRow } from "../core/table/indicatorTable";
import type { CellRange, Highlight, SheetSnapshot } from "../core/table/sheet";
import { cellAddress } from "../core/table/sheet";
import type { CellContent } from "../core/table/sheetDraft";
import { STATUS_LABELS } from "../core/target/labels";
import type { Evaluation } from "../core/target/model";
import { translate, type Language, type MessageKey } from "../i18n/translate";
import type { CellEdit, NoteEdit, SheetEdits, WorkbookPort } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { printVariance } from "./printVariance";

/** Author of every note that the add-in writes. */
const AUTHOR = "KTXH";
const NOTE_MARK = "KTXH – ";

type OwnColumn = "status" | "completion" | "variance" | "reading" | "check";
const OWN_COLUMNS: readonly {
  readonly id: OwnColumn;
  readonly key: MessageKey;
  readonly characters: number;
}[] = [
  { id: "status", key: "sheet.status", characters: 16 },
  { id: "completion", key: "sheet.completion", characters: 12 },
  { id: "variance", key: "sheet.variance", characters: 18 },
  { id: "reading", key: "sheet.reading", characters: 44 },
  { id: "check", key: "sheet.check", characters: 48 },
];

const BLANK: CellContent = { kind: "blank" };

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "text", runs: [{ text: value }] };
}

/** Completion as a number whose format never rounds it onto the wrong side of 100. */
function completionContent({ completion, status }: Evaluation): CellContent {
  if (!completion) return BLANK;
  const hundred = new Decimal(100);
  const printed =
    status === "met" ? printNumber(completion, { decimals: 1 }) : printApart(completion, hundred, 1);
  const decimals = printed.split(",")[1]?.length ?? 0;
  return {
    kind: "number",
    number: completion.toDecimalPlaces(10).toFixed(),
    format: `0.${"0".repeat(decimals)}`,
  };
}

class EvaluationWriter {
  private readonly firstColumn: number;

  constructor(
    private readonly checked: CheckedTable,
    private readonly sheet: SheetSnapshot,
    private readonly language: Language,
  ) {
    this.firstColumn = this.findFirstColumn();
  }

  edits(): SheetEdits {
    return {
      sheet: this.checked.table.sheet,
      cells: [...this.headerCells(), ...this.checked.rows.flatMap((row) => this.rowCells(row))],
      columnWidths: OWN_COLUMNS.map(({ characters }, i) => ({ column: this.firstColumn + i, characters })),
      notes: this.notes(),
      highlights: this.highlights(),
    };
  }

  /** The columns written before, or the first free ones to the right of everything beside the table. */
  private findFirstColumn(): number {
    const { top, bottom } = this.checked.table.extent;
    const beside = this.sheet.cells.filter(({ row }) => row >= top && row <= bottom);
    const own = beside.filter((cell) => cell.row === top && cell.text.startsWith(OWN_HEADER_PREFIX));
    if (own.length > 0) return Math.min(...own.map(({ column }) => column));
    return Math.max(this.checked.table.extent.right, ...beside.map(({ column }) => column)) + 1;
  }

  private columnOf(id: OwnColumn): number {
    return this.firstColumn + OWN_COLUMNS.findIndex((column) => column.id === id);
  }

  private headerCells(): CellEdit[] {
    const { extent, header } = this.checked.table;
    const column = header.columns.status ?? header.columns.actual ?? header.columns.name ?? extent.left;
    const like = { row: extent.top, column };
    return OWN_COLUMNS.map(({ key }, i) => ({
      row: extent.top,
      column: this.firstColumn + i,
      content: text(OWN_HEADER_PREFIX + translate(this.language, key)),
      like,
      style: { wrap: true },
    }));
  }

  private rowCells(row: AssessedRow): CellEdit[] {
    const { columns } = this.checked.table.header;
    const like = { row: row.row, column: columns.actual ?? columns.name ?? 1 };
    const contents: Record<OwnColumn, CellContent> = {
      status: text(STATUS_LABELS[row.evaluation.status]),
      completion: completionContent(row.evaluation),
      variance: text(printVariance(row.evaluation)),
      reading: text(this.reading(row.evaluation)),
      check: text(
        this.findingsOf(row)
          .map((finding) => this.headline(finding))
          .join("\n"),
      ),
    };
    return OWN_COLUMNS.map(({ id }, i) => {
      const isProse = id === "reading" || id === "check";
      const style = { wrap: true, horizontal: isProse ? "left" : "center" } as const;
      return { row: row.row, column: this.firstColumn + i, content: contents[id], like, style };
    });
  }

  private reading({ reading, reason }: Evaluation): string {
    const read = translate(this.language, "sheet.readAs", {
      target: reading.target || "–",
      actual: reading.actual || "–",
    });
    return reason ? `${read}\n${translate(this.language, `reason.${reason}`)}` : read;
  }

  private findingsOf({ row }: AssessedRow): readonly Finding[] {
    return this.checked.findings.filter((finding) => finding.row === row);
  }

  private headline(finding: Finding): string {
    return `${translate(this.language, `severity.${finding.severity}`)}: ${finding.message[this.language]}`;
  }

  /** One note per cell with findings; a note that people wrote there stays above ours. */
  private notes(): NoteEdit[] {
    const cells = new Map<string, Finding[]>();
    for (const finding of this.checked.findings) {
      cells.set(finding.cell, [...(cells.get(finding.cell) ?? []), finding]);
    }
    const stale = this.sheet.notes.filter(
      (note) => note.text.includes(NOTE_MARK) && !cells.has(cellAddress(note)),
    );
    const written = [...cells].map(([address, findings]) => this.note(address, findings));
    return [...written, ...stale.map((note) => ({ ...note, text: foreignPart(note.text) }))];
  }

  private note(address: string, findings: readonly Finding[]): NoteEdit {
    const position = this.positionOf(address, findings);
    const before = this.sheet.notes.find((note) => cellAddress(note) === address);
    const own = findings.map((finding) => {
      const todo = RULES.find(({ id }) => id === finding.rule)?.todo[this.language] ?? "";
      return `${NOTE_MARK}${this.headline(finding)}\n${translate(this.language, "sheet.todo", { todo })}`;
    });
    const foreign = before ? foreignPart(before.text) : "";
    const author = foreign && before ? before.author : AUTHOR;
    return { ...position, author, text: [foreign, ...own].filter((part) => part !== "").join("\n") };
  }

  private positionOf(address: string, [finding]: readonly Finding[]): { row: number; column: number } {
    const row = finding?.row ?? 1;
    const columns = Object.values(this.checked.table.header.columns);
    const column = columns.find((one) => cellAddress({ row, column: one }) === address) ?? 1;
    return { row, column };
  }

  private highlights(): Highlight[] {
    const rows = this.checked.rows.map(({ row }) => row);
    const { left } = this.checked.table.extent;
    const right = this.firstColumn + OWN_COLUMNS.length - 1;
    const whole: CellRange = { top: Math.min(...rows), bottom: Math.max(...rows), left, right };
    const status = this.columnOf("status");
    const check = this.columnOf("check");
    const statusOnly = { ...whole, left: status, right: status };
    const severity = (key: "error" | "warning"): string => `${translate(this.language, `severity.${key}`)}:`;
    return [
      { range: whole, column: check, match: "startsWith", text: severity("error"), tone: "bad" },
      { range: whole, column: status, match: "equals", text: STATUS_LABELS.unmet, tone: "bad" },
      { range: whole, column: check, match: "startsWith", text: severity("warning"), tone: "warning" },
      { range: statusOnly, column: status, match: "equals", text: STATUS_LABELS.not_assessed, tone: "muted" },
      { range: statusOnly, column: status, match: "equals", text: STATUS_LABELS.exceeded, tone: "good" },
    ];
  }
}

/** What people wrote in a note that also holds findings. */
function foreignPart(note: string): string {
  const at = note.indexOf(NOTE_MARK);
  return (at < 0 ? note : note.slice(0, at)).trimEnd();
}

/**
 * Writes verdicts, readings and findings beside the checked table: five columns to its right, conditional formats on
 * their texts, a note on each finding's cell. Nothing in the table itself changes; writing twice changes nothing.
 */
export async function writeEvaluation(
  workbook: WorkbookPort,
  checked: CheckedTable,
  language: Language,
): Promise<void> {
  const sheet = await workbook.readSheet(checked.table.sheet);
  await workbook.apply(new EvaluationWriter(checked, sheet, language).edits());
}
