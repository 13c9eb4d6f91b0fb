import type { XmlFragment } from "./xmlFragment";
import { element } from "./xmlWriter";

/** What a cell style may change of a font; sizes are points. */
export interface FontChange {
  readonly fontName?: string | undefined;
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

type Child = XmlFragment["children"][number];

/** The order Excel writes the parts of a font in. */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
];

/** Parts that describe a typeface and are wrong once it is replaced. */
const TYPEFACE = ["name", "rFont", "family", "charset", "scheme"];

/** Children of a `font` or `rPr` element with the change made; what is not changed stays as written. */
export function changeFont(
  children: readonly Child[],
  change: FontChange,
  prefix: string,
  nameElement: "name" | "rFont" = "name",
): Child[] {
  let changed = [...children];
  if (change.bold !== undefined) changed = setFlag(changed, "b", change.bold, prefix);
  if (change.italic !== undefined) changed = setFlag(changed, "i", change.italic, prefix);
  if (change.fontSize !== undefined) changed = setValue(changed, "sz", change.fontSize, prefix);
  const { fontName } = change;
  const isSame = changed.some((child) => child.name === nameElement && hasValue(child, fontName ?? ""));
  if (fontName === undefined || isSame) return changed;
  return setValue(
    changed.filter((child) => !TYPEFACE.includes(child.name)),
    nameElement,
    fontName,
    prefix,
  );
}

function hasValue(child: Child, value: string): boolean {
  return child.xml === element(child.xml.slice(1).split(/[\s/>]/)[0] ?? "", { val: value });
}

function setFlag(children: readonly Child[], name: string, on: boolean, prefix: string): Child[] {
  const others = children.filter((child) => child.name !== name);
  return on ? insert(others, { name, xml: element(prefix + name) }) : others;
}

function setValue(children: readonly Child[], name: string, value: string | number, prefix: string): Child[] {
  const child = { name, xml: element(prefix + name, { val: value }) };
  const at = children.findIndex((found) => found.name === name);
  return at < 0 ? insert(children, child) : children.with(at, child);
}

function insert(children: readonly Child[], child: Child): Child[] {
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const at = children.findIndex((found) => rank(found.name) > rank(child.name));
  return children.toSpliced(at < 0 ? children.length : at, 0, child);
}

/** The children of a cell's `font` as those of a run's `rPr`, raised if wanted. */
export function runFont(font: readonly Child[], raised: boolean, prefix: string): Child[] {
  const children = font
    .filter((child) => child.name !== "vertAlign")
    .map(({ name, xml }) =>
      name === "name" ? { name: "rFont", xml: xml.replace(/^<([\w.-]+:)?name/, "<$1rFont") } : { name, xml },
    );
  return raised ? setValue(children, "vertAlign", "superscript", prefix) : children;
}
