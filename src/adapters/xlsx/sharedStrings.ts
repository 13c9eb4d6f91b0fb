import { readRichText } from "./cellText";
import { XmlReader } from "./xmlReader";

/** The shared strings in order, superscript runs as superscript characters. */
export function readSharedStrings(xml: string, part: string): string[] {
  const reader = new XmlReader(xml, part);
  const strings: string[] = [];
  while (reader.next() !== "end") {
    if (reader.token === "open" && reader.name === "si") strings.push(readRichText(reader));
  }
  return strings;
}
