import { readZip } from "../../ooxml/zipReader";
import { ReportError, type Report } from "../../../ports/reportReader";
import { assembleReport } from "../assembleReport";
import type { DocumentState, NoteReference } from "./inlineText";
import { LeftOut } from "./leftOut";
import { readStyleLooks } from "./looks";
import { readPart, type VisitBlock, type XmlNode } from "./markup";
import { Story, type FindNote } from "./story";

const DECLARED_ENCODING = /^<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

function decodeXml(bytes: Uint8Array, part: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const marked = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : undefined;
  try {
    const encoding = marked ?? DECLARED_ENCODING.exec(head)?.[1] ?? "utf-8";
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReportError("damaged", part);
  }
}

/** A part's name from the target of a relationship of a part in `folder`. */
function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.filter((step) => step !== "").join("/");
}

/** The parts of the file, whose names know no case, and what they lead to. */
class DocumentPackage {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  }

  /** Visits the blocks below `parent` of a part; nothing where there is no such part. */
  visit(part: string | undefined, parent: string, visit: VisitBlock): string {
    const bytes = part === undefined ? undefined : this.parts.get(part.toLowerCase());
    return bytes && part !== undefined ? readPart(decodeXml(bytes, part), part, parent, visit) : "";
  }

  blocks(part: string | undefined, parent: string): readonly XmlNode[] {
    const found: XmlNode[] = [];
    this.visit(part, parent, (block) => {
      found.push(block);
      return false;
    });
    return found;
  }

  /** The part that `source` ("" for the package) leads to under that kind of relationship. */
  related(source: string, kind: string): string | undefined {
    const folder = source.slice(0, source.lastIndexOf("/") + 1);
    const relationships = `${folder}_rels/${source.slice(folder.length)}.rels`;
    const found = this.blocks(relationships, "rel:Relationships").find(
      ({ attributes: { Type = "", TargetMode } }) => Type.endsWith(`/${kind}`) && TargetMode !== "External",
    );
    const target = found?.attributes.Target;
    if (target === undefined) return undefined;
    return resolveTarget(folder, target);
  }
}

/** Gives each note once, however often a file may refer to it. */
function noteFinder(pkg: DocumentPackage, main: string): FindNote {
  const read = (kind: NoteReference["kind"]): Map<string, XmlNode> => {
    const notes = pkg.blocks(pkg.related(main, `${kind}s`), `w:${kind}s`);
    return new Map(notes.map((note) => [note.attributes.id ?? "", note]));
  };
  const notes = { footnote: read("footnote"), endnote: read("endnote") };
  return ({ kind, id }) => {
    const found = notes[kind].get(id);
    notes[kind].delete(id);
    return found;
  };
}

/**
 * Reads a Word document as the text that stands when every tracked change is accepted. Fails with {@link ReportError}, or
 * with what the layer of packages fails with.
 */
export function readDocx(bytes: Uint8Array, name: string): Report {
  const pkg = new DocumentPackage(readZip(bytes));
  const main = pkg.related("", "officeDocument");
  if (main === undefined) throw new ReportError("not-a-document");
  const leftOut = new LeftOut();
  const looks = readStyleLooks(pkg.blocks(pkg.related(main, "styles"), "w:styles"));
  const state: DocumentState = { looks, leftOut, fields: [], noteCount: 0 };
  const story = new Story(state, noteFinder(pkg, main));
  const root = pkg.visit(main, "w:body", (block) => {
    story.readBlock(block);
    return true;
  });
  story.end();
  if (root !== "w:document") throw new ReportError("not-a-document");
  return assembleReport(name, "paragraph", story.paragraphs, leftOut.notes());
}
