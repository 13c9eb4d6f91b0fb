import { strFromU8, unzipSync } from "fflate";
import { renderAppendixDocx } from "../../../src/adapters/docx/writeAppendix";
import { renderReportParagraph } from "../../../src/adapters/docx/writeParagraph";
import { buildAppendix } from "../../../src/core/appendix/buildAppendix";
import type { AppendixModel } from "../../../src/core/appendix/model";
import { modelOf } from "../../appendix/modelOf";
import { footnote, input, row } from "../../appendix/sampleAppendix";

const rows = [
  row({ stt: "1", group: ["KINH TẾ"], name: "Thu ngân sách ⁷⁴", actual: "Tăng 6,45 %", footnotes: ["74"] }),
  row({ stt: "2", group: ["XÃ HỘI"], name: "Diện tích 120 m²", target: "01\n02", actual: "9\u{1}" }),
];
const model = buildAppendix(input(rows, { footnotes: [footnote("74", "Lý do")] }, { number: 1 }));

async function partsOf(appendix: AppendixModel): Promise<Record<string, string>> {
  const parts = unzipSync(await renderAppendixDocx(appendix));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

let parts: Record<string, string>;
let body: string;

beforeAll(async () => {
  parts = await partsOf(model);
  body = parts["word/document.xml"] ?? "";
});

function attributes(tag: string, xml = body): Record<string, string> {
  const found = new RegExp(`<${tag}( [^>]*?)/?>`, "u").exec(xml)?.[1] ?? "";
  return Object.fromEntries([...found.matchAll(/w:(\w+)="([^"]*)"/gu)].map((match) => [match[1], match[2]]));
}

test("A4 portrait with the margins of the profile", () => {
  expect(attributes("w:pgSz")).toMatchObject({ w: "11906", h: "16838", orient: "portrait" });
  expect(attributes("w:pgMar")).toMatchObject({ top: "1134", bottom: "1134", left: "1701", right: "1134" });
});

test("landscape turns the sheet", async () => {
  const turned = await partsOf({ ...model, orientation: "landscape" });
  expect(attributes("w:pgSz", turned["word/document.xml"])).toMatchObject({
    w: "16838",
    h: "11906",
    orient: "landscape",
  });
});

test("Times New Roman and Vietnamese are the defaults for every script", () => {
  const styles = parts["word/styles.xml"] ?? "";
  const font = "Times New Roman";
  expect(attributes("w:rFonts", styles)).toEqual({ ascii: font, hAnsi: font, eastAsia: font, cs: font });
  expect(attributes("w:lang", styles)).toMatchObject({ val: "vi-VN" });
});

test("the page number stands in the header, not on page 1, counted from 1", () => {
  expect(body).toContain("<w:titlePg/>");
  expect(attributes("w:pgNumType")).toMatchObject({ start: "1" });
  const headers = Object.keys(parts).filter((path) => /word\/header\d+\.xml$/u.test(path));
  const numbered = headers.filter((path) => parts[path]?.includes("PAGE"));
  expect([headers.length, numbered.length]).toEqual([2, 1]);
});

test("one repeated header row; rows are not split; widths agree and fill the text area", () => {
  expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(body.match(/<w:cantSplit\/>/gu)).toHaveLength(5);
  const grid = [...body.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map((match) => Number(match[1]));
  const cells = [...body.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/gu)].map((match) => Number(match[1]));
  expect(cells.slice(0, 6)).toEqual(grid);
  expect(Math.abs(grid.reduce((sum, width) => sum + width, 0) - 9071)).toBeLessThanOrEqual(40);
  expect(body).toContain('<w:tblLayout w:type="fixed"/>');
});

test("group headings span the table", () => {
  expect(body.match(/<w:gridSpan w:val="6"\/>/gu)).toHaveLength(2);
});

test("the texts stand in the order of a decree appendix", () => {
  const texts = [...body.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join("|");
  const order = [
    "Phụ lục I",
    "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU",
    "(Kèm theo Báo cáo số      /BC-UBND",
    "Đánh giá",
    "KINH TẾ|",
    "1.400",
    "XÃ HỘI|",
    "Diện tích 120 m²",
    "Lý do",
    "Có 01/02 chỉ tiêu đạt kế hoạch",
  ];
  const places = order.map((text) => texts.lastIndexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("marks are raised in the cell and under the table, and stay with their word", () => {
  const raised = [...body.matchAll(/<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t [^>]*>([^<]*)</gu)];
  expect(raised.map((match) => match[1])).toEqual(["74", "74"]);
  expect(body).toContain("Thu ngân sách\u{A0}</w:t>");
  expect(body).toContain("Tăng 6,45\u{A0}%");
});

test("line breaks become breaks, characters illegal in XML vanish", () => {
  expect(body).toMatch(/01<\/w:t><\/w:r><w:r>.*?<w:br\/>.*?02<\/w:t>/u);
  expect(body).toContain(">9</w:t>");
  expect(Object.values(parts).join("")).not.toContain("\u{1}");
});

test("properties name the title and the maker; equal models give equal bytes", async () => {
  const properties = parts["docProps/core.xml"] ?? "";
  expect(properties).toContain(`<dc:title>${model.title}</dc:title>`);
  expect(properties).toContain("<dc:creator>KTXH</dc:creator>");
  expect(properties).not.toContain("dcterms:created");
  const [first, second] = [await renderAppendixDocx(model), await renderAppendixDocx(model)];
  expect(first).toBeInstanceOf(Uint8Array);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

describe("the whole of an appendix", () => {
  const lines = [
    ["STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch năm 2023", "Thực hiện năm 2023", "So với KH (%)"],
    ["I", "KINH TẾ"],
    ["1", "Thu ngân sách", "tỷ đồng", "100", "90", "90"],
    ["Ghi chú: số liệu ước"],
    ["Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN"],
    ["- Như trên;", "", "", "CHỦ TỊCH"],
  ];
  const texts = (xml = ""): string[] =>
    [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1] ?? "");

  test("numbers of headings and columns, what is missing marked, remarks, recipients, signer", async () => {
    const xml = (await partsOf(modelOf(lines)))["word/document.xml"] ?? "";
    expect(texts(xml).slice(10)).toEqual([
      ...["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)"],
      ...["I", "KINH TẾ", "1", "Thu ngân sách", "tỷ đồng", "100", "90", "90", "Không đạt KH"],
      ...["Ghi chú: số liệu ước", "Có 00/01 chỉ tiêu đạt kế hoạch, 01 không đạt."],
      "[Bổ sung lý do trước khi ký: không đạt – STT 1]",
      ...["Nơi nhận:", "- Như trên;", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "[họ và tên]"],
    ]);
    expect(xml.match(/<w:highlight w:val="yellow"\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
  });

  test("the signature stays with the last rows: kept with next from there on", async () => {
    const xml = (await partsOf(modelOf(lines)))["word/document.xml"] ?? "";
    const closing = xml.slice(xml.indexOf("Có 00/01") - 400, xml.indexOf("Có 00/01"));
    expect(closing).toContain("<w:keepNext/>");
    const [lastRow = ""] = /<w:tr>(?:(?!<w:tr>).)*Không đạt KH/u.exec(xml) ?? [];
    expect(lastRow.match(/<w:keepNext\/>/gu)).toHaveLength(7);
  });

  test("every paragraph has a named style that an office can change", async () => {
    const own = await partsOf(modelOf(lines));
    const used = new Set(
      [...(own["word/document.xml"] ?? "").matchAll(/<w:pStyle w:val="(\w+)"/gu)].map((m) => m[1]),
    );
    expect(used.size).toBeGreaterThan(8);
    for (const id of used) expect(own["word/styles.xml"]).toContain(`w:styleId="${id}"`);
  });

  test("several appendices: each a section of its own with pages from 1; the properties name them", async () => {
    const models = [modelOf(lines, { number: 1 }), modelOf(lines, { number: 2, columnSet: "full" })] as const;
    const own = unzipSync(await renderAppendixDocx(...models));
    const xml = strFromU8(own["word/document.xml"] ?? new Uint8Array());
    expect(xml.match(/<w:sectPr/gu)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2);
    expect(texts(xml).filter((text) => text.startsWith("Phụ lục"))).toEqual(["Phụ lục I", "Phụ lục II"]);
    const properties = strFromU8(own["docProps/core.xml"] ?? new Uint8Array());
    expect(properties).toContain("<dc:subject>Phụ lục I (Kèm theo");
  });
});

test("the paragraph for the report's body: a sentence, and a line for each class", async () => {
  const paragraph = {
    lead: "Năm 2023, có 01/02 chỉ tiêu đạt kế hoạch, 01 không đạt.",
    lists: [
      { status: "met", heading: "Đạt kế hoạch (01 chỉ tiêu)", items: ["Trường học"] },
      { status: "unmet", heading: "Không đạt kế hoạch (01 chỉ tiêu)", items: ["A & B (thực hiện 1)", "C"] },
    ],
  } as const;
  const bytes = await renderReportParagraph(paragraph, model.profile);
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect([...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1])).toEqual([
    "Năm 2023, có 01/02 chỉ tiêu đạt kế hoạch, 01 không đạt.",
    ...["- Đạt kế hoạch (01 chỉ tiêu): ", "Trường học."],
    ...["- Không đạt kế hoạch (01 chỉ tiêu): ", "A &amp; B (thực hiện 1); C."],
  ]);
  expect(Buffer.from(bytes).equals(Buffer.from(await renderReportParagraph(paragraph, model.profile)))).toBe(
    true,
  );
});
