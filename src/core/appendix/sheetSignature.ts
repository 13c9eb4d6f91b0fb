import type { AppendixModel } from "./model";
import { sheetLine, type SheetLine, type SheetText } from "./sheetLines";
import { RECIPIENTS_HEAD, signatureSlots, type SignatureSlot } from "./signatureSlots";

/** Empty lines for the signature itself. */
const ROOM = 4;

/** First and last column of each of `count` places, about equally wide. */
function columnSpans({ columns }: AppendixModel, count: number): readonly (readonly [number, number])[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const ends = columns.map(
    (_, i) => columns.slice(0, i + 1).reduce((sum, { width }) => sum + width, 0) / total,
  );
  const last = (place: number): number => {
    const nearest = ends.map((end) => Math.abs(end - (place + 1) / count));
    return nearest.indexOf(Math.min(...nearest)) + 1;
  };
  return Array.from({ length: count }, (_, i) => [i === 0 ? 1 : last(i - 1) + 1, last(i)] as const);
}

/** The lines of a place from top to bottom; a signer's name stands `height` lines down. */
function slotTexts(
  { kind, lines, name }: SignatureSlot,
  [left, right]: readonly [number, number],
  { sizes }: AppendixModel["profile"],
  nameLine: number,
): readonly (SheetText & { readonly line: number })[] {
  if (kind === "recipients") {
    const head = { size: sizes.recipientsHead, bold: true, italic: true, horizontal: "left" } as const;
    const item = { size: sizes.recipients, horizontal: "left" } as const;
    return [
      { line: 0, left, right, runs: [{ text: RECIPIENTS_HEAD }], style: head },
      ...lines.map((text, i) => ({ line: i + 1, left, right, runs: [{ text }], style: item })),
    ];
  }
  const style = { size: sizes.body, bold: true, horizontal: "center" } as const;
  const titles = lines.map((text, line) => ({ line, left, right, runs: [{ text }], style }));
  return name === "" ? titles : [...titles, { line: nameLine, left, right, runs: [{ text: name }], style }];
}

/** Recipients and signers from row `top` on; none where the appendix carries no signature or has too few columns. */
export function sheetSignature(model: AppendixModel, top: number): readonly SheetLine[] {
  const slots = signatureSlots(model.signature);
  if (slots.length === 0 || slots.length > model.columns.length) return [];
  const spans = columnSpans(model, slots.length);
  const isSigned = slots.some(({ name }) => name !== "");
  const titles = Math.max(...slots.map(({ kind, lines }) => (kind === "signer" ? lines.length : 0)));
  const texts = slots.flatMap((slot, i) => slotTexts(slot, spans[i] ?? [1, 1], model.profile, titles + ROOM));
  const height = Math.max(...texts.map(({ line }) => line + 1), isSigned ? titles + ROOM + 1 : 0);
  return Array.from({ length: height }, (_, line) => {
    const own = texts.filter((text) => text.line === line);
    const blank = { left: 1, right: 1, runs: [], style: { size: model.profile.sizes.body } };
    return sheetLine(model, top + line, own.length > 0 ? own : [blank]);
  });
}
