import type { Definition } from "../../src/core/catalog/definition";
import { completePack, type PublishedDefinition } from "../../src/core/catalog/pack/publishedPack";

/** A complete definition of what a test is about; the rest is a plain rate. */
export function definitionOf(fields: Partial<PublishedDefinition> & { readonly id: string }): Definition {
  const base = { name: fields.id, unit: "%", kind: "rate", polarity: "higher", group: "Kinh tế" } as const;
  const sources = [{ document: "Báo cáo", item: "1" }];
  const pack = { format: 1, id: "thu", name: "Thử", version: "1.0.0" } as const;
  const [definition] = completePack({ ...pack, definitions: [{ ...base, sources, ...fields }] }).definitions;
  if (!definition) throw new Error("no definition");
  return definition;
}
