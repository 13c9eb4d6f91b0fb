import type { NarrativeParagraph } from "../../../core/claims/model";
import type { ReportParagraph } from "../../../ports/reportReader";
import { chosenContent, InlineText, type DocumentState, type NoteReference } from "./inlineText";
import { childOf, elementsOf, type XmlNode } from "./markup";

/** A paragraph whose offset is not known yet. */
export type StoryParagraph = NarrativeParagraph & Pick<ReportParagraph, "line">;

/** The body of a note, or undefined where the document has lost it. */
export type FindNote = (reference: NoteReference) => XmlNode | undefined;

/** Around blocks without changing them. */
const TRANSPARENT = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);

function isDeleted(properties: XmlNode | undefined): boolean {
  return childOf(properties, "w:del") !== undefined || childOf(properties, "w:moveFrom") !== undefined;
}

/** Word's own limit. */
const MOST_COLUMNS = 63;

function countOf(node: XmlNode | undefined, name: string): number {
  const value = Number(childOf(node, name)?.attributes.val ?? 0);
  return Number.isInteger(value) && value > 0 && value <= MOST_COLUMNS ? value : 0;
}

/** The elements of that name, looked for inside wrappers. */
function unwrapped(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) => {
    if (child.name === name) return [child];
    return TRANSPARENT.has(child.name) ? unwrapped(child, name) : [];
  });
}

/** Reads the body of a document in reading order; each note and text box stands behind the paragraph that holds it. */
export class Story {
  readonly paragraphs: StoryParagraph[] = [];
  private number = 0;
  /** The number that all paragraphs get which stand in no body of their own. */
  private fixedNumber: number | null = null;
  private footnote: string | null = null;
  /** Texts of the cell that is being read. */
  private cell: string[] | null = null;
  /** Text before a paragraph mark that is deleted. */
  private held = "";
  private notes: NoteReference[] = [];
  private boxes: XmlNode[] = [];
  private innerTables: XmlNode[] = [];

  constructor(
    private readonly state: DocumentState,
    private readonly findNote: FindNote,
  ) {}

  /** Reads one child of the body, of a cell, a note or a text box. */
  readBlock(node: XmlNode): void {
    const { name } = node;
    if (name === "w:p") this.readParagraph(node);
    else if (name === "w:tbl") this.readTable(node);
    else if (name === "mc:AlternateContent") chosenContent(node).forEach((child) => this.readBlock(child));
    else if (name === "w:del" || name === "w:moveFrom") this.state.leftOut.add("deletions");
    else if (name === "w:altChunk" || name === "w:subDoc") this.state.leftOut.add("embedded");
    else if (TRANSPARENT.has(name)) elementsOf(node).forEach((child) => this.readBlock(child));
  }

  /** Reads a cell, a note or a text box. */
  private readBlocks(node: XmlNode | undefined): void {
    elementsOf(node).forEach((child) => this.readBlock(child));
    this.end();
  }

  private readParagraph(node: XmlNode): void {
    const properties = childOf(node, "w:pPr");
    const inline = new InlineText(this.state);
    inline.read(
      elementsOf(node),
      this.state.looks.ofParagraph(childOf(properties, "w:pStyle")?.attributes.val),
    );
    // A code that spans paragraphs is a field that was never closed: it must not swallow the rest.
    this.state.fields = this.state.fields.filter((isResult) => isResult);
    this.held += inline.text;
    if (this.footnote === null) for (const note of inline.notes) this.notes.push(note);
    for (const box of inline.boxes) this.boxes.push(box);
    if (isDeleted(childOf(properties, "w:rPr"))) return;
    this.endParagraph();
  }

  /** Ends the body, a cell, a note or a text box, whose last paragraph mark may be deleted. */
  end(): void {
    if (this.held !== "") this.endParagraph();
  }

  private endParagraph(): void {
    const text = this.held;
    this.held = "";
    if (this.fixedNumber === null) this.number += 1;
    if (this.cell) this.cell.push(text.replaceAll("\t", " "));
    else this.emit(text, this.fixedNumber ?? this.number);
  }

  private emit(text: string, line: number): void {
    const footnote = this.footnote;
    this.paragraphs.push(footnote === null ? { text, line } : { text: text.trimStart(), line, footnote });
    this.readAttached(line);
  }

  /** What hangs on the paragraph or row just emitted. */
  private readAttached(line: number): void {
    const { boxes, notes, innerTables } = this;
    this.boxes = [];
    this.notes = [];
    this.innerTables = [];
    const before = { fixedNumber: this.fixedNumber, footnote: this.footnote };
    this.fixedNumber = line;
    for (const table of innerTables) this.readTable(table);
    for (const box of boxes) this.readBlocks(box);
    for (const note of notes) {
      this.footnote = note.mark;
      this.readBlocks(this.findNote(note));
      this.footnote = before.footnote;
    }
    this.fixedNumber = before.fixedNumber;
  }

  private readTable(table: XmlNode): void {
    if (this.cell) {
      this.innerTables.push(table);
      return;
    }
    const rows = unwrapped(table, "w:tr");
    const isFrame = rows.every((row) => unwrapped(row, "w:tc").length === 1);
    for (const row of rows) {
      if (isDeleted(childOf(row, "w:trPr"))) this.state.leftOut.add("deletions");
      else if (isFrame) unwrapped(row, "w:tc").forEach((cell) => this.readBlocks(cell));
      else this.readRow(row);
    }
  }

  /** A row is one paragraph with tabs between its cells; a cell over several columns has the tabs of all of them. */
  private readRow(row: XmlNode): void {
    const first = this.number + 1;
    const texts = Array.from({ length: countOf(childOf(row, "w:trPr"), "w:gridBefore") }, () => "");
    for (const cell of unwrapped(row, "w:tc")) {
      this.cell = [];
      this.readBlocks(cell);
      const span = countOf(childOf(cell, "w:tcPr"), "w:gridSpan") || 1;
      texts.push(this.cell.join("\n"), ...Array.from({ length: span - 1 }, () => ""));
      this.cell = null;
    }
    this.emit(texts.join("\t"), this.fixedNumber ?? first);
  }
}
