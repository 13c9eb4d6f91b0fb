import type { Definition, DefinitionPack } from "./definition";

type Required = "id" | "name" | "unit" | "kind" | "polarity" | "group" | "sources";

/** A definition as published: everything but its identity, unit, direction and source may be left out. */
export type PublishedDefinition = Pick<Definition, Required> & Partial<Definition>;

/** A pack as published, in the versioned JSON schema. */
export interface PublishedPack {
  /** Version of the JSON schema. */
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly publisher?: string;
  readonly definitions: readonly PublishedDefinition[];
}

const LEFT_OUT = {
  code: "",
  aliases: [],
  contextAliases: [],
  comparator: null,
  decimals: 0,
  parts: [],
  partsComplete: false,
  formula: "",
  concept: "",
  method: "",
  disaggregation: [],
  periodicity: "",
  dataSource: "",
  agency: "",
  assigners: [],
  validFrom: "",
  validTo: "",
  note: "",
} satisfies Omit<Definition, Required>;

/** The pack with every field of every definition present. */
export function completePack({
  id,
  name,
  version,
  publisher = "",
  definitions,
}: PublishedPack): DefinitionPack {
  const complete = definitions.map((definition): Definition => ({ ...LEFT_OUT, ...definition }));
  return { id, name, version, publisher, definitions: complete };
}
