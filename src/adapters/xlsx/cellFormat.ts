import { isTrue } from "./sheetCells";
import { readFragment, type XmlFragment } from "./xmlFragment";

/** How a cell format ("xf") looks to a reader. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** Text goes on to further lines where the column is too narrow. */
  readonly wraps: boolean;
}

type Children = XmlFragment["children"];

/** Excel's size for a font that names none. */
const USUAL_SIZE = 11;
const LARGEST_SIZE = 409;
/** Alignments that break lines without being asked to wrap. */
const WRAPPING = ["justify", "distributed"];

/** The format with these children of `xf` and of its `font`; `part` is named if they are ill-formed. */
export function readCellFormat(xf: Children, font: Children, numberFormat: string, part: string): CellFormat {
  const name = attributesOf(font, "name", part)?.val;
  const size = Number(attributesOf(font, "sz", part)?.val ?? USUAL_SIZE);
  const bold = attributesOf(font, "b", part);
  return {
    numberFormat,
    ...(name === undefined ? {} : { fontName: name }),
    fontSize: size > 0 && size <= LARGEST_SIZE ? size : USUAL_SIZE,
    bold: bold !== undefined && isTrue(bold.val ?? "1"),
    wraps: isWrapping(attributesOf(xf, "alignment", part) ?? {}),
  };
}

/** Turned text has its lines across the row's height, so it counts as not wrapped. */
function isWrapping({ wrapText, horizontal = "", vertical = "", textRotation }: Attributes): boolean {
  if (Number(textRotation ?? 0) !== 0) return false;
  return isTrue(wrapText) || WRAPPING.includes(horizontal) || WRAPPING.includes(vertical);
}

type Attributes = XmlFragment["attributes"];

function attributesOf(children: Children, name: string, part: string): Attributes | undefined {
  const child = children.find((found) => found.name === name);
  return child && readFragment(child.xml, part).attributes;
}
