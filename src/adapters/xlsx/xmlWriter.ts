/** Attribute values by name; absent ones are not written. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** The first line of every part we create. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters XML 1.0 cannot hold at all: controls other than tab and line ends, lone surrogates, U+FFFE, U+FFFF. */
const ILLEGAL = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text as element content; characters XML cannot hold are dropped. */
export function escapeText(text: string): string {
  return text.replace(ILLEGAL, "").replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** Text as an attribute value for double quotes, line ends and tabs kept. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One element; `content` is XML already, without it the element closes itself. */
export function element(name: string, attributes: XmlAttributes = {}, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** XML of our own making with every element name put under the prefix the part uses ("x:" or ""). */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** An open tag with one attribute set, or removed where `value` is undefined; the other attributes stay as written. */
export function setAttribute(openTag: string, name: string, value: string | number | undefined): string {
  const written = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const replacement = value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
  if (written.test(openTag)) return openTag.replace(written, () => replacement);
  return openTag.replace(/\s*\/?>$/, (close) => `${replacement}${close.trim()}`);
}
