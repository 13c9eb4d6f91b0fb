import { readReport } from "../../../src/adapters/report";
import { docxOf, docxOfLines, paragraph, run, table, type DocxParts } from "./docxOf";

const read = (body: string, parts?: DocxParts) => readReport(docxOf(body, parts), "a.docx");
const texts = (body: string, parts?: DocxParts): string[] =>
  read(body, parts).paragraphs.map(({ text }) => text);

const RAISED = '<w:vertAlign w:val="superscript"/>';
const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe("text of a paragraph", () => {
  test.each([
    ["runs are joined", run("đạt 83") + run(",56%"), "đạt 83,56%"],
    [
      "a typed raised mark does not glue to its number",
      run("4") + run("75", RAISED) + run(" trường"),
      "4⁷⁵ trường",
    ],
    ["an exponent is one", run("120 m") + run("2", RAISED), "120 m²"],
    ["a subscript stays", run("CO") + run("2", '<w:vertAlign w:val="subscript"/>'), "CO2"],
    ["an insertion is text", `<w:ins>${run("942")}</w:ins>`, "942"],
    [
      "a deletion is not",
      `${run("94")}<w:del><w:r><w:delText>24</w:delText></w:r></w:del>${run("2")}`,
      "942",
    ],
    [
      "a text moved away is not",
      `<w:moveFrom>${run("924")}</w:moveFrom><w:moveTo>${run("942")}</w:moveTo>`,
      "942",
    ],
    [
      "the look before a change does not count",
      run("942", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
      "942",
    ],
    ["hidden text is not", run("942") + run("ghi chú", "<w:vanish/>"), "942"],
    ["text switched to visible is", run("942", '<w:vanish w:val="0"/>'), "942"],
    ["a no-break space stays", run("1.200\u00a0lao động"), "1.200\u00a0lao động"],
    ["soft hyphens go", `${run("thu\u00adỷ")}<w:r><w:softHyphen/></w:r>${run(" sản")}`, "thuỷ sản"],
    [
      "a no-break hyphen is a hyphen",
      `${run("2021")}<w:r><w:noBreakHyphen/></w:r>${run("2025")}`,
      "2021-2025",
    ],
    ["a tab is a tab", `${run("a")}<w:r><w:tab/></w:r>${run("b")}`, "a\tb"],
    ["a line break is one", `${run("a")}<w:r><w:br/></w:r>${run("b")}`, "a\nb"],
    ["a page break is nothing", `${run("a")}<w:r><w:br w:type="page"/></w:r>${run("b")}`, "ab"],
    ["a sign of the font Symbol", `<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(" 95%")}`, "≥ 95%"],
    [
      "a picture sign says nothing",
      `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run("95%")}`,
      " 95%",
    ],
    ["a hyperlink is text", `<w:hyperlink>${run("942")}</w:hyperlink>`, "942"],
    [
      "a content control is text",
      `<w:sdt><w:sdtPr/><w:sdtContent>${run("942")}</w:sdtContent></w:sdt>`,
      "942",
    ],
    [
      "a field is its result",
      fieldMark("begin") + code("=SUM(ABOVE)") + fieldMark("separate") + run("942") + fieldMark("end"),
      "942",
    ],
    [
      "a field in the code of a field is no text",
      [
        fieldMark("begin"),
        code("IF "),
        fieldMark("begin"),
        code("x"),
        fieldMark("separate"),
        run("1"),
        fieldMark("end"),
      ].join("") + [fieldMark("separate"), run("942"), fieldMark("end")].join(""),
      "942",
    ],
    ["a simple field is its result", `<w:fldSimple w:instr="PAGE">${run("3")}</w:fldSimple>`, "3"],
    [
      "automatic numbering is not invented",
      `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run("Nông nghiệp")}`,
      "Nông nghiệp",
    ],
    [
      "a formula",
      `<m:oMath><m:f><m:num><m:r><m:t>559</m:t></m:r></m:num><m:den><m:r><m:t>699</m:t></m:r></m:den></m:f></m:oMath>`,
      "559/699",
    ],
    [
      "text of a drawing is not prose",
      `${run("a")}<w:r><w:drawing><a:p><a:r><a:t>biểu đồ</a:t></a:r></a:p></w:drawing></w:r>`,
      "a",
    ],
    ["TCVN3 by its font", run("KÕ ho¹ch", '<w:rFonts w:ascii=".VnTime"/>'), "Kế hoạch"],
  ])("%s", (_, content, expected) => {
    expect(texts(`<w:p>${content}</w:p>`)[0]).toBe(expected);
  });

  test.each([
    ["raised", `<w:rPr>${RAISED}</w:rPr>`, run("75", '<w:rStyle w:val="S"/>'), "⁷⁵"],
    ["hidden", "<w:rPr><w:vanish/></w:rPr>", run("75", '<w:rStyle w:val="S"/>') + run("a"), "a"],
    ["a legacy font of a base style", '<w:basedOn w:val="B"/>', run("®", '<w:rStyle w:val="S"/>'), "đ"],
    ["a circle of styles", '<w:basedOn w:val="S"/>', run("75", '<w:rStyle w:val="S"/>'), "75"],
  ])("a style says: %s", (_, style, content, expected) => {
    const styles =
      `<w:style w:type="character" w:styleId="S">${style}</w:style>` +
      '<w:style w:type="character" w:styleId="B"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>';
    expect(texts(`<w:p>${content}</w:p>`, { styles })[0]).toBe(expected);
  });

  test("the default style has its say, another paragraph style overrules it", () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="T"><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style>';
    const other = `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run("®")}</w:p>`;
    expect(texts(paragraph("®") + other, { styles })).toEqual(["đ", "®"]);
  });
});

