import type { Tone } from "../../core/table/sheet";
import type { CellStyle } from "../../core/table/sheetDraft";
import type { TextRun } from "../../core/text/richText";
import { GENERAL } from "../../ports/displayNumber";
import { readCellFormat, type CellFormat } from "./cellFormat";
import { changeFont, runFont, type FontChange } from "./fonts";
import { builtInFormat, builtInFormatId } from "./numberFormats";
import { StyleSection } from "./styleSection";
import { toneDxf, toneOfDxf } from "./tones";
import { readFragment, writeFragment, type XmlFragment } from "./xmlFragment";
import { applySplices, layOut, type Splice, type XmlLayout } from "./xmlLayout";
import { element, withPrefix, type XmlAttributes } from "./xmlWriter";

/** What a cell's format may be changed to; absent fields stay as they are. */
export interface FormatChange extends CellStyle {
  readonly fontName?: string;
  readonly numberFormat?: string;
  /** Excel then never re-reads the text as a formula or date. */
  readonly quotePrefix: boolean;
}

/** Excel's format "Text". */
export const TEXT_FORMAT = "@";

const FIRST_CUSTOM_FORMAT = 164;
const THIN_SIDES = ["left", "right", "top", "bottom"]
  .map((side) => element(side, { style: "thin" }, element("color", { auto: 1 })))
  .join("");
const THIN_BORDER = element("border", {}, THIN_SIDES + element("diagonal"));
const NO_BORDER = element("border", {}, "<left/><right/><top/><bottom/><diagonal/>");

/** styles.xml: cell formats are read by index and new ones added; what is there is never changed. */
export class Styles {
  private readonly layout: XmlLayout;
  private readonly formats: StyleSection;
  private readonly fonts: StyleSection;
  private readonly borders: StyleSection;
  private readonly numberFormats: StyleSection;
  private readonly dxfs: StyleSection;
  private readonly seen = new Map<number, CellFormat>();
  private readonly derived = new Map<string, number>();

  constructor(
    xml: string,
    private readonly part: string,
  ) {
    this.layout = layOut(xml, part);
    this.formats = new StyleSection(this.layout, "cellXfs");
    this.fonts = new StyleSection(this.layout, "fonts");
    this.borders = new StyleSection(this.layout, "borders");
    this.numberFormats = new StyleSection(this.layout, "numFmts");
    this.dxfs = new StyleSection(this.layout, "dxfs");
  }

  /** How cells of this format index look; an unknown index counts as the default format. */
  format(index: number): CellFormat {
    const known = this.seen.get(index);
    if (known) return known;
    const xf = this.xf(index);
    const numberFormat = this.numberFormat(Number(xf.attributes.numFmtId ?? 0));
    const read = readCellFormat(xf.children, this.font(index), numberFormat, this.part);
    this.seen.set(index, read);
    return read;
  }

  /** The index of the format that is `base` with the change made; the same change always gives the same index. */
  derive(base: number, change: FormatChange): number {
    const key = JSON.stringify([base, change]);
    const index = this.derived.get(key) ?? this.deriveNew(base, change);
    this.derived.set(key, index);
    return index;
  }

  private deriveNew(base: number, change: FormatChange): number {
    const xf = this.xf(base);
    const attributes: Record<string, string | number | undefined> = {
      quotePrefix: change.quotePrefix ? 1 : undefined,
    };
    const font = this.changedFont(base, change);
    if (font !== undefined) Object.assign(attributes, { fontId: font, applyFont: 1 });
    if (change.border !== undefined) {
      const border = this.borders.intern(this.prefixed(change.border ? THIN_BORDER : NO_BORDER));
      Object.assign(attributes, { borderId: border, applyBorder: 1 });
    }
    if (change.numberFormat !== undefined) {
      const numFmtId = this.numberFormatId(change.numberFormat);
      Object.assign(attributes, { numFmtId, applyNumberFormat: 1 });
    }
    const children = this.aligned(xf, change);
    if (children !== xf.children) attributes.applyAlignment = 1;
    return this.formats.intern(writeFragment(xf, attributes, children));
  }

