import type { TextRun } from "../text/richText";
import type { AppendixModel, AppendixRow } from "./model";
import { RECIPIENTS_HEAD, signatureSlots, type SignatureSlot } from "./signatureSlots";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** For Excel, which takes a pasted "=…" or "6/6" for a formula or a date; Word passes over it. */
const AS_TEXT = "mso-number-format:'\\@';";
const CELL = `border:0.5pt solid #000;padding:2pt 4pt;vertical-align:middle;${AS_TEXT}`;

/** Text between tags: markup escaped, line breaks and runs of spaces kept, control characters gone. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\P{Cc}]/gu, "")
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character)
    .replace(/\r\n|\r|\n/gu, "<br>")
    .replace(/ {2}/gu, " &nbsp;");
}

function runHtml({ text, superscript, bold, italic }: TextRun): string {
  const inner = escapeText(text);
  const raised = superscript === true ? `<sup>${inner}</sup>` : inner;
  const slanted = italic === true ? `<i>${raised}</i>` : raised;
  return bold === true ? `<b>${slanted}</b>` : slanted;
}

function runsHtml(runs: readonly TextRun[]): string {
  return runs.map(runHtml).join("");
}

function paragraph(html: string, style: string): string {
  return html === "" ? "" : `<p style="margin:0 0 3pt;${AS_TEXT}${style}">${html}</p>`;
}

function cell(tag: "td" | "th", html: string, style: string, span = 1): string {
  const over = span > 1 ? ` colspan="${span}"` : "";
  return `<${tag}${over} style="${CELL}${style}">${html || "&nbsp;"}</${tag}>`;
}

function rowHtml({ columns, tableSize }: AppendixModel, row: AppendixRow): string {
  const size = `font-size:${tableSize}pt;`;
  if (row.kind === "group") {
    const text = runsHtml(row.text);
    if (row.number === "") return `<tr>${cell("td", text, size, columns.length)}</tr>`;
    const number = cell("td", `<b>${escapeText(row.number)}</b>`, `${size}text-align:center;`);
    return `<tr>${number}${cell("td", text, size, columns.length - 1)}</tr>`;
  }
  const cells = columns.map(({ align }, i) =>
    cell("td", runsHtml(row.cells[i] ?? []), `${size}text-align:${align};`),
  );
  return `<tr>${cells.join("")}</tr>`;
}

function tableHtml(model: AppendixModel): string {
  const { columns, columnNumbers, tableSize } = model;
  const size = `font-size:${tableSize}pt;text-align:center;`;
  const widths = columns.map(({ width }) => `<col style="width:${width}mm">`).join("");
  const header = columns
    .map((one) => cell("th", escapeText(one.header), `${size}font-weight:bold;`))
    .join("");
  const numbers = columnNumbers.map((text) =>
    cell("th", `<i>${escapeText(text)}</i>`, `${size}font-weight:normal;`),
  );
  const head = `<tr>${header}</tr>${numbers.length > 0 ? `<tr>${numbers.join("")}</tr>` : ""}`;
  const body = model.rows.map((row) => rowHtml(model, row)).join("");
  const style = `border-collapse:collapse;width:${columns.reduce((sum, { width }) => sum + width, 0).toFixed(1)}mm;`;
  return `<table style="${style}"><colgroup>${widths}</colgroup><thead>${head}</thead><tbody>${body}</tbody></table>`;
}

function notesHtml({ footnotes, remarks, summary, notes, gap, profile: { sizes } }: AppendixModel): string {
  const small = `font-size:${sizes.footnote}pt;text-align:justify;`;
  const body = `font-size:${sizes.body}pt;text-align:justify;`;
  return [
    ...footnotes.map(({ mark, text }) =>
      paragraph(`${mark === "" ? "" : `<sup>${escapeText(mark)}</sup> `}${runsHtml(text)}`, small),
    ),
    ...remarks.map((text) => paragraph(escapeText(text), small)),
    paragraph(escapeText([summary, ...notes].join(" ")), `${body}text-indent:10mm;`),
    paragraph(escapeText(gap), `${body}background:yellow;`),
  ].join("");
}

function slotHtml(
  { kind, lines, name }: SignatureSlot,
  { sizes }: AppendixModel["profile"],
  width: number,
): string {
  const items = lines.map(escapeText);
  const html =
    kind === "recipients"
      ? paragraph(`<b><i>${RECIPIENTS_HEAD}</i></b>`, `font-size:${sizes.recipientsHead}pt;`) +
        items.map((line) => paragraph(line, `font-size:${sizes.recipients}pt;`)).join("")
      : [...items, ...(name === "" ? [] : ["&nbsp;", "&nbsp;", "&nbsp;", escapeText(name)])]
          .map((line) => paragraph(`<b>${line}</b>`, `font-size:${sizes.body}pt;text-align:center;`))
          .join("");
  return `<td style="width:${width}%;vertical-align:top;">${html}</td>`;
}

function signatureHtml({ signature, profile }: AppendixModel): string {
  const slots = signatureSlots(signature);
  if (slots.length === 0) return "";
  const cells = slots.map((slot) => slotHtml(slot, profile, Math.floor(100 / slots.length)));
  return `<table style="border-collapse:collapse;width:100%;"><tbody><tr>${cells.join("")}</tr></tbody></table>`;
}

/** The appendix as HTML to be pasted into a document: every look inline, every text of the user escaped. */
export function renderAppendixHtml(model: AppendixModel): string {
  const { profile, label, title, attachedTo } = model;
  const { sizes } = profile;
  const centred = (size: number): string => `text-align:center;font-size:${size}pt;`;
  return [
    `<div lang="vi-VN" style="font-family:'${profile.font}',serif;color:#000;">`,
    paragraph(`<b>${escapeText(label)}</b>`, centred(sizes.label)),
    paragraph(`<b>${escapeText(title)}</b>`, centred(sizes.title)),
    attachedTo === "" ? "" : paragraph(`<i>${escapeText(attachedTo)}</i>`, centred(sizes.reference)),
    tableHtml(model),
    notesHtml(model),
    signatureHtml(model),
    "</div>",
  ].join("");
}
