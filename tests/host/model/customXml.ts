import { HostError, invalidArgument } from "../hostError";
import { HostCollection, HostObject, textOf } from "./hostObject";

const TOKEN =
  /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+|</g;

/** Namespace of the root; fails with InvalidArgument if the tags are not those of one XML element. */
function checkedNamespace(xml: string): string {
  const open: string[] = [];
  let root: string | undefined;
  for (const [token, closing, name, attributes = "", empty] of xml.matchAll(TOKEN)) {
    if (token === "<" || /^<!DOCTYPE/i.test(token)) throw invalidArgument("Not well-formed XML.");
    if (name === undefined || token.startsWith("<!") || token.startsWith("<?")) {
      if (open.length === 0 && /^[^<\s]/.test(token.trim())) throw invalidArgument("Text outside the root.");
      continue;
    }
    if (closing) {
      if (open.pop() !== name) throw invalidArgument(`Unexpected </${name}>.`);
      continue;
    }
    if (open.length === 0 && root !== undefined) throw invalidArgument("XML has one root.");
    root ??= /\bxmlns\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
    if (!empty) open.push(name);
  }
  if (root === undefined || open.length > 0) throw invalidArgument("Not well-formed XML.");
  return root;
}

class CustomXmlPart extends HostObject {
  readonly wireType = "CustomXmlPart";
  private namespace: string;
  constructor(
    private readonly owner: CustomXmlPartCollection,
    readonly Id: string,
    public xml: string,
  ) {
    super();
    this.namespace = checkedNamespace(xml);
  }
  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  get NamespaceUri(): string {
    return this.namespace;
  }
  GetXml(): string {
    return this.xml;
  }
  SetXml(xml: unknown): void {
    const text = textOf(xml, "xml");
    this.namespace = checkedNamespace(text);
    this.xml = text;
  }
  Delete(): void {
    this.owner.parts = this.owner.parts.filter((part) => part !== this);
  }
}

class ScopedParts extends HostCollection<CustomXmlPart> {
  readonly wireType = "CustomXmlPartScopedCollection";
  constructor(private readonly parts: readonly CustomXmlPart[]) {
    super();
  }
  items(): readonly CustomXmlPart[] {
    return this.parts;
  }
  find(key: unknown): CustomXmlPart | undefined {
    return this.parts.find(({ Id }) => Id === key);
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.parts.length === 1 ? (this.parts[0] ?? null) : null;
  }
  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw new HostError("GeneralException", "There is not exactly one part.");
    return only;
  }
}

/** `workbook.customXmlParts`. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly wireType = "CustomXmlPartCollection";
  parts: CustomXmlPart[] = [];
  constructor(private readonly newId: () => string) {
    super();
  }
  items(): readonly CustomXmlPart[] {
    return this.parts;
  }
  find(key: unknown): CustomXmlPart | undefined {
    return this.parts.find(({ Id }) => Id === key);
  }
  Add(xml: unknown): CustomXmlPart {
    const part = new CustomXmlPart(this, this.newId(), textOf(xml, "xml"));
    this.parts.push(part);
    return part;
  }
  GetByNamespace(namespace: unknown): ScopedParts {
    return new ScopedParts(this.parts.filter(({ NamespaceUri }) => NamespaceUri === namespace));
  }
}
