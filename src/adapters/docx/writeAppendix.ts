import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun as DocumentRun,
} from "docx";
import type { AppendixFootnote, AppendixModel } from "../../core/appendix/model";
import { balancedWidth } from "../../core/text/textMeasure";
import type { TextRun } from "../../core/text/richText";
import { appendixTable } from "./appendixTable";
import { documentRuns, legalText } from "./documentText";
import { twips } from "./length";
import { settlePackage } from "./settlePackage";

/** Distance of the page number from the upper edge, millimetres. */
const HEADER_DISTANCE = 10;
/** Length of the short line under the reference line, millimetres. */
const RULE_LENGTH = 45;
/** First-line indent of body text, millimetres. */
const INDENT = 10;
const POINTS_PER_MM = 72 / 25.4;
/** Widths are estimated: balanced lines are given a little more than they are thought to need. */
const BALANCE_ROOM = 1.04;
const LANGUAGE = "vi-VN";

/** A centred paragraph; several lines are indented on both sides until they are about equally long. */
function centredLine(
  text: string,
  width: number,
  size: number,
  look: { bold?: boolean; italics?: boolean },
): Paragraph {
  const points = width * POINTS_PER_MM;
  const needed = balancedWidth(text, points, { size, bold: look.bold ?? false }) * BALANCE_ROOM;
  const side = twips(Math.max(0, (points - needed) / 2 / POINTS_PER_MM));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    keepNext: true,
    spacing: { after: twips(1) },
    children: documentRuns([{ text }], size, look),
  });
}

function ruleLine(width: number): Paragraph {
  const side = twips((width - RULE_LENGTH) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: twips(1), lineRule: LineRuleType.EXACT, after: twips(4) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "000000" } },
    children: [],
  });
}

function tableNote({ mark, text }: AppendixFootnote, size: number, isFirst: boolean): Paragraph {
  const runs: TextRun[] =
    mark === "" ? [...text] : [{ text: mark, superscript: true }, { text: " " }, ...text];
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: isFirst ? twips(2) : 0, after: twips(0.7) },
    children: documentRuns(runs, size),
  });
}

function closingParagraph({ summary, notes, profile }: AppendixModel): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(INDENT) },
    spacing: { before: twips(3) },
    keepLines: true,
    children: documentRuns([{ text: [summary, ...notes].join(" ") }], profile.sizes.body),
  });
}

function pageNumberHeader(size: number): Header {
  const number = new DocumentRun({ children: [PageNumber.CURRENT], size: size * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function pageProperties({ profile, orientation }: AppendixModel) {
  const { paper, margins } = profile;
  return {
    // The library swaps width and height itself for landscape.
    size: {
      width: twips(paper.width),
      height: twips(paper.height),
      orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(margins.top),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      right: twips(margins.right),
      header: twips(HEADER_DISTANCE),
      footer: twips(HEADER_DISTANCE),
    },
    pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
  };
}

function content(model: AppendixModel) {
  const { sizes } = model.profile;
  const width = model.columns.reduce((sum, column) => sum + column.width, 0);
  return [
    centredLine(model.label, width, sizes.label, { bold: true }),
    centredLine(model.title, width, sizes.title, { bold: true }),
    centredLine(model.attachedTo, width, sizes.reference, { italics: true }),
    ruleLine(width),
    appendixTable(model),
    ...model.footnotes.map((note, index) => tableNote(note, sizes.footnote, index === 0)),
    closingParagraph(model),
  ];
}

function documentStyles({ font, sizes }: AppendixModel["profile"]) {
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
          size: sizes.body * 2,
          language: { value: LANGUAGE, eastAsia: LANGUAGE },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
  };
}

/** The appendix as a Word document (.docx bytes); equal models give equal bytes. Characters illegal in XML are dropped. */
export async function renderAppendixDocx(model: AppendixModel): Promise<Uint8Array> {
  const document = new Document({
    title: legalText(model.title),
    creator: "KTXH",
    lastModifiedBy: "KTXH",
    styles: documentStyles(model.profile),
    sections: [
      {
        properties: { page: pageProperties(model), titlePage: true },
        headers: {
          default: pageNumberHeader(model.profile.sizes.pageNumber),
          first: new Header({ children: [new Paragraph({})] }),
        },
        children: content(model),
      },
    ],
  });
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}
