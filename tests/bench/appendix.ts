import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { renderAppendixDocx } from "../../src/adapters/docx/writeAppendix";
import type { AppendixModel } from "../../src/core/appendix/model";
import { renderAppendixHtml } from "../../src/core/appendix/renderHtml";
import { renderAppendixSheet } from "../../src/core/appendix/renderSheet";
import { plainText } from "../../src/core/text/richText";
import { modelOf } from "../appendix/modelOf";
import { benchmark, fastest, inTurn, line } from "./benchmark";
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

/** The appendix of a long table made and rendered, beside the bare library on the same cells. */
async function compare(count: number) {
  const lines = makeRows(count).map(({ name = "", unit = "", target, actual }, i) => {
    return [String(i + 1), name, unit, target, actual, ""];
  });
  const all = [HEADER, ...lines];
  const model = modelOf(all);
  return {
    count,
    model: await fastest(() => modelOf(all), 2),
    sheet: await fastest(() => renderAppendixSheet(model), 2),
    html: await fastest(() => renderAppendixHtml(model), 2),
    docx: await fastest(() => renderAppendixDocx(model), 2),
    bare: await fastest(() => bareTable(model), 2),
  };
}

function print({ count, model, sheet, html, docx, bare }: Awaited<ReturnType<typeof compare>>): string[] {
  return [
    line(`${count} rows read, judged, laid out`, model),
    line("  as a sheet", sheet),
    line("  as HTML", html),
    line("  as .docx", docx),
    line("  the docx library, bare cells", bare),
    `  ratio of the two last ${(docx / bare).toFixed(1)}`,
  ];
}

/** Appendices of growing length. */
export const appendix = benchmark(
  "appendix",
  () => inTurn([50, 500, 5_000], compare),
  (sizes) => sizes.flatMap(print).join("\n"),
);
