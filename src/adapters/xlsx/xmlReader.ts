import { damaged } from "../ooxml/damage";

/** What the reader stands on; "end" follows the root element. */
export type XmlToken = "open" | "close" | "text" | "end";

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 1000;
const ATTRIBUTE = /\s+([^\s=>/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);
const LESS_THAN = 60;
const GREATER_THAN = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * Pull tokenizer over one part's XML, linear in its length. Names are local (`x:row` is "row"); a self-closing
 * element gives an "open" and a "close". Anything ill-formed, and every DOCTYPE, fails with `damaged`.
 */
export class XmlReader {
  token: XmlToken = "end";
  /** Local name of the element opened or closed. */
  name = "";
  /** Offsets of the token in `source`. */
  start = 0;
  end = 0;
  selfClosing = false;

  private position = 0;
  private nameEnd = 0;
  private isRaw = false;
  private pendingClose = false;
  private hadRoot = false;
  private readonly open: string[] = [];
  private attributes: Map<string, string> | undefined;

  constructor(
    readonly source: string,
    readonly part: string,
  ) {
    if (source.charCodeAt(0) === 0xfeff) this.position = 1;
  }

  /** Number of elements open, the one just opened included. */
  get depth(): number {
    return this.open.length;
  }

  /** Name of the element just opened or closed as written, prefix included. */
  get qualifiedName(): string {
    return this.source.slice(this.start + (this.token === "close" ? 2 : 1), this.nameEnd);
  }

  /** Moves to the next token and returns it. */
  next(): XmlToken {
    if (this.pendingClose) return this.closeSelf();
    for (;;) {
      this.start = this.position;
      if (this.position >= this.source.length) return this.finish();
      if (this.source.charCodeAt(this.position) !== LESS_THAN) {
        if (this.readText()) return this.token;
      } else if (this.source.startsWith("<!--", this.position)) {
        this.position = this.after("-->", this.position + 4);
      } else if (this.source.startsWith("<?", this.position)) {
        this.position = this.after("?>", this.position + 2);
      } else {
        return this.readMarkup();
      }
    }
  }

  /** Moves to the root element and returns its local name. */
  readRoot(): string {
    this.next();
    return this.name;
  }

  /** Moves behind the close of the element just opened. */
  skip(): void {
    const depth = this.depth;
    while (this.depth >= depth) this.next();
  }

  /** All text inside the element just opened; moves to its close. */
  textContent(): string {
    const depth = this.depth;
    let text = "";
    while (this.depth >= depth) if (this.next() === "text") text += this.text;
    return text;
  }

  /** The decoded text of a "text" token. */
  get text(): string {
    if (this.isRaw) return this.source.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, "\n");
    return this.decode(this.source.slice(this.start, this.end));
  }

  /** Value of an attribute written with exactly this name; undefined if absent. */
  attribute(name: string): string | undefined {
    const raw = this.attributeMap().get(name);
    return raw === undefined ? undefined : this.decode(raw).replace(/[\t\n]/g, " ");
  }

  /** Value of the attribute that has this local name and some prefix, as `r:id` has. */
  prefixedAttribute(localName: string): string | undefined {
    for (const name of this.attributeMap().keys()) {
      if (name.endsWith(`:${localName}`)) return this.attribute(name);
    }
    return undefined;
  }

  /** All attributes of the element just opened, by their names as written. */
  allAttributes(): Record<string, string> {
    return Object.fromEntries([...this.attributeMap()].map(([name, raw]) => [name, this.decode(raw)]));
  }

  /** The error for something wrong in this part. */
  fail(what: string): Error {
    return damaged(this.part, `${what} (at character ${this.start})`);
  }

  private closeSelf(): XmlToken {
    this.pendingClose = false;
    this.open.pop();
    this.start = this.end;
    return (this.token = "close");
  }

  private finish(): XmlToken {
    if (this.open.length > 0) throw this.fail(`ends inside <${this.open.at(-1)}>`);
    if (!this.hadRoot) throw this.fail("holds no element");
    this.end = this.position;
    return (this.token = "end");
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw this.fail("is cut off");
    return at + mark.length;
  }

  private readText(): boolean {
    const next = this.source.indexOf("<", this.position);
    this.end = this.position = next < 0 ? this.source.length : next;
    this.isRaw = false;
    this.token = "text";
    if (this.open.length > 0) return true;
    if (/\S/.test(this.source.slice(this.start, this.end))) throw this.fail("text outside the root element");
    return false;
  }

  private readMarkup(): XmlToken {
    const { source, position } = this;
    if (source.startsWith("</", position)) return this.readClose();
    if (source.startsWith("<![CDATA[", position) && this.open.length > 0) {
      this.end = this.position = this.after("]]>", position + 9);
      this.isRaw = true;
      return (this.token = "text");
    }
    if (source.startsWith("<!", position)) throw this.fail("document type declarations are refused");
    return this.readOpen();
  }

  private readOpen(): XmlToken {
    const close = this.tagEnd(this.position + 1);
    if (this.open.length === 0 && this.hadRoot) throw this.fail("has two root elements");
    if (this.open.length >= MAX_DEPTH) throw this.fail("is nested too deeply");
    this.hadRoot = true;
    this.selfClosing = this.source.charCodeAt(close - 1) === 47;
    const name = this.readName(this.position + 1, this.selfClosing ? close - 1 : close);
    this.open.push(name);
    this.attributes = undefined;
    this.end = this.position = close + 1;
    this.pendingClose = this.selfClosing;
    return (this.token = "open");
  }

  private readClose(): XmlToken {
    const close = this.source.indexOf(">", this.position);
    if (close < 0) throw this.fail("is cut off");
    const name = this.readName(this.position + 2, close);
    if (this.open.pop() !== name) throw this.fail(`unexpected </${name}>`);
    this.end = this.position = close + 1;
    return (this.token = "close");
  }

  private readName(from: number, to: number): string {
    let at = from;
    while (at < to && this.source.charCodeAt(at) > 32) at++;
    if (at === from) throw this.fail("an element without a name");
    this.nameEnd = at;
    const name = this.source.slice(from, at);
    this.name = name.slice(name.indexOf(":") + 1);
    return name;
  }

  /** Offset of the ">" that closes the tag; one inside quotes does not count. */
  private tagEnd(from: number): number {
    for (let at = from; at < this.source.length; at++) {
      const code = this.source.charCodeAt(at);
      if (code === GREATER_THAN) return at;
      if (code === LESS_THAN) break;
      if (code !== QUOTE && code !== APOSTROPHE) continue;
      at = this.source.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) break;
    }
    throw this.fail("a tag is not closed");
  }

  private attributeMap(): Map<string, string> {
    if (this.attributes) return this.attributes;
    const found = new Map<string, string>();
    const last = this.end - (this.selfClosing ? 2 : 1);
    let at = this.nameEnd;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const match = at < last ? ATTRIBUTE.exec(this.source) : null;
      if (!match || ATTRIBUTE.lastIndex > last) break;
      at = ATTRIBUTE.lastIndex;
      const name = match[1] ?? "";
      if (found.has(name)) throw this.fail(`attribute ${name} twice`);
      found.set(name, match[2] ?? match[3] ?? "");
      if (found.size > MAX_ATTRIBUTES) throw this.fail("too many attributes");
    }
    if (/\S/.test(this.source.slice(at, last))) throw this.fail(`broken attributes of <${this.name}>`);
    return (this.attributes = found);
  }

  private decode(text: string): string {
    const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    if (!lines.includes("&")) return lines;
    return lines.replace(/&(?:(\w+)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));|&/g, (_, name, decimal, hex) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      const character = code === undefined ? ENTITIES.get(String(name)) : characterOf(code);
      if (character === undefined) throw this.fail("unknown entity");
      return character;
    });
  }
}

function characterOf(code: number): string | undefined {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || isSurrogate ? undefined : String.fromCodePoint(code);
}
