import { cellAddress, type Note } from "../../core/table/sheet";
import { parseAddress } from "./addresses";
import { readRichText, textElement } from "./cellText";
import {
  appendChild,
  applySplices,
  childXml,
  findChild,
  layOut,
  type Splice,
  type XmlLayout,
} from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { element, escapeText, withPrefix, XML_DECLARATION } from "./xmlWriter";

/** A comments part without comments. */
export const EMPTY_COMMENTS =
  XML_DECLARATION +
  element(
    "comments",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    element("authors") + element("commentList"),
  );

/** The notes of a comments part in reading order. */
export function readComments(xml: string, part: string): Note[] {
  const reader = new XmlReader(xml, part);
  const authors: string[] = [];
  const notes: Note[] = [];
  while (reader.next() !== "end") {
    if (reader.token !== "open") continue;
    if (reader.name === "author") authors.push(reader.textContent());
    else if (reader.name === "comment") {
      const place = parseAddress(reader.attribute("ref") ?? "");
      if (!place) throw reader.fail("a comment without a valid address");
      const author = authors[Number(reader.attribute("authorId") ?? 0)] ?? "";
      notes.push({ ...place, author, text: readRichText(reader) });
    }
  }
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

/** The comments part with notes set, or removed where their text is empty; the others stay byte for byte. */
export function editComments(xml: string, part: string, notes: readonly Note[]): string {
  const layout = withLists(layOut(xml, part));
  const authors = listLayout(layout, "authors");
  const names = authors.children.map((child) => innerText(authors, childXml(authors, child)));
  const known = names.length;
  const written = notes
    .filter((note) => note.text !== "")
    .map((note) => {
      if (!names.includes(note.author)) names.push(note.author);
      return renderComment(note, names.indexOf(note.author));
    });
  const newAuthors = names.slice(known).map((name) => element("author", {}, escapeText(name)));
  const list = listLayout(layout, "commentList");
  return applySplices(layout.source, [
    replaceList(layout, authors, [appendChild(authors, newAuthors.join(""))]),
    replaceList(layout, list, [...removals(list, notes), appendChild(list, written.join(""))]),
  ]);
}

/** Both lists must be there to be added to. */
function withLists(layout: XmlLayout): XmlLayout {
  const order = ["authors", "commentList", "extLst"];
  const missing = order.slice(0, 2).filter((name) => !findChild(layout, name));
  if (missing.length === 0) return layout;
  const next = layout.children.find((child) => child.name === "commentList" || child.name === "extLst");
  const at = next?.start ?? layout.rootCloseStart;
  const text = withPrefix(missing.map((name) => element(name)).join(""), layout.prefix);
  return layOut(applySplices(layout.source, [{ start: at, end: at, text }]), layout.part);
}

function listLayout(layout: XmlLayout, name: string): XmlLayout {
  const child = findChild(layout, name);
  return layOut(child ? childXml(layout, child) : element(name), layout.part);
}

function replaceList(layout: XmlLayout, list: XmlLayout, splices: readonly Splice[]): Splice {
  const child = findChild(layout, list.rootName);
  const { start, end } = child ?? { start: layout.rootCloseStart, end: layout.rootCloseStart };
  return { start, end, text: applySplices(list.source, splices) };
}

function removals(list: XmlLayout, notes: readonly Note[]): Splice[] {
  const addresses = new Set(notes.map(cellAddress));
  return list.children
    .filter((child) => {
      const reader = new XmlReader(childXml(list, child), list.part);
      reader.next();
      const place = parseAddress(reader.attribute("ref") ?? "");
      return place !== undefined && addresses.has(cellAddress(place));
    })
    .map(({ start, end }) => ({ start, end, text: "" }));
}

function innerText(layout: XmlLayout, xml: string): string {
  const reader = new XmlReader(xml, layout.part);
  reader.next();
  return reader.textContent();
}

function renderComment(note: Note, authorId: number): string {
  const run = element("r", {}, FONT + textElement(note.text));
  return element("comment", { ref: cellAddress(note), authorId }, element("text", {}, run));
}
