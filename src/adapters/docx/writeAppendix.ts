import {
  BorderStyle,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  AlignmentType,
  TextRun as DocumentRun,
  type ISectionOptions,
} from "docx";
import type { AppendixFootnote, AppendixModel } from "../../core/appendix/model";
import { balancedWidth } from "../../core/text/textMeasure";
import type { TextRun } from "../../core/text/richText";
import { appendixTable } from "./appendixTable";
import { STYLE } from "./documentStyles";
import { documentRuns } from "./documentText";
import { twips } from "./length";
import { packDocument } from "./packDocument";
import { pageProperties } from "./page";
import { signatureTable } from "./signatureTable";

/** Length of the short line under the reference line, millimetres. */
const RULE_LENGTH = 45;
const POINTS_PER_MM = 72 / 25.4;
/** Widths are estimated: balanced lines are given a little more than they are thought to need. */
const BALANCE_ROOM = 1.04;

function widthOf({ columns }: AppendixModel): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}

/** A centred paragraph; several lines are indented on both sides until they are about equally long. */
function centredLine(model: AppendixModel, text: string, style: string, size: number): Paragraph {
  const points = widthOf(model) * POINTS_PER_MM;
  const needed = balancedWidth(text, points, { size, bold: style !== STYLE.reference }) * BALANCE_ROOM;
  const side = twips(Math.max(0, (points - needed) / 2 / POINTS_PER_MM));
  return new Paragraph({ style, indent: { left: side, right: side }, children: documentRuns([{ text }]) });
}

function ruleLine(width: number): Paragraph {
  const side = twips((width - RULE_LENGTH) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: twips(1), lineRule: LineRuleType.EXACT, after: twips(4) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "000000" } },
    keepNext: true,
    children: [],
  });
}

function tableNote(runs: readonly TextRun[], isFirst: boolean): Paragraph {
  return new Paragraph({
    style: STYLE.note,
    ...(isFirst ? { spacing: { before: twips(2), after: twips(0.7) } } : {}),
    children: documentRuns(runs),
  });
}

function footnoteRuns({ mark, text }: AppendixFootnote): readonly TextRun[] {
  return mark === "" ? text : [{ text: mark, superscript: true }, { text: " " }, ...text];
}

/** Notes, the summary, what is still missing, and the signature, which never stands alone on a page. */
function closing(model: AppendixModel) {
  const { footnotes, remarks, summary, notes, gap } = model;
  const signature = signatureTable(model);
  const keepNext = signature.length > 0;
  const lines = [...footnotes.map(footnoteRuns), ...remarks.map((text) => [{ text }])];
  const before = { spacing: { before: twips(3) } };
  const sentences = documentRuns([{ text: [summary, ...notes].join(" ") }]);
  return [
    ...lines.map((runs, i) => tableNote(runs, i === 0)),
    new Paragraph({ style: STYLE.body, ...before, keepNext: keepNext || gap !== "", children: sentences }),
    ...(gap === ""
      ? []
      : [
          new Paragraph({
            style: STYLE.body,
            keepNext,
            children: documentRuns([{ text: gap }], { highlighted: true }),
          }),
        ]),
    ...(keepNext ? [new Paragraph({ style: STYLE.body, keepNext })] : []),
    ...signature,
  ];
}

function pageNumberHeader(size: number): Header {
  const number = new DocumentRun({ children: [PageNumber.CURRENT], size: size * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function section(model: AppendixModel): ISectionOptions {
  const { sizes } = model.profile;
  const { label, title, attachedTo } = model;
  const reference =
    attachedTo === "" ? [] : [centredLine(model, attachedTo, STYLE.reference, sizes.reference)];
  return {
    properties: { page: pageProperties(model.profile, model.orientation), titlePage: true },
    headers: {
      default: pageNumberHeader(sizes.pageNumber),
      first: new Header({ children: [new Paragraph({})] }),
    },
    children: [
      centredLine(model, label, STYLE.label, sizes.label),
      centredLine(model, title, STYLE.title, sizes.title),
      ...reference,
      ruleLine(widthOf(model)),
      appendixTable(model),
      ...closing(model),
    ],
  };
}

/**
 * Appendices as one Word document (.docx bytes), each on pages of its own numbered from 1; equal models give equal bytes.
 * Characters illegal in XML are dropped. At least one model is needed.
 */
export async function renderAppendixDocx(
  first: AppendixModel,
  ...others: readonly AppendixModel[]
): Promise<Uint8Array> {
  const models = [first, ...others];
  const tableSize = Math.min(...models.map((model) => model.tableSize));
  return packDocument({
    title: models.map(({ title }) => title).join("; "),
    subject: models.map(({ label, attachedTo }) => `${label} ${attachedTo}`.trim()).join("; "),
    profile: first.profile,
    tableSize,
    sections: models.map(section),
  });
}
