import { STATE_NAMESPACE } from "../../ports/checkState";

/** A text kept under a key, as it stands in a custom XML part. */
interface State {
  readonly key: string;
  readonly text: string;
}

const ROOT = /^\s*(?:<\?[^>]*\?>\s*)?<([\w.-]+:)?state((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|&(#x?[0-9a-fA-F]+|\w+);|[^<&]+/g;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

/** The XML of a part that keeps a checked text under a checked key. */
export function printState({ key, text }: State): string {
  const content = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<state xmlns="${STATE_NAMESPACE}" key="${key}">${content.replaceAll("\r", "&#13;")}</state>`;
}

/** The state in a part that Excel, or the writer of a file, may have laid out anew; undefined for anything else. */
export function parseState(xml: string): State | undefined {
  const root = ROOT.exec(xml);
  if (!root) return undefined;
  const [open, prefix = "", attributes = "", isEmpty] = root;
  const key = attributeOf(attributes, "key");
  if (key === undefined) return undefined;
  if (isEmpty) return { key, text: "" };
  const end = xml.lastIndexOf(`</${prefix}state`);
  const lines = xml.slice(open.length, end).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const parts = [...lines.matchAll(TOKEN)].map(([token, data, entity]) => {
    if (entity !== undefined) return characterOf(entity);
    return data ?? (token.startsWith("<") ? "" : token);
  });
  return { key, text: parts.join("") };
}

function attributeOf(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name === wanted) return double ?? single;
  }
  return undefined;
}

function characterOf(entity: string): string {
  if (!entity.startsWith("#")) return ENTITIES.get(entity) ?? "";
  const isHex = entity.startsWith("#x");
  return String.fromCodePoint(parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}
