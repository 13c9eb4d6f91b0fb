import { appendChild, applySplices, layOut, childXml } from "./xmlLayout";
import { XmlReader } from "./xmlReader";
import { element, XML_DECLARATION } from "./xmlWriter";
import type { OoxmlPackage } from "./package";

/** A relationship of one part; `target` is a part name without leading slash, or an address if `external`. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type address ("worksheet"), the same in the transitional and the strict schema. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Name of the part holding the relationships of `source`; "" stands for the package itself. */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of a part, none if it has no such part. Targets may be relative or absolute. */
export function readRelationships(pkg: OoxmlPackage, source: string): Relationship[] {
  const name = relationshipsName(source);
  if (!pkg.has(name)) return [];
  const reader = new XmlReader(pkg.text(name), name);
  const found: Relationship[] = [];
  while (reader.next() !== "end") {
    if (reader.token !== "open" || reader.name !== "Relationship") continue;
    const target = reader.attribute("Target") ?? "";
    const external = reader.attribute("TargetMode") === "External";
    found.push({
      id: reader.attribute("Id") ?? "",
      kind: (reader.attribute("Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}

/** The first internal relationship of that kind. */
export function findRelationship(pkg: OoxmlPackage, source: string, kind: string): Relationship | undefined {
  return readRelationships(pkg, source).find((found) => found.kind === kind && !found.external);
}

function resolveTarget(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.replace(/[#?].*$/, "").split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

/** Adds a relationship to a part of the package and returns its id. */
export function addRelationship(pkg: OoxmlPackage, source: string, kind: string, target: string): string {
  const name = relationshipsName(source);
  const xml = pkg.has(name)
    ? pkg.text(name)
    : XML_DECLARATION + element("Relationships", { xmlns: NAMESPACE });
  const used = new Set(readRelationships(pkg, source).map((found) => found.id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const layout = layOut(xml, name);
  const added = element("Relationship", {
    Id: id,
    Type: `${TYPES}/${kind}`,
    Target: relativeTarget(source, target),
  });
  pkg.write(name, applySplices(layout.source, [appendChild(layout, added)]));
  return id;
}

/** Removes the relationships that lead to `target`. */
export function removeRelationshipsTo(pkg: OoxmlPackage, source: string, target: string): void {
  const name = relationshipsName(source);
  const ids = readRelationships(pkg, source)
    .filter((found) => !found.external && found.target === target)
    .map((found) => found.id);
  if (ids.length === 0) return;
  const layout = layOut(pkg.text(name), name);
  const gone = layout.children.filter((child) => {
    const reader = new XmlReader(childXml(layout, child), name);
    reader.next();
    return ids.includes(reader.attribute("Id") ?? "");
  });
  const splices = gone.map(({ start, end }) => ({ start, end, text: "" }));
  pkg.write(name, applySplices(layout.source, splices));
}

/** Some readers stumble over absolute targets, so ours are relative to the folder of `source`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}
