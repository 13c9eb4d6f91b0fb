import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from "docx";
import type { AppendixModel } from "../../core/appendix/model";
import { RECIPIENTS_HEAD, signatureSlots, type SignatureSlot } from "../../core/appendix/signatureSlots";
import { STYLE } from "./documentStyles";
import { documentRuns } from "./documentText";
import { twips } from "./length";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** Height of the room for a signature, millimetres. */
const ROOM = 24;

function line(text: string, style: string, before = 0): Paragraph {
  const highlighted = text.startsWith("[");
  return new Paragraph({
    style,
    spacing: { before: twips(before) },
    children: documentRuns([{ text }], { highlighted }),
  });
}

function slotLines({ kind, lines, name }: SignatureSlot): readonly Paragraph[] {
  if (kind === "recipients")
    return [
      line(RECIPIENTS_HEAD, STYLE.recipientsHead),
      ...lines.map((text) => line(text, STYLE.recipients)),
    ];
  const titles = lines.map((text) => line(text, STYLE.signer));
  return name === "" ? titles : [...titles, line(name, STYLE.signer, ROOM)];
}

/** Recipients and signers side by side, without lines, in one row that no page break splits; none for no signature. */
export function signatureTable({ signature, columns }: AppendixModel): readonly Table[] {
  const slots = signatureSlots(signature);
  if (slots.length === 0) return [];
  const total = twips(columns.reduce((sum, column) => sum + column.width, 0));
  const width = Math.floor(total / slots.length);
  const cells = slots.map((slot) => {
    const lines = slotLines(slot);
    const children = lines.length > 0 ? [...lines] : [new Paragraph({ style: STYLE.recipients })];
    return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
  });
  return [
    new Table({
      width: { size: width * slots.length, type: WidthType.DXA },
      columnWidths: slots.map(() => width),
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
}
