import { childOf, isOn, type XmlNode } from "./markup";

/** What matters of how a text looks; what is undefined is as it is around. */
export interface Look {
  readonly hidden?: boolean | undefined;
  /** Superscript: a footnote mark or an exponent. */
  readonly raised?: boolean | undefined;
  /** Its name tells text typed before Unicode. */
  readonly font?: string | undefined;
}

/** Looks by style. */
export interface StyleLooks {
  /** Of a paragraph in that style, or in the default one. */
  readonly ofParagraph: (style: string | undefined) => Look;
  /** Of a run in that style. */
  readonly ofRun: (style: string | undefined) => Look;
}

/** `over`, and `under` where it says nothing. */
export function combineLooks(under: Look, over: Look): Look {
  return {
    hidden: over.hidden ?? under.hidden,
    raised: over.raised ?? under.raised,
    font: over.font ?? under.font,
  };
}

/** The look that a `w:rPr` sets. */
export function lookOf(properties: XmlNode | undefined): Look {
  if (!properties) return {};
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  const align = childOf(properties, "w:vertAlign")?.attributes.val;
  return {
    hidden: isOn(childOf(properties, "w:vanish")),
    raised: align === undefined ? undefined : align === "superscript",
    font: fonts?.ascii ?? fonts?.hAnsi,
  };
}

/** Styles are based on one another; a longer chain is a circle. */
const LONGEST_CHAIN = 20;

/** The looks of the children of `w:styles`. */
export function readStyleLooks(blocks: readonly XmlNode[]): StyleLooks {
  const styles = new Map(
    blocks
      .filter(({ name }) => name === "w:style")
      .map((node) => [node.attributes.styleId ?? "", node] as const),
  );
  const resolve = (id: string, left = LONGEST_CHAIN): Look => {
    const style = styles.get(id);
    if (!style || left === 0) return {};
    const base = childOf(style, "w:basedOn")?.attributes.val;
    return combineLooks(base === undefined ? {} : resolve(base, left - 1), lookOf(childOf(style, "w:rPr")));
  };
  const looks = new Map([...styles.keys()].map((id) => [id, resolve(id)] as const));
  const defaults = blocks.find(({ name }) => name === "w:docDefaults");
  const standardLook = lookOf(childOf(childOf(defaults, "w:rPrDefault"), "w:rPr"));
  const isDefault = ({ attributes: { type, default: flag } }: XmlNode): boolean =>
    type === "paragraph" && (flag === "1" || flag === "true");
  const normal = [...styles.values()].find(isDefault)?.attributes.styleId;
  return {
    ofParagraph: (style) => combineLooks(standardLook, looks.get(style ?? normal ?? "") ?? {}),
    ofRun: (style) => looks.get(style ?? "") ?? {},
  };
}
