import { decodeLegacyText } from "../../../core/text/legacyFonts";
import { toSuperscript } from "../../../core/text/superscript";
import type { LeftOut } from "./leftOut";
import { combineLooks, lookOf, type Look, type StyleLooks } from "./looks";
import { childOf, descendantsOf, elementsOf, type XmlNode } from "./markup";
import { symbolText } from "./symbols";

/** A note that the text refers to. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** "12"; "" where the author typed a mark of his own. */
  readonly mark: string;
}

/** What the paragraphs of one document share. */
export interface DocumentState {
  readonly looks: StyleLooks;
  readonly leftOut: LeftOut;
  /** The fields open: whether what follows is the result of each, not its code. */
  fields: boolean[];
  /** Notes referred to so far. */
  noteCount: number;
}

/** Nothing inside is text of the document as it stands; most hold what it was before a tracked change. */
const SKIPPED = new Set([
  ...["w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:rt", "w:instrText", "w:delText", "w:delInstrText"],
  ...["w:footnoteRef", "w:endnoteRef", "m:ctrlPr"],
]);
const DELETED = new Set(["w:del", "w:moveFrom"]);
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** What a picture, a chart or a diagram is made of; a line drawn below a heading has none of these. */
const PICTURES = ["other:pic", "other:imagedata", "other:chart", "other:relIds"];

/** Reads what stands in one paragraph: its text, and the notes and text boxes that hang on it. */
export class InlineText {
  text = "";
  readonly notes: NoteReference[] = [];
  readonly boxes: XmlNode[] = [];

  constructor(private readonly state: DocumentState) {}

  /** Appends what these elements say in that look. */
  read(nodes: readonly XmlNode[], look: Look): void {
    for (const node of nodes) this.readNode(node, look);
  }

  private readNode(node: XmlNode, look: Look): void {
    const { leftOut } = this.state;
    const { name, attributes } = node;
    if (SKIPPED.has(name)) return;
    if (DELETED.has(name)) return leftOut.add("deletions");
    const character = CHARACTERS[name];
    if (character !== undefined) return this.add(character, look);
    switch (name) {
      case "w:r":
        return this.readRun(node, look);
      case "w:t":
      case "m:t":
        return this.add(node.children.join(""), look);
      case "w:br":
        return this.add(["page", "column"].includes(attributes.type ?? "") ? "" : "\n", look);
      case "w:sym":
        return this.add(symbolText(attributes.font, attributes.char), look);
      case "w:fldChar":
        return this.readField(attributes.fldCharType);
      case "w:footnoteReference":
      case "w:endnoteReference":
        return this.readReference(node, look);
      case "w:commentReference":
        return leftOut.add("comments");
      case "mc:AlternateContent":
        return this.read(chosenContent(node), look);
      case "w:drawing":
      case "w:pict":
      case "w:object":
        return this.readDrawing(node);
      case "m:f":
        return this.readFraction(node, look);
      case "m:sup":
        return this.read(elementsOf(node), { ...look, raised: true });
      default:
        return name.startsWith("other:") ? undefined : this.read(elementsOf(node), look);
    }
  }

  private readRun(run: XmlNode, around: Look): void {
    const properties = childOf(run, "w:rPr");
    const style = this.state.looks.ofRun(childOf(properties, "w:rStyle")?.attributes.val);
    this.read(elementsOf(run), combineLooks(around, combineLooks(style, lookOf(properties))));
  }

  private add(text: string, { hidden, raised, font }: Look): void {
    if (text === "" || this.state.fields.includes(false)) return;
    if (hidden) return this.state.leftOut.add("hidden");
    const letters = decodeLegacyText(text, font).replaceAll("\u00ad", "");
    this.text += raised ? toSuperscript(letters) : letters;
  }

  private readField(type: string | undefined): void {
    const { fields } = this.state;
    if (type === "begin") fields.push(false);
    else if (type === "end") fields.pop();
    else if (fields.length > 0) fields[fields.length - 1] = true;
  }

  private readReference({ name, attributes }: XmlNode, look: Look): void {
    if (look.hidden) return;
    const isOwnMark = ["1", "true", "on"].includes(attributes.customMarkFollows ?? "");
    if (!isOwnMark) this.state.noteCount += 1;
    const mark = isOwnMark ? "" : String(this.state.noteCount);
    this.text += toSuperscript(mark);
    const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
    this.notes.push({ kind, id: attributes.id ?? "", mark });
  }

  private readDrawing(node: XmlNode): void {
    const boxes = descendantsOf(node, "w:txbxContent");
    for (const box of boxes) this.boxes.push(box);
    if (node.name === "w:object") this.state.leftOut.add("embedded");
    else if (PICTURES.some((name) => descendantsOf(node, name).length > 0))
      this.state.leftOut.add("pictures");
  }

  private readFraction(node: XmlNode, look: Look): void {
    this.read(elementsOf(childOf(node, "m:num")), look);
    this.add("/", look);
    this.read(elementsOf(childOf(node, "m:den")), look);
  }
}

/** Of one content in several formats the first, which is the richest; the others say the same again. */
export function chosenContent(node: XmlNode): readonly XmlNode[] {
  return elementsOf(elementsOf(node)[0]);
}
