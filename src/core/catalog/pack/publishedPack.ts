import type { DefaultComparator, Definition, DefinitionPack } from "../definition";

/** What every published definition says: its identity, unit, direction and source. */
export type RequiredField = "id" | "name" | "unit" | "kind" | "polarity" | "group" | "sources";

/** A definition as published: what is not required may be left out. */
export type PublishedDefinition = Pick<Definition, RequiredField> & Partial<Definition>;

/** A pack as published, in the versioned JSON schema. */
export interface PublishedPack {
  /** Address of the JSON schema, for editors. */
  readonly $schema?: string;
  /** Version of the JSON schema. */
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly publisher?: string;
  readonly definitions: readonly PublishedDefinition[];
}

/** What a field means that is left out, the comparator apart. */
const LEFT_OUT = {
  code: "",
  aliases: [],
  contextAliases: [],
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
} satisfies Omit<Definition, RequiredField | "comparator">;

/** How a bare number is meant where the publisher does not say: in the better direction, null for texts. */
function defaultComparator({ kind, polarity }: PublishedDefinition): DefaultComparator | null {
  if (kind === "text") return null;
  return polarity === "higher" ? ">=" : polarity === "lower" ? "<=" : "=";
}

function complete(definition: PublishedDefinition): Definition {
  return { comparator: defaultComparator(definition), ...LEFT_OUT, ...definition };
}

/** The pack with every field of every definition present. */
export function completePack({
  id,
  name,
  version,
  publisher = "",
  definitions,
}: PublishedPack): DefinitionPack {
  return { id, name, version, publisher, definitions: definitions.map(complete) };
}

const FIELDS = [
  ...[
    "id",
    "code",
    "name",
    "aliases",
    "contextAliases",
    "unit",
    "kind",
    "polarity",
    "comparator",
    "decimals",
  ],
  ...["group", "parts", "partsComplete", "formula", "concept", "method", "disaggregation", "periodicity"],
  ...["dataSource", "agency", "assigners", "sources", "validFrom", "validTo", "note"],
] as readonly (keyof Definition)[];

const REQUIRED: ReadonlySet<string> = new Set<RequiredField>([
  "id",
  "name",
  "unit",
  "kind",
  "polarity",
  "group",
  "sources",
]);

/** The definition without what may be left out, its fields in one order. */
function publish(definition: Definition): PublishedDefinition {
  const { id, name, unit, kind, polarity, group, sources } = definition;
  const plain = complete({ id, name, unit, kind, polarity, group, sources });
  const said = FIELDS.filter(
    (field) => REQUIRED.has(field) || JSON.stringify(definition[field]) !== JSON.stringify(plain[field]),
  );
  return Object.fromEntries(
    said.map((field) => [field, definition[field]]),
  ) as unknown as PublishedDefinition;
}

/** The pack as its publisher would write it: what completing it would add is left out. */
export function publishPack({ id, name, version, publisher, definitions }: DefinitionPack): PublishedPack {
  const head = { format: 1 as const, id, name, version, ...(publisher === "" ? {} : { publisher }) };
  return { ...head, definitions: definitions.map(publish) };
}