  /** The `rPr` element of a run in a cell of this format. */
  runProperties(index: number, run: TextRun): string {
    const font = runFont(this.font(index), run.superscript === true, this.layout.prefix);
    const change: FontChange = { bold: run.bold || undefined, italic: run.italic || undefined };
    const children = changeFont(font, change, this.layout.prefix, "rFont");
    return element("rPr", {}, children.map((child) => this.unprefixed(child.xml)).join(""));
  }

  /** Index of the differential format for highlights of this tone. */
  toneIndex(tone: Tone): number {
    const found = this.dxfs.items.findIndex((xml) => toneOfDxf(xml) === tone);
    return found >= 0 ? found : this.dxfs.intern(this.prefixed(toneDxf(tone)));
  }

  /** The tone a differential format has, undefined if it is none of ours. */
  tone(index: number): Tone | undefined {
    return toneOfDxf(this.dxfs.items[index] ?? "");
  }

  /** Whether anything was added since the part was read. */
  get hasAdditions(): boolean {
    return this.additions().length > 0;
  }

  /** The whole part, additions included. */
  xml(): string {
    return applySplices(this.layout.source, this.additions());
  }

  private additions(): Splice[] {
    const sections = [this.numberFormats, this.fonts, this.borders, this.formats, this.dxfs];
    return sections.flatMap((section) => section.splices());
  }

  private prefixed(xml: string): string {
    return withPrefix(xml, this.layout.prefix);
  }

  private unprefixed(xml: string): string {
    const { prefix } = this.layout;
    return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  }

  private xf(index: number): XmlFragment {
    const xml = this.formats.items[index] ?? this.formats.items[0] ?? this.defaultFormat();
    return readFragment(xml, this.part);
  }

  private defaultFormat(): string {
    const attributes = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };
    const xml = element(`${this.layout.prefix}xf`, attributes);
    this.formats.intern(xml);
    return xml;
  }

  private font(format: number): XmlFragment["children"] {
    const id = Number(this.xf(format).attributes.fontId ?? 0);
    const xml = this.fonts.items[id] ?? this.fonts.items[0];
    return xml === undefined ? [] : readFragment(xml, this.part).children;
  }

  private changedFont(base: number, change: FontChange): number | undefined {
    const wanted = [change.fontName, change.fontSize, change.bold, change.italic];
    if (wanted.every((value) => value === undefined)) return undefined;
    const children = changeFont(this.font(base), change, this.layout.prefix);
    const content = children.map((child) => child.xml).join("");
    return this.fonts.intern(element(`${this.layout.prefix}font`, {}, content));
  }

  private aligned(xf: XmlFragment, change: CellStyle): XmlFragment["children"] {
    const wanted: XmlAttributes = {
      ...(change.horizontal && { horizontal: change.horizontal }),
      ...(change.vertical && { vertical: change.vertical }),
      ...(change.wrap !== undefined && { wrapText: change.wrap ? 1 : 0 }),
    };
    if (Object.keys(wanted).length === 0) return xf.children;
    const name = "alignment";
    const present = xf.children.find((child) => child.name === name);
    if (present) {
      const xml = writeFragment(readFragment(present.xml, this.part), wanted);
      return xf.children.map((child) => (child === present ? { name, xml } : child));
    }
    return [{ name, xml: element(this.layout.prefix + name, wanted) }, ...xf.children];
  }

  private numberFormat(id: number): string {
    for (const xml of this.numberFormats.items) {
      const { attributes } = readFragment(xml, this.part);
      if (Number(attributes.numFmtId) === id) return attributes.formatCode ?? GENERAL;
    }
    return builtInFormat(id);
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const known = this.numberFormats.items.map((xml) => readFragment(xml, this.part).attributes);
    const same = known.find((attributes) => attributes.formatCode === code);
    if (same) return Number(same.numFmtId);
    const free = Math.max(FIRST_CUSTOM_FORMAT - 1, ...known.map(({ numFmtId }) => Number(numFmtId ?? 0))) + 1;
    const name = `${this.layout.prefix}numFmt`;
    this.numberFormats.intern(element(name, { numFmtId: free, formatCode: code }));
    return free;
  }
}
