import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import type { LayoutProfile } from "../../core/appendix/profile";
import { twips } from "./length";

/** Ids of the paragraph styles: an office restyles the document by them. */
export const STYLE = {
  label: "AppendixLabel",
  title: "AppendixTitle",
  reference: "AppendixReference",
  header: "AppendixHeader",
  cellLeft: "AppendixCell",
  cellCentred: "AppendixFigure",
  note: "AppendixNote",
  body: "AppendixBody",
  signer: "AppendixSigner",
  recipientsHead: "AppendixRecipientsHead",
  recipients: "AppendixRecipients",
} as const;

const LANGUAGE = "vi-VN";
/** First-line indent of body text, millimetres. */
const INDENT = 10;

interface StyleLook {
  readonly name: string;
  readonly size: number;
  readonly centred?: boolean;
  readonly justified?: boolean;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly paragraph?: IParagraphStyleOptions["paragraph"];
}

function paragraphStyle(id: string, look: StyleLook): IParagraphStyleOptions {
  const { name, size, centred = false, justified = false, bold = false, italics = false } = look;
  const alignment = centred ? AlignmentType.CENTER : justified ? AlignmentType.JUSTIFIED : AlignmentType.LEFT;
  return {
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { size: size * 2, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) },
    paragraph: { alignment, ...look.paragraph },
  };
}

function appendixStyles({ sizes }: LayoutProfile, tableSize: number): readonly IParagraphStyleOptions[] {
  const head = { spacing: { after: twips(1) }, keepNext: true };
  const first = { firstLine: twips(INDENT) };
  return [
    paragraphStyle(STYLE.label, {
      name: "Phụ lục: nhãn",
      size: sizes.label,
      centred: true,
      bold: true,
      paragraph: { ...head, outlineLevel: 0 },
    }),
    paragraphStyle(STYLE.title, {
      name: "Phụ lục: tên",
      size: sizes.title,
      centred: true,
      bold: true,
      paragraph: head,
    }),
    paragraphStyle(STYLE.reference, {
      name: "Phụ lục: kèm theo",
      size: sizes.reference,
      centred: true,
      italics: true,
      paragraph: head,
    }),
    paragraphStyle(STYLE.header, {
      name: "Phụ lục: tiêu đề cột",
      size: tableSize,
      centred: true,
      bold: true,
      paragraph: { keepNext: true },
    }),
    paragraphStyle(STYLE.cellLeft, { name: "Phụ lục: ô chữ", size: tableSize }),
    paragraphStyle(STYLE.cellCentred, { name: "Phụ lục: ô số", size: tableSize, centred: true }),
    paragraphStyle(STYLE.note, {
      name: "Phụ lục: chú thích",
      size: sizes.footnote,
      justified: true,
      paragraph: { spacing: { after: twips(0.7) } },
    }),
    paragraphStyle(STYLE.body, {
      name: "Phụ lục: lời văn",
      size: sizes.body,
      justified: true,
      paragraph: { indent: first, keepLines: true },
    }),
    paragraphStyle(STYLE.signer, {
      name: "Phụ lục: ký",
      size: sizes.body,
      centred: true,
      bold: true,
      paragraph: { keepNext: true },
    }),
    paragraphStyle(STYLE.recipientsHead, {
      name: "Nơi nhận: đầu",
      size: sizes.recipientsHead,
      bold: true,
      italics: true,
      paragraph: { keepNext: true },
    }),
    paragraphStyle(STYLE.recipients, {
      name: "Nơi nhận: dòng",
      size: sizes.recipients,
      paragraph: { keepNext: true },
    }),
  ];
}

/** The styles of a document: the profile's type and Vietnamese everywhere, a named style for each part. `tableSize` in points. */
export function documentStyles(profile: LayoutProfile, tableSize: number): IStylesOptions {
  const { font, sizes } = profile;
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
    paragraphStyles: [...appendixStyles(profile, tableSize)],
  };
}