describe("paragraphs", () => {
  test("are numbered in order, empty ones too, and know their offsets", () => {
    const report = read(`${paragraph("a")}<w:p/>${paragraph("đạt 95%")}`);
    expect(report.paragraphs).toEqual([
      { text: "a", line: 1, start: 0 },
      { text: "", line: 2, start: 2 },
      { text: "đạt 95%", line: 3, start: 3 },
    ]);
  });

  test("a deleted paragraph mark joins two", () => {
    const marked = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("giải quyết ")}</w:p>`;
    expect(read(marked + paragraph("942 lao động")).paragraphs).toEqual([
      { text: "giải quyết 942 lao động", line: 1, start: 0 },
    ]);
  });

  test("a deleted mark at the end of a cell or of the document joins nothing", () => {
    const last = (text: string): string => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run(text)}</w:p>`;
    expect(texts(table([last("a"), "b"]) + last("c"))).toEqual(["a\tb", "c"]);
  });

  test("a field that is never closed does not swallow the rest", () => {
    expect(texts(`<w:p>${fieldMark("begin")}${code("x")}</w:p>${paragraph("942")}`)).toEqual(["", "942"]);
  });

  test("a field over several paragraphs is its result", () => {
    const body = `<w:p>${fieldMark("begin")}${code("TOC")}${fieldMark("separate")}${run("I")}</w:p><w:p>${run("II")}${fieldMark("end")}</w:p>`;
    expect(texts(body)).toEqual(["I", "II"]);
  });

  test("prefixes are those of the file", () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>95%</x:t></x:r></x:p></x:body></x:document>';
    expect(texts("", { entries: { "word/document.xml": xml } })).toEqual(["95%"]);
  });
});

