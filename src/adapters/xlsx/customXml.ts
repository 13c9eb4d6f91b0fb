import { STATE_NAMESPACE } from "../../ports/checkState";
import { WorkbookError } from "../../ports/workbook";
import { declareExtension, declarePart, forgetPart } from "./contentTypes";
import { crc32 } from "../ooxml/crc32";
import { freeName } from "./notes";
import type { OoxmlPackage } from "./package";
import {
  addRelationship,
  readRelationships,
  relationshipsName,
  removeRelationshipsTo,
} from "./relationships";
import type { WorkbookPart } from "./workbookPart";
import { XmlReader } from "./xmlReader";
import { element, escapeText, XML_DECLARATION } from "./xmlWriter";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The text kept under a key, null for none; a part of ours that is ill-formed fails with `damaged`. */
export function readStateText(pkg: OoxmlPackage, workbook: WorkbookPart, key: string): string | null {
  const part = findPart(pkg, workbook, key);
  if (part === undefined) return null;
  const reader = new XmlReader(pkg.text(part), part);
  reader.readRoot();
  const text = reader.textContent();
  while (reader.next() !== "end");
  return text;
}

/** Keeps a checked text in a custom XML part of its own, or removes that part; other custom XML stays as it is. */
export function writeStateText(
  pkg: OoxmlPackage,
  workbook: WorkbookPart,
  key: string,
  text: string | null,
): void {
  const present = findPart(pkg, workbook, key);
  if (text === null) {
    if (present !== undefined) removePart(pkg, workbook, present);
    return;
  }
  const content = escapeText(text).replaceAll("\r", "&#13;");
  const xml = XML_DECLARATION + element("state", { xmlns: STATE_NAMESPACE, key }, content);
  const part = present ?? addPart(pkg, key);
  pkg.write(part, xml);
  relate(pkg, workbook, part);
}

const PACKAGE = "";
const ITEM = /^customxml\/item\d+\.xml$/i;

/** LibreOffice relates custom XML to the package instead of to the workbook, so the usual names are looked at too. */
function findPart(pkg: OoxmlPackage, { part }: WorkbookPart, key: string): string | undefined {
  const related = [part, PACKAGE]
    .flatMap((source) => readRelationships(pkg, source))
    .filter(({ kind, external, target }) => kind === "customXml" && !external && pkg.has(target))
    .map(({ target }) => target);
  const named = pkg.partNames().filter((name) => ITEM.test(name));
  return [...new Set([...related, ...named])].find((target) => keyOf(pkg, target) === key);
}

/** Relates a part to the workbook, where Excel looks for it, and to nothing else. */
function relate(pkg: OoxmlPackage, { part: workbook }: WorkbookPart, part: string): void {
  removeRelationshipsTo(pkg, PACKAGE, part);
  const isRelated = readRelationships(pkg, workbook).some(
    ({ kind, target, external }) => kind === "customXml" && !external && target === part,
  );
  if (!isRelated) addRelationship(pkg, workbook, "customXml", part);
}

/** The key of a part that is ours, undefined for those of other programs, readable or not. */
function keyOf(pkg: OoxmlPackage, part: string): string | undefined {
  try {
    const reader = new XmlReader(pkg.text(part), part);
    const isState = reader.readRoot() === "state";
    const isOurs = isState && Object.values(reader.allAttributes()).includes(STATE_NAMESPACE);
    return isOurs ? reader.attribute("key") : undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}

/** A new part with the properties part that Office asks for; its id follows from the key, so that bytes repeat. */
function addPart(pkg: OoxmlPackage, key: string): string {
  const part = freeName(pkg, (number) => `customXml/item${number}.xml`);
  const properties = freeName(pkg, (number) => `customXml/itemProps${number}.xml`);
  const tail = crc32(new TextEncoder().encode(key)).toString(16).toUpperCase().padStart(12, "0");
  const schema = element("ds:schemaRef", { "ds:uri": STATE_NAMESPACE });
  const attributes = { "ds:itemID": `{4B545848-0001-4000-8000-${tail}}`, "xmlns:ds": DATA_STORE };
  const item = element("ds:datastoreItem", attributes, element("ds:schemaRefs", {}, schema));
  pkg.write(properties, XML_DECLARATION + item);
  declareExtension(pkg, "xml", "application/xml");
  declarePart(pkg, properties, PROPERTIES_TYPE);
  addRelationship(pkg, part, "customXmlProps", properties);
  return part;
}

function removePart(pkg: OoxmlPackage, workbook: WorkbookPart, part: string): void {
  for (const { target } of readRelationships(pkg, part)) {
    forgetPart(pkg, target);
    pkg.remove(target);
  }
  pkg.remove(relationshipsName(part));
  for (const source of [workbook.part, PACKAGE]) removeRelationshipsTo(pkg, source, part);
  forgetPart(pkg, part);
  pkg.remove(part);
}
