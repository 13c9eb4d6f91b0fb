/**
 * Reads a target or a result as printed into parts. The grammar, over tokens of the normalised text:
 *
 *   text       = part { separator part }
 *   separator  = ";" | line break | "." | "," | "và"          (only where both sides hold a figure)
 *   part       = [ label [":"] ] { modifier } figure { modifier } [ label ]
 *   modifier   = comparator | basis | approximation | hold | excess | filler
 *   figure     = number [ unit ] | number [ unit ] range-mark number [ unit ]
 *              | number "/" number [ unit ] | amount-in-tiers
 *   comparator = "trên" | "dưới" | "tối thiểu" | … | ">" | "≥" | …   before the figure
 *              | "trở lên" | "trở xuống"                               after it
 *   basis      = "tăng" | "giảm" | "giảm còn" | "thêm" | … [ "so với" ( plan | base ) ]
 *
 * The words of each class are in phrasebook.ts, digits that are no figures in masks.ts.
 */
import { Decimal } from "../../number/decimal";
import { readNumberLiteral, type NumberLiteral } from "../../number/numberLiteral";
import { fold } from "../../text/fold";
import { isPlain, normaliseText, plainText, type NormalisedText } from "../../text/normalise";
import { remember } from "../../text/remember";
import { FigureReader, type Figure } from "./figures";
import { findItems } from "./items";
import { canHoldMasks } from "./masks";
import { PartReader, type Part } from "./partReader";
import { tokenise } from "./tokenise";

export type { Part } from "./partReader";

/** A text with the parts found in it. */
export interface ReadText {
  readonly source: NormalisedText;
  readonly parts: readonly Part[];
  /** Digits that are figures stand in the text. */
  readonly hasFigure: boolean;
  /** The text, or one of the same words around another number: what hangs on words alone is the same of both. */
  readonly wording: string;
}

function read(text: string): ReadText {
  const source = normaliseText(text);
  const folded = fold(source.text);
  const tokens = tokenise(source.text, folded);
  const figures = new FigureReader(source.text, folded, tokens).readAll();
  const parts = new PartReader(source, tokens, findItems(tokens, figures)).readAll();
  return { source, parts, hasFigure: figures.length > 0, wording: text };
}

const readWhole = remember(read);

/**
 * Words, one number and words; longer ones are hardly ever met again. Four digits on both sides of a separator are no
 * such number: they may be years.
 */
const ONE_NUMBER = /^(\D{0,80})(\d{1,3}(?:[.]\d{3})*(?:[.,]\d+)?|\d+(?:[.,]\d{1,3})?)(\D{0,80})$/;

/** Stands for the number of a wording: large enough for a ratio, so that what hangs on the value shows. */
const STAND_IN = "99";

/** How a wording is read, whatever its number is. */
interface Frame {
  readonly wording: string;
  readonly part: Part;
  readonly figure: Figure;
}

/** Reads a text around {@link STAND_IN}. Null where another number in its place may be read in another way. */
const readFrame = remember((wording): Frame | null => {
  const [part, more] = readWhole(wording).parts;
  const figure = part?.figure;
  if (!figure || more || !isPlain(wording) || canHoldMasks(fold(wording))) return null;
  const isLone = figure.high === null && figure.of === null && !figure.malformed;
  return isLone && figure.low.value.equals(STAND_IN) ? { wording, part, figure } : null;
});

/** The reading of a wording with another number in it. */
function withNumber({ wording, part, figure }: Frame, text: string, literal: NumberLiteral): ReadText {
  const { start, end } = figure.span;
  const span = { start, end: end + text.length - wording.length };
  const { reading: low, other, malformed } = literal;
  const own = { ...part, figure: { ...figure, span, low, other, malformed }, span };
  return { source: plainText(text), parts: [own], hasFigure: true, wording };
}

/** Reads any text into parts; a text without figures gives no parts, or qualitative ones. Never fails. */
export function readParts(text: string): ReadText {
  const found = ONE_NUMBER.exec(text);
  const frame = found && readFrame(`${found[1] ?? ""}${STAND_IN}${found[3] ?? ""}`);
  const literal = frame && readNumberLiteral(found[2] ?? "");
  return literal ? withNumber(frame, text, literal) : readWhole(text);
}

/** Zero as a printed number, for "không còn". */
export const ZERO = { value: new Decimal(0), decimals: 0 };
