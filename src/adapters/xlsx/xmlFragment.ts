import { layOut } from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { element, type XmlAttributes } from "./xmlWriter";

/** One element taken apart: its attributes in the order written and its children as raw XML. */
export interface XmlFragment {
  readonly qualifiedName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly { readonly name: string; readonly xml: string }[];
}

/** Takes one element's XML apart; `part` is named if it is ill-formed. */
export function readFragment(xml: string, part: string): XmlFragment {
  const reader = new XmlReader(xml, part);
  reader.next();
  const layout = layOut(xml, part);
  return {
    qualifiedName: reader.qualifiedName,
    attributes: reader.allAttributes(),
    children: layout.children.map(({ name, start, end }) => ({
      name,
      xml: layout.source.slice(start, end),
    })),
  };
}

/** Puts an element together again with some attributes set (undefined removes) and other children. */
export function writeFragment(
  fragment: XmlFragment,
  attributes: XmlAttributes,
  children: readonly { readonly xml: string }[] = fragment.children,
): string {
  const content = children.map((child) => child.xml).join("");
  return element(fragment.qualifiedName, { ...fragment.attributes, ...attributes }, content);
}