describe("notes", () => {
  const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`;

  test("stand behind the paragraph of their mark, which is raised and counted in order", () => {
    const body =
      `<w:p>${run("4")}${reference("footnote", 7)}${run(" trường")}${reference("footnote", 3)}</w:p>` +
      `<w:p>${run("52 thôn")}${reference("endnote", 2)}</w:p>`;
    const parts = {
      footnotes: note("footnote", 3, "hai") + note("footnote", 7, "một"),
      endnotes: note("endnote", 2, "ba"),
    };
    expect(read(body, parts).paragraphs.map(({ start, ...rest }) => [rest, start])).toEqual([
      [{ text: "4¹ trường²", line: 1 }, 0],
      [{ text: "một", line: 1, footnote: "1" }, 11],
      [{ text: "hai", line: 1, footnote: "2" }, 15],
      [{ text: "52 thôn³", line: 2 }, 19],
      [{ text: "ba", line: 2, footnote: "3" }, 28],
    ]);
  });

  test("a mark of the author's own is not counted", () => {
    const own = `<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`;
    const body = `<w:p>${run("4")}${own}${run(" và 5")}${reference("footnote", 2)}</w:p>`;
    const footnotes = note("footnote", 1, "một") + note("footnote", 2, "hai");
    expect(texts(body, { footnotes })).toEqual(["4* và 5¹", "một", "hai"]);
  });

  test("a note that is lost, referred to twice or by itself gives nothing more", () => {
    const footnotes = `<w:footnote w:id="1"><w:p>${run("a")}${reference("footnote", 1)}</w:p></w:footnote>`;
    const [first, lost] = [reference("footnote", 1), reference("footnote", 9)];
    expect(texts(`<w:p>${first}${lost}</w:p>${paragraph(first)}`, { footnotes })).toEqual(["¹²", "a³", "⁴"]);
  });
});

describe("tables and text boxes", () => {
  test("a row is one paragraph with tabs; cells count as paragraphs", () => {
    const body =
      paragraph("Phụ lục") +
      table(["STT", "Chỉ tiêu"], ["1", paragraph("a\tb") + paragraph("c")]) +
      paragraph("hết");
    expect(read(body).paragraphs.map(({ text, line }) => [text, line])).toEqual([
      ["Phụ lục", 1],
      ["STT\tChỉ tiêu", 2],
      ["1\ta b\nc", 4],
      ["hết", 7],
    ]);
  });

  test("columns keep their places where cells are merged", () => {
    const wide = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("x")}</w:tc><w:tc>${paragraph("y")}</w:tc></w:tr></w:tbl>`;
    expect(texts(wide)).toEqual(["\tx\t\ty"]);
  });

  test("a deleted row is not there", () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph("x")}</w:tc><w:tc>${paragraph("y")}</w:tc></w:tr>`;
    const report = read(table(["a", "b"]).replace("</w:tbl>", `${gone}</w:tbl>`));
    expect(report.paragraphs.map(({ text }) => text)).toEqual(["a\tb"]);
    expect(report.notes).toEqual([{ kind: "deletions", count: 1, detail: "" }]);
  });

  test("a frame around prose is prose", () => {
    expect(texts(table([paragraph("a") + paragraph("b")]))).toEqual(["a", "b"]);
  });

  test("a table in a cell stands behind its row", () => {
    const report = read(table(["a", paragraph("b") + table(["1", "2"])]) + paragraph("c"));
    expect(report.paragraphs.map(({ text, line }) => [text, line])).toEqual([
      ["a\tb", 1],
      ["1\t2", 1],
      ["c", 3],
    ]);
  });

  test.each([
    [
      "drawn",
      `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box("95%")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box("95%")}</w:pict></mc:Fallback></mc:AlternateContent>`,
    ],
    ["of old versions", `<w:pict><v:shape><v:textbox>${box("95%")}</v:textbox></v:shape></w:pict>`],
  ])("a text box %s is read once, behind its paragraph", (_, content) => {
    const report = read(`<w:p>${run("a")}<w:r>${content}</w:r></w:p>${paragraph("b")}`);
    expect(report.paragraphs.map(({ text, line }) => [text, line])).toEqual([
      ["a", 1],
      ["95%", 1],
      ["b", 2],
    ]);
  });
});

test("what is left out is told", () => {
  const deletion = "<w:del><w:r><w:delText>1</w:delText></w:r></w:del>";
  const report = read(
    `<w:p>${run("a")}${deletion}${deletion}${run("b", "<w:vanish/>")}<w:r><w:commentReference w:id="0"/></w:r>` +
      "<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r><w:r><w:pict><v:line/></w:pict></w:r><w:r><w:object/></w:r></w:p><w:altChunk/>",
  );
  expect(report.notes.map(({ kind, count }) => [kind, count])).toEqual([
    ["deletions", 2],
    ["hidden", 1],
    ["comments", 1],
    ["pictures", 1],
    ["embedded", 2],
  ]);
});

test("a document of the lines of a text reads as the text", () => {
  const text = "BÁO CÁO\n\n1\tGiải quyết việc làm\tNgười\t1.200\t942⁴²\nđạt 83,56%; 1 < 2 & 3\n";
  const read = (input: Uint8Array | string) => readReport(input, "a").paragraphs;
  expect(read(docxOfLines(text.trimEnd()))).toEqual(read(text));
});
