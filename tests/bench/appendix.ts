import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { renderAppendixDocx } from "../../src/adapters/docx/writeAppendix";
import type { AppendixModel } from "../../src/core/appendix/model";
import { renderAppendixHtml } from "../../src/core/appendix/renderHtml";
import { renderAppendixSheet } from "../../src/core/appendix/renderSheet";
import { plainText } from "../../src/core/text/richText";
import { modelOf } from "../appendix/modelOf";
import { makeRows } from "./rows";

const HEADER = ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023", "Đánh giá"];

/** The least that the same library does for the same cells: a table of plain paragraphs, no styles, no widths. */
async function bareTable(model: AppendixModel): Promise<unknown> {
  const rows = model.rows.map((entry) => {
    const cells = entry.kind === "group" ? [entry.text] : entry.cells;
    return new TableRow({
      children: cells.map((runs) => new TableCell({ children: [new Paragraph(plainText(runs))] })),
    });
  });
  return Packer.toArrayBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The appendix of a long table made and rendered, beside the bare library on the same cells; milliseconds, best of two. */
export async function measureAppendix(count: number) {
  const lines = makeRows(count).map(({ name = "", unit = "", target, actual }, i) => {
    return [String(i + 1), name, unit, target, actual, ""];
  });
  const all = [HEADER, ...lines];
  const best = async (work: () => unknown): Promise<number> => Math.min(await timed(work), await timed(work));
  const model = modelOf(all);
  return {
    count,
    model: await best(() => modelOf(all)),
    sheet: await best(() => renderAppendixSheet(model)),
    html: await best(() => renderAppendixHtml(model)),
    docx: await best(() => renderAppendixDocx(model)),
    bare: await best(() => bareTable(model)),
  };
}

/** The measurement as lines of text. */
export function printAppendix({
  count,
  model,
  sheet,
  html,
  docx,
  bare,
}: Awaited<ReturnType<typeof measureAppendix>>): string {
  const row = (name: string, milliseconds: number): string =>
    `  ${name.padEnd(34)} ${milliseconds.toFixed(0).padStart(7)} ms`;
  return [
    `appendix of ${count} rows`,
    row("read, judge, lay out", model),
    row("as a sheet", sheet),
    row("as HTML", html),
    row("as .docx", docx),
    row("the docx library, bare cells", bare),
    `  ratio ${(docx / bare).toFixed(1)}`,
  ].join("\n");
}
