import type { OoxmlPackage } from "./package";
import { applySplices, childXml, insertChild, layOut, type XmlChild, type XmlLayout } from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { element } from "./xmlWriter";

const PART = "[Content_Types].xml";
const ORDER = ["Default", "Override"];

/** Declares the content type of one part, replacing what was declared for it. */
export function declarePart(pkg: OoxmlPackage, part: string, contentType: string): void {
  forgetPart(pkg, part);
  const layout = layOut(pkg.text(PART), PART);
  const xml = element("Override", { PartName: `/${part}`, ContentType: contentType });
  pkg.write(PART, applySplices(layout.source, [insertChild(layout, ORDER, "Override", xml)]));
}

/** Declares the content type of all parts with this name ending, if none is declared. */
export function declareExtension(pkg: OoxmlPackage, extension: string, contentType: string): void {
  const layout = layOut(pkg.text(PART), PART);
  if (layout.children.some((child) => hasAttribute(layout, child, "Extension", extension))) return;
  const xml = element("Default", { Extension: extension, ContentType: contentType });
  pkg.write(PART, applySplices(layout.source, [insertChild(layout, ORDER, "Default", xml)]));
}

/** Removes the declaration of one part, where there is one. */
export function forgetPart(pkg: OoxmlPackage, part: string): void {
  const layout = layOut(pkg.text(PART), PART);
  const gone = layout.children.filter((child) => hasAttribute(layout, child, "PartName", `/${part}`));
  if (gone.length === 0) return;
  const splices = gone.map(({ start, end }) => ({ start, end, text: "" }));
  pkg.write(PART, applySplices(layout.source, splices));
}

function hasAttribute(layout: XmlLayout, child: XmlChild, name: string, value: string): boolean {
  const reader = new XmlReader(childXml(layout, child), PART);
  reader.next();
  return reader.attribute(name)?.toLowerCase() === value.toLowerCase();
}
