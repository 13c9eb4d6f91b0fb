import type { FunctionEntry, LocalisedMetadata } from "./localiseMetadata";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** "=KTXH.DANHGIA(chỉ_tiêu; thực_hiện; [đơn_vị])" */
function printCall({ name, parameters }: FunctionEntry): string {
  const list = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `=KTXH.${name}(${list.join("; ")})`;
}

function renderEntry(vietnamese: FunctionEntry, english: FunctionEntry | undefined): string {
  const terms = vietnamese.parameters.map(
    ({ name, description }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(description)}</dd>`,
  );
  return [
    `<section id="${vietnamese.id}">`,
    `<h2><code>${escapeHtml(printCall(vietnamese))}</code></h2>`,
    `<p>${escapeHtml(vietnamese.description)}</p>`,
    `<p lang="en">${escapeHtml(english?.description ?? "")}</p>`,
    `<dl>${terms.join("")}</dl>`,
    "</section>",
  ].join("\n");
}

/** The page that help addresses lead to: every function in Vietnamese and English, each under its id. No script. */
export function renderHelpPage({ functions }: LocalisedMetadata): string {
  const sections = functions.vietnamese.map((entry, i) => renderEntry(entry, functions.english[i]));
  return [
    "<!doctype html>",
    '<html lang="vi">',
    '<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />',
    "<title>KTXH – Các hàm trong ô tính</title></head>",
    "<body>",
    "<h1>Các hàm trong ô tính</h1>",
    ...sections,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
