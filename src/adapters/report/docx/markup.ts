import { SaxesParser, type SaxesTagNS } from "saxes";
import { ReportError } from "../../../ports/reportReader";
import { MAX_DEPTH, MAX_HELD_ELEMENTS, MAX_PART_CHARACTERS } from "../limits";

/** An element: its name with our prefix for its namespace, attributes by local name, what is inside. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** Namespaces that matter, of the transitional and of the strict format. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
};

/** Elements whose text is the text of the document. */
const TEXTS = new Set(["w:t", "m:t"]);

function nodeOf({ uri, local, attributes }: SaxesTagNS): XmlNode {
  const values: Record<string, string> = {};
  for (const attribute of Object.values(attributes)) {
    if (attribute.prefix !== "xmlns" && !attribute.local.startsWith("rsid"))
      values[attribute.local] ??= attribute.value;
  }
  return { name: `${PREFIXES[uri] ?? "other"}:${local}`, attributes: values, children: [] };
}

/** Takes a block, and tells whether it is done with it: what is kept counts against the limit of elements. */
export type VisitBlock = (block: XmlNode) => boolean;

/** Builds the elements below `parent` one at a time, so that a long document is never held whole. */
class BlockBuilder {
  rootName = "";
  private readonly open: XmlNode[] = [];
  private held = 0;

  constructor(
    private readonly part: string,
    private readonly parent: string,
    private readonly visit: VisitBlock,
  ) {}

  openTag(tag: SaxesTagNS): void {
    const node = nodeOf(tag);
    if (this.open.length === 0) this.rootName = node.name;
    if (this.open.length >= MAX_DEPTH) throw new ReportError("damaged", `${this.part}: nested too deeply`);
    this.held += 1;
    if (this.held > MAX_HELD_ELEMENTS) throw new ReportError("too-large", this.part);
    this.open.push(node);
  }

  text(text: string): void {
    const node = this.open.at(-1);
    if (node && TEXTS.has(node.name)) node.children.push(text);
  }

  closeTag(): void {
    const node = this.open.pop();
    const around = this.open.at(-1);
    if (!node || !around) return;
    if (around.name === this.parent && this.open.length <= 2) {
      if (this.visit(node)) this.held = 0;
    } else {
      around.children.push(node);
    }
  }
}

/**
 * Visits the elements directly below `parent`, which is the root or stands in it, and gives the root's name. What is not
 * well-formed, and every document type, fails with `damaged`; a part beyond the limits with `too-large`.
 */
export function readPart(xml: string, part: string, parent: string, visit: VisitBlock): string {
  if (xml.length > MAX_PART_CHARACTERS) throw new ReportError("too-large", part);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const builder = new BlockBuilder(part, parent, visit);
  parser.on("doctype", () => {
    throw new ReportError("damaged", `${part}: document type declarations are refused`);
  });
  parser.on("opentag", (tag) => builder.openTag(tag));
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  parser.on("closetag", () => builder.closeTag());
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw new ReportError("damaged", part);
  }
  return builder.rootName;
}

/** The elements inside, without texts. */
export function elementsOf(node: XmlNode | undefined): readonly XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => typeof child !== "string");
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return elementsOf(node).find((child) => child.name === name);
}

/** Whether a switch such as `w:vanish` is there and on; undefined where it is not there. */
export function isOn(node: XmlNode | undefined): boolean | undefined {
  if (!node) return undefined;
  return !["0", "false", "off"].includes(node.attributes.val ?? "1");
}

/** Elements of that name anywhere inside, those within one another left out. */
export function descendantsOf(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}
