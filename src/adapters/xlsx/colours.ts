import type { OoxmlPackage } from "./package";
import { findRelationship } from "./relationships";
import type { WorkbookPart } from "./workbookPart";
import { XmlReader } from "./xmlReader";

type Attributes = Readonly<Record<string, string>>;

/** The scheme of Excel's own theme, for workbooks without one: light 1, dark 1, light 2, dark 2, accents. */
const OFFICE = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
  " ",
);
/** ECMA-376 §18.8.27, colours 8 to 63. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The twelve colours of the workbook's theme, in the order in which cells count them. */
export function readScheme(pkg: OoxmlPackage, { part }: WorkbookPart): readonly string[] {
  const theme = findRelationship(pkg, part, "theme")?.target;
  if (theme === undefined || !pkg.has(theme)) return OFFICE;
  const reader = new XmlReader(pkg.text(theme), theme);
  const found: string[] = [];
  let isScheme = false;
  while (reader.next() !== "end" && found.length < OFFICE.length) {
    if (reader.name === "clrScheme") isScheme = reader.token === "open";
    if (!isScheme || reader.token !== "open") continue;
    const colour = reader.name === "sysClr" ? reader.attribute("lastClr") : reader.attribute("val");
    if (reader.name === "sysClr" || reader.name === "srgbClr") found.push(colour ?? "000000");
  }
  // The part starts with the dark ones, cells count the light ones first.
  const [dark1, light1, dark2, light2, ...accents] = found;
  return found.length < OFFICE.length
    ? OFFICE
    : [light1, dark1, light2, dark2, ...accents].map((one) => one ?? "");
}

/** "#RRGGBB" of a `color` element; undefined for "automatic" and for what is no colour. */
export function readColour(attributes: Attributes, scheme: readonly string[]): string | undefined {
  const { rgb, theme, indexed } = attributes;
  const plain =
    rgb?.slice(-6) ??
    (theme === undefined ? undefined : scheme[Number(theme)]) ??
    (indexed === undefined ? undefined : (INDEXED[Number(indexed) - 8] ?? INDEXED[Number(indexed)]));
  if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return undefined;
  return tinted(plain, Number(attributes.tint ?? 0));
}

/** ECMA-376 §18.8.19, on the three channels, which comes near enough for showing. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const mixed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
