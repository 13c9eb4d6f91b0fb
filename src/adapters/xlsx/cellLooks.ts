import type { BorderLook, CellLook } from "../../ports/workbookFile";
import { readColour } from "./colours";
import { isTrue } from "./sheetCells";
import type { Styles } from "./styles";
import { StyleSection } from "./styleSection";
import { readFragment, type XmlFragment } from "./xmlFragment";
import { layOut } from "./xmlLayout";

type Attributes = XmlFragment["attributes"];

const LINES: Readonly<Record<string, BorderLook["line"]>> = {
  hair: "hair",
  thin: "thin",
  thick: "thick",
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dotted",
};
const SIDES = ["top", "right", "bottom", "left"] as const;
const HORIZONTAL: Readonly<Record<string, NonNullable<CellLook["horizontal"]>>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};

/** Reads cell formats as they are painted; colours of the theme come from `scheme`. */
export class CellLooks {
  private readonly sections: Readonly<Record<"cellXfs" | "fonts" | "fills" | "borders", StyleSection>>;

  constructor(
    private readonly styles: Styles,
    private readonly part: string,
    private readonly scheme: readonly string[],
  ) {
    const layout = layOut(styles.xml(), part);
    const section = (name: string): StyleSection => new StyleSection(layout, name);
    this.sections = {
      cellXfs: section("cellXfs"),
      fonts: section("fonts"),
      fills: section("fills"),
      borders: section("borders"),
    };
  }

  /** The look of a format index; an unknown one counts as the default format. */
  look(index: number): CellLook {
    const xf = this.item("cellXfs", index) ?? this.item("cellXfs", 0);
    const id = (name: string): number => Number(xf?.attributes[name] ?? 0);
    const alignment = xf ? this.child(xf, "alignment") : undefined;
    const { numberFormat } = this.styles.format(index);
    const turned = Number(alignment?.textRotation ?? 0);
    return {
      ...this.font(this.item("fonts", id("fontId"))),
      ...this.fill(this.item("fills", id("fillId"))),
      ...horizontalOf(alignment),
      vertical:
        alignment?.vertical === "top" || alignment?.vertical === "center" ? alignment.vertical : "bottom",
      wrap: isTrue(alignment?.wrapText),
      rotation: turned > 90 && turned <= 180 ? 90 - turned : turned === 255 ? 0 : turned,
      borders: this.borders(this.item("borders", id("borderId"))),
      numberFormat,
    };
  }

  private item(name: keyof CellLooks["sections"], index: number): XmlFragment | undefined {
    const xml = this.sections[name].items[index];
    return xml === undefined ? undefined : readFragment(xml, this.part);
  }

  private child(fragment: XmlFragment, name: string): Attributes | undefined {
    const found = fragment.children.find((child) => child.name === name);
    return found && readFragment(found.xml, this.part).attributes;
  }

  private font(
    font: XmlFragment | undefined,
  ): Pick<CellLook, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "colour"> {
    const attributes = (name: string): Attributes | undefined => font && this.child(font, name);
    const isOn = (name: string): boolean => {
      const flag = attributes(name);
      return (
        flag !== undefined &&
        flag.val !== "none" &&
        isTrue(flag.val === undefined || name === "u" ? "1" : flag.val)
      );
    };
    const name = attributes("name")?.val;
    const colour = readColour(attributes("color") ?? {}, this.scheme);
    return {
      ...(name === undefined ? {} : { fontName: name }),
      fontSize: Number(attributes("sz")?.val ?? 11),
      bold: isOn("b"),
      italic: isOn("i"),
      underline: isOn("u"),
      ...(colour === undefined ? {} : { colour }),
    };
  }

  private fill(fill: XmlFragment | undefined): Pick<CellLook, "fill"> {
    const pattern = fill?.children.find((child) => child.name === "patternFill");
    if (!pattern) return {};
    const read = readFragment(pattern.xml, this.part);
    if (read.attributes.patternType !== "solid") return {};
    const colour = readColour(this.child(read, "fgColor") ?? {}, this.scheme);
    return colour === undefined ? {} : { fill: colour };
  }

  private borders(border: XmlFragment | undefined): CellLook["borders"] {
    const found: Partial<Record<(typeof SIDES)[number], BorderLook>> = {};
    for (const side of SIDES) {
      const child = border?.children.find(({ name }) => name === side);
      const line = child && readFragment(child.xml, this.part);
      const { style } = line?.attributes ?? {};
      if (!line || style === undefined || style === "none") continue;
      const colour = readColour(this.child(line, "color") ?? {}, this.scheme) ?? "#000000";
      found[side] = { line: LINES[style] ?? "medium", colour };
    }
    return found;
  }
}

function horizontalOf(alignment: Attributes | undefined): Pick<CellLook, "horizontal"> {
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ""];
  return horizontal === undefined ? {} : { horizontal };
}
