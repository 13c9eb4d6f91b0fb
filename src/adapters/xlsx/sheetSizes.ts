import { readSpans } from "./columns";
import { isTrue } from "./sheetCells";
import { readFragment, type XmlFragment } from "./xmlFragment";
import { childXml, findChild, type XmlLayout } from "./xmlLayout";

const POINTS_PER_PIXEL = 72 / 96;
/** Width of a digit in font sizes: 0.507 in Calibri, 0.5 in Times New Roman; Excel counts whole pixels. */
const DIGIT_PER_SIZE = 0.507;
const PADDING_PIXELS = 5;
const USUAL_DIGITS = 8;
const USUAL_HEIGHT = 15;

/**
 * Width in points of each column of a sheet, 0 for a hidden one. Widths are counted in digits of the workbook's default
 * font, which is `fontSize` points high.
 */
export function columnPoints(layout: XmlLayout, fontSize: number): (column: number) => number {
  const spans = readSpans(layout);
  const digit = digitPixels(fontSize);
  const usual = usualWidth(layout, digit);
  return (column) => {
    const span = spans.find(({ min, max }) => min <= column && column <= max);
    if (isTrue(span?.attributes.hidden)) return 0;
    return numberOr(usual, span?.attributes.width) * digit * POINTS_PER_PIXEL;
  };
}

/** Width of a digit in pixels. */
export function digitPixels(fontSize: number): number {
  return Math.max(1, Math.trunc((fontSize / POINTS_PER_PIXEL) * DIGIT_PER_SIZE));
}

/** Digits wide is a column without a width: as the sheet tells, else eight and padding, in steps of eight pixels. */
function usualWidth(layout: XmlLayout, digit: number): number {
  const { defaultColWidth, baseColWidth } = sheetFormat(layout);
  const pixels = numberOr(USUAL_DIGITS, baseColWidth) * digit + PADDING_PIXELS;
  return numberOr((Math.ceil(pixels / 8) * 8) / digit, defaultColWidth);
}

/** Height in points of a sheet's rows that have none of their own. */
export function usualHeight(layout: XmlLayout): number {
  return numberOr(USUAL_HEIGHT, sheetFormat(layout).defaultRowHeight);
}

function sheetFormat(layout: XmlLayout): XmlFragment["attributes"] {
  const child = findChild(layout, "sheetFormatPr");
  return child ? readFragment(childXml(layout, child), layout.part).attributes : {};
}

/** An attribute's number; `otherwise` where it is absent or none. */
function numberOr(otherwise: number, written: string | undefined): number {
  const value = Number(written ?? NaN);
  return Number.isFinite(value) ? value : otherwise;
}
