import { refuseCompoundFile } from "../ooxml/compoundFile";
import { damaged } from "../ooxml/damage";
import { readZip } from "../ooxml/zipReader";
import { writeZip } from "./zipWriter";

const DECLARED_ENCODING = /^(<\?xml[^>]*\bencoding\s*=\s*["'])([A-Za-z0-9._-]+)(["'])/;

/** The parts of an OOXML package by name without a leading slash; names differing only in case are the same. */
export class OoxmlPackage {
  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly names: Map<string, string>,
  ) {}

  /** An empty package. */
  static create(): OoxmlPackage {
    return new OoxmlPackage(new Map(), new Map());
  }

  /** Reads a file; fails with `not-a-workbook`, `password-protected`, `old-format`, `too-large` or `damaged`. */
  static open(bytes: Uint8Array): OoxmlPackage {
    refuseCompoundFile(bytes);
    const parts = readZip(bytes);
    return new OoxmlPackage(parts, new Map([...parts.keys()].map((name) => [name.toLowerCase(), name])));
  }

  /** A copy that can be changed without changing this one; the bytes are shared. */
  copy(): OoxmlPackage {
    return new OoxmlPackage(new Map(this.parts), new Map(this.names));
  }

  has(name: string): boolean {
    return this.names.has(name.toLowerCase());
  }

  partNames(): string[] {
    return [...this.parts.keys()];
  }

  /** The part's text; a missing part or bytes not in its encoding fail with `damaged`. */
  text(name: string): string {
    const bytes = this.parts.get(this.names.get(name.toLowerCase()) ?? name);
    if (!bytes) throw damaged(name, "the part is missing");
    try {
      return decodeXml(bytes);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown";
      throw damaged(name, `cannot be read as text (${reason})`);
    }
  }

  /** Creates or replaces a part; the text is stored as UTF-8. */
  write(name: string, text: string): void {
    const stored = this.names.get(name.toLowerCase()) ?? name;
    this.names.set(stored.toLowerCase(), stored);
    this.parts.set(stored, new TextEncoder().encode(text.replace(DECLARED_ENCODING, "$1UTF-8$3")));
  }

  remove(name: string): void {
    this.parts.delete(this.names.get(name.toLowerCase()) ?? name);
    this.names.delete(name.toLowerCase());
  }

  /** The package as a file; the same parts give the same bytes. */
  save(): Uint8Array {
    return writeZip(this.parts);
  }
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", { fatal: true }).decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = DECLARED_ENCODING.exec(head)?.[2] ?? "utf-8";
  return new TextDecoder(declared, { fatal: true }).decode(bytes);
}
