import { childXml, findChild, insertChild, layOut, type Splice, type XmlLayout } from "./xmlLayout";
import { element, setAttribute } from "./xmlWriter";

/** Children of `styleSheet` in schema order. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** One counted list of styles.xml ("fonts", "cellXfs" …): items are raw XML, found by index, added at the end. */
export class StyleSection {
  readonly items: string[];
  private readonly indices: Map<string, number>;
  private readonly known: number;

  constructor(
    private readonly styles: XmlLayout,
    private readonly name: string,
  ) {
    const section = findChild(styles, name);
    const layout = section && layOut(childXml(styles, section), styles.part);
    this.items = layout ? layout.children.map((child) => childXml(layout, child)) : [];
    this.known = this.items.length;
    this.indices = new Map(this.items.map((item, index) => [item, index] as const).reverse());
  }

  /** Index of this XML in the list; it is added if it is not there. */
  intern(xml: string): number {
    const found = this.indices.get(xml);
    if (found !== undefined) return found;
    this.indices.set(xml, this.items.length);
    return this.items.push(xml) - 1;
  }

  /** The change to styles.xml that writes the added items; none if nothing was added. */
  splices(): Splice[] {
    const added = this.items.slice(this.known).join("");
    if (added === "") return [];
    const { source, prefix } = this.styles;
    const section = findChild(this.styles, this.name);
    if (!section) {
      const empty = insertChild(this.styles, ORDER, this.name, "");
      return [{ ...empty, text: element(prefix + this.name, { count: this.items.length }, added) }];
    }
    const tag = source.slice(section.start, section.openEnd);
    const counted = setAttribute(tag, "count", this.items.length);
    if (section.openEnd === section.end) {
      const text = `${counted.replace(/\s*\/>$/, ">")}${added}</${prefix}${this.name}>`;
      return [{ start: section.start, end: section.end, text }];
    }
    const close = source.lastIndexOf("</", section.end - 1);
    return [
      { start: section.start, end: section.openEnd, text: counted },
      { start: close, end: close, text: added },
    ];
  }
}
