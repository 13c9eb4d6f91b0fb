import type { CellRange } from "../../core/table/sheet";
import type { CellStyle } from "../../core/table/sheetDraft";

/** Where Excel keeps each part of a look in the format of a range. */
const PATHS = {
  fontName: "font/name",
  fontSize: "font/size",
  fontColor: "font/color",
  bold: "font/bold",
  italic: "font/italic",
  underline: "font/underline",
  strikethrough: "font/strikethrough",
  fill: "fill/color",
  horizontal: "horizontalAlignment",
  vertical: "verticalAlignment",
  wrap: "wrapText",
  indent: "indentLevel",
} as const;

type Part = keyof typeof PATHS;
export type Side = "top" | "bottom" | "left" | "right";

/** How a cell looks. A side is "style|weight|colour" of its line, "None" without one. */
export type Look = Readonly<Record<Part | Side, unknown>>;

export const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];
const PARTS = Object.keys(PATHS) as Part[];
const NO_LINE = "None";
const THIN_LINE = "Continuous|Thin|#000000";
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right", top: "Top" } as const;

/** What {@link partsOf} needs to be loaded of a range. */
export const LOOK = PARTS.map((part) => `format/${PATHS[part]}`);

/** The parts of a look in a format as Excel describes it; null where the cells differ. */
export function partsOf(format: unknown): Record<Part, unknown> {
  const found = PARTS.map((part) => [part, at(format, PATHS[part])] as const);
  return Object.fromEntries(found) as Record<Part, unknown>;
}

function at(value: unknown, path: string): unknown {
  return path.split("/").reduce<unknown>((inner, name) => {
    return typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : null;
  }, value);
}

/** One side of a cell; undefined where several cells differ. */
export function lineOf(border: {
  readonly style?: unknown;
  readonly weight?: unknown;
  readonly color?: unknown;
}): string | undefined {
  const { style, weight, color } = border;
  if (style === NO_LINE) return NO_LINE;
  return style && weight && color ? `${String(style)}|${String(weight)}|${String(color)}` : undefined;
}

/** What a style asks for. */
export function lookOf(style: CellStyle): Partial<Look> {
  const { fontSize, bold, italic, wrap, horizontal, vertical, border } = style;
  const line = border === true ? THIN_LINE : NO_LINE;
  return {
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(horizontal === undefined ? {} : { horizontal: ALIGNMENTS[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: ALIGNMENTS[vertical] }),
    ...(border === undefined ? {} : { top: line, bottom: line, left: line, right: line }),
  };
}

/** What of `wanted` is known and not so in `present`. */
export function changeOf(present: Look | undefined, wanted: Partial<Look>): Partial<Look> {
  const entries = Object.entries(wanted) as [keyof Look, unknown][];
  const known = entries.filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known.filter(([part, value]) => present?.[part] !== value));
}

/** What `getCellProperties` is asked for. */
export function cellOptions(parts: readonly Part[], sides: readonly Side[]): Excel.CellPropertiesLoadOptions {
  const format: Record<string, unknown> = {};
  for (const part of parts) {
    const [group = "", name] = PATHS[part].split("/");
    format[group] = name === undefined ? true : { ...(format[group] ?? {}), [name]: true };
  }
  const line = { style: true, weight: true, color: true };
  if (sides.length > 0) format.borders = Object.fromEntries(sides.map((side) => [side, line]));
  return { format };
}

export function mixedParts(parts: Record<Part, unknown>): Part[] {
  return PARTS.filter((part) => parts[part] === null || parts[part] === undefined);
}

/** Gives a range, or several, these parts of a look. */
export function paint({ format }: { readonly format: Excel.RangeFormat }, look: Partial<Look>): void {
  for (const part of PARTS) {
    const value = look[part];
    if (value === undefined) continue;
    const [group = "", name] = PATHS[part].split("/");
    // White is what Excel tells of a cell without fill.
    if (part === "fill" && String(value).toUpperCase() === "#FFFFFF") format.fill.clear();
    else if (name === undefined) Reflect.set(format, group, value);
    else Reflect.set(Reflect.get(format, group) as object, name, value);
  }
}

const EDGES = {
  top: ["EdgeTop"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  left: ["EdgeLeft"],
  right: ["EdgeRight", "InsideVertical"],
} as const;

/** Gives each cell of a block these lines; `block` is the range's. */
export function drawLines(
  { format }: { readonly format: Excel.RangeFormat },
  look: Partial<Look>,
  block: Pick<CellRange, "top" | "left" | "bottom" | "right">,
): void {
  for (const side of SIDES) {
    const line = look[side];
    if (line === undefined) continue;
    for (const edge of EDGES[side]) {
      if (edge === "InsideHorizontal" && block.top === block.bottom) continue;
      if (edge === "InsideVertical" && block.left === block.right) continue;
      const [style = NO_LINE, weight, color] = String(line).split("|");
      const border = format.borders.getItem(edge);
      Reflect.set(border, "style", style);
      if (weight !== undefined) Reflect.set(border, "weight", weight);
      if (color !== undefined) border.color = color;
    }
  }
}
