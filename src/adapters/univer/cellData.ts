import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { Cell } from "../../core/table/sheet";
import { GENERAL } from "../../ports/displayNumber";
import type { BorderLook, CellLook } from "../../ports/workbookFile";
import type { FoundCell } from "./typedContent";

const LINES: Readonly<Record<BorderLook["line"], BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
};
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** How Excel files write calls of our functions, and how cells do. */
const STORED_CALL = /(?:_xlfn\.)?_xldudf_KTXH_/g;
const FUTURE_CALL = /_xlfn\.(?:_xlws\.)?/g;

/** What Univer is given for a cell of a file; a cell that another one's formula fills is given its look only. */
export function cellData(cell: Cell | undefined, look: CellLook | undefined): FoundCell {
  return { ...(cell ? valueData(cell) : {}), ...(look ? { s: styleData(look) } : {}) };
}

function valueData({ kind, text, number, formula }: Cell): FoundCell {
  const value: FoundCell =
    number !== undefined
      ? { v: Number(number), t: CellValueType.NUMBER }
      : kind === "boolean"
        ? { v: text === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN }
        : { v: text, t: CellValueType.STRING };
  return formula === undefined ? value : { ...value, f: `=${shownFormula(formula)}` };
}

function shownFormula(formula: string): string {
  return formula.replace(STORED_CALL, "KTXH.").replace(FUTURE_CALL, "");
}

function styleData(look: CellLook): IStyleData {
  const { fontName, fontSize, colour, fill, horizontal, vertical, wrap, rotation, numberFormat } = look;
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    fs: fontSize,
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    vt: VERTICAL[vertical],
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(rotation === 0 ? {} : { tr: { a: rotation } }),
    ...(Object.keys(look.borders).length === 0 ? {} : { bd: borderData(look.borders) }),
    ...(numberFormat === GENERAL ? {} : { n: { pattern: numberFormat } }),
  };
}

function borderData({ top, right, bottom, left }: CellLook["borders"]): IBorderData {
  const side = (border: BorderLook | undefined): IBorderData["t"] =>
    border ? { s: LINES[border.line], cl: { rgb: border.colour } } : null;
  return { t: side(top), r: side(right), b: side(bottom), l: side(left) };
}
