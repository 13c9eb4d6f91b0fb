import type { TextRun } from "../../core/text/richText";
import { toSuperscript } from "../../core/text/superscript";
import type { XmlReader } from "./xmlReader";
import { element, escapeText } from "./xmlWriter";

/** The text of an `si`, `is` or `text` element the reader has just opened, superscript runs as superscript characters. */
export function readRichText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = "";
  let isRaised = false;
  while (reader.depth >= depth) {
    if (reader.next() !== "open") continue;
    if (reader.name === "rPh") reader.skip();
    else if (reader.name === "r") isRaised = false;
    else if (reader.name === "vertAlign") isRaised = reader.attribute("val") === "superscript";
    else if (reader.name === "t") {
      const run = unescapeControls(reader.textContent());
      text += isRaised ? toSuperscript(run) : run;
    }
  }
  return text;
}

/** OOXML writes characters XML cannot hold as `_x000D_`, and an underscore that would look so as `_x005F_`. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The opposite of {@link unescapeControls}: the text as an OOXML string. */
export function escapeControls(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
}

/** A `t` element that holds the text exactly; characters XML cannot hold are dropped. */
export function textElement(text: string): string {
  return `<t xml:space="preserve">${escapeText(escapeControls(text))}</t>`;
}

/** Rich text as the content of an `is` element; `runProperties` gives the full font of a run that has a style. */
export function richTextElements(runs: readonly TextRun[], runProperties: (run: TextRun) => string): string {
  const isPlain = runs.every((run) => !run.superscript && !run.bold && !run.italic);
  if (isPlain) return textElement(runs.map((run) => run.text).join(""));
  return runs
    .filter((run) => run.text !== "")
    .map((run) => element("r", {}, runProperties(run) + textElement(run.text)))
    .join("");
}
