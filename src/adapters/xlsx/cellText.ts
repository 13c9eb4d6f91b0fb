import type { TextRun } from "../../core/text/richText";
import type { XmlReader } from "./xmlReader";
import { element, escapeText } from "./xmlWriter";

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "(": "⁽",
  ")": "⁾",
};

/** A run that can be a footnote mark: "74", "(1)", "74, 75". */
const MARK = /^[\s,;]*[0-9()][0-9()\s,;]*$/;

/** "75" as "⁷⁵"; a text with anything but digits and brackets is returned as it is ("o" in "25oC"). */
export function superscriptText(text: string): string {
  return MARK.test(text) ? text.replace(/[0-9()]/g, (digit) => SUPERSCRIPTS[digit] ?? digit) : text;
}

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
      text += isRaised ? superscriptText(run) : run;
    }
  }
  return text;
}

/** OOXML writes characters XML cannot hold as `_x000D_`, and an underscore that would look so as `_x005F_`. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escapeControls(text: string): string {
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
