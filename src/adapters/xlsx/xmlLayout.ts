import { XmlReader } from "./xmlReader";
import { withPrefix } from "./xmlWriter";

/** A child of the root; offsets are into {@link XmlLayout.source}. */
export interface XmlChild {
  readonly name: string;
  readonly start: number;
  /** Behind the open tag; equals `end` for a self-closing element. */
  readonly openEnd: number;
  readonly end: number;
}

/** Where the direct children of a document's (or fragment's) root lie, so that the rest can stay byte for byte. */
export interface XmlLayout {
  readonly source: string;
  readonly part: string;
  /** "x:" where the root is written `<x:worksheet>`, else "". */
  readonly prefix: string;
  readonly rootName: string;
  readonly rootStart: number;
  readonly rootOpenEnd: number;
  /** Offset of the root's closing tag. */
  readonly rootCloseStart: number;
  readonly children: readonly XmlChild[];
}

/** A replacement of `source[start, end)`; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lays out a document; a self-closing root is opened first. Ill-formed XML fails with `damaged`. */
export function layOut(source: string, part: string): XmlLayout {
  const reader = new XmlReader(source, part);
  reader.next();
  if (reader.selfClosing) return layOut(openRoot(source, reader), part);
  const { start: rootStart, end: rootOpenEnd, name: rootName, qualifiedName } = reader;
  const children: XmlChild[] = [];
  while (reader.next() !== "close") {
    if (reader.token === "open") children.push(readChild(reader));
  }
  const rootCloseStart = reader.start;
  reader.next();
  const prefix = qualifiedName.slice(0, qualifiedName.length - rootName.length);
  return { source, part, prefix, rootName, rootStart, rootOpenEnd, rootCloseStart, children };
}

function openRoot(source: string, reader: XmlReader): string {
  const tag = source.slice(reader.start, reader.end).replace(/\s*\/>$/, ">");
  return `${source.slice(0, reader.start)}${tag}</${reader.qualifiedName}>${source.slice(reader.end)}`;
}

function readChild(reader: XmlReader): XmlChild {
  const { start, end: openEnd, name } = reader;
  if (name !== "AlternateContent") {
    reader.skip();
    return { name, start, openEnd, end: reader.end };
  }
  // Markup for newer versions stands where the elements inside it would stand.
  const depth = reader.depth;
  let inner = "";
  while (reader.depth >= depth) {
    if (reader.next() !== "open" || inner !== "") continue;
    if (reader.name !== "Choice" && reader.name !== "Fallback") inner = reader.name;
  }
  return { name: inner || name, start, openEnd, end: reader.end };
}

/** The first child of that name; markup for newer versions does not count. */
export function findChild(layout: XmlLayout, name: string): XmlChild | undefined {
  return layout.children.find((child) => child.name === name && !isAlternate(layout, child));
}

function isAlternate(layout: XmlLayout, child: XmlChild): boolean {
  return layout.source.slice(child.start, child.openEnd).includes("AlternateContent");
}

/** The XML of a child, its own tags included. */
export function childXml(layout: XmlLayout, child: XmlChild): string {
  return layout.source.slice(child.start, child.end);
}

/** Inserts our own unprefixed XML of the element `name` where the schema's `order` wants it, behind its equals. */
export function insertChild(layout: XmlLayout, order: readonly string[], name: string, xml: string): Splice {
  const rank = order.indexOf(name);
  const next = layout.children.find((child) => order.indexOf(child.name) > rank);
  const at = next?.start ?? layout.rootCloseStart;
  return { start: at, end: at, text: withPrefix(xml, layout.prefix) };
}

/** Appends XML as the root's last child. */
export function appendChild(layout: XmlLayout, xml: string): Splice {
  return { start: layout.rootCloseStart, end: layout.rootCloseStart, text: withPrefix(xml, layout.prefix) };
}

/** The source with all splices applied; they do not overlap, equal places keep their order. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    pieces.push(source.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.concat(source.slice(at)).join("");
}
