import * as v from "valibot";
import { LINE, LINES, OPTIONAL_LINE, PROSE, PROSES } from "./foreignText";

const NAMEABLE = v.object({ id: LINE, name: OPTIONAL_LINE, names: LINES });

const CODE = v.object({
  ...NAMEABLE.entries,
  description: PROSE,
  descriptions: PROSES,
  parent: OPTIONAL_LINE,
  annotations: v.nullish(v.array(v.object({ text: OPTIONAL_LINE, texts: LINES })), []),
});

const CODE_LIST = v.object({
  ...NAMEABLE.entries,
  agencyID: OPTIONAL_LINE,
  version: OPTIONAL_LINE,
  isPartial: v.nullish(v.boolean(), false),
  codes: v.nullish(v.array(CODE), []),
});

/**
 * SDMX-JSON structure message 1.0, 2.0 and 2.1, of which only code lists are read
 * (https://github.com/sdmx-twg/sdmx-json/tree/master/structure-message).
 */
export const SDMX_MESSAGE = v.object({ data: v.object({ codelists: v.nullish(v.array(CODE_LIST), []) }) });

export type SdmxCode = v.InferOutput<typeof CODE>;
export type SdmxCodeList = v.InferOutput<typeof CODE_LIST>;

/** A text with its language tag, "" where the server chose the language. */
export interface Localised {
  readonly text: string;
  readonly language: string;
}

/** The text in Vietnamese, else English, else as the server chose. */
export function localise(text: string, texts: Readonly<Record<string, string>>): Localised {
  const tags = Object.keys(texts).filter((tag) => texts[tag]);
  const inLanguage = (language: string) => tags.find((tag) => tag.toLowerCase().split("-")[0] === language);
  const language = inLanguage("vi") ?? inLanguage("en") ?? (text ? undefined : tags[0]);
  return language === undefined ? { text, language: "" } : { text: texts[language] ?? "", language };
}

/** The name of a list or code; "" where it has none. */
export function sdmxName({ name, names }: v.InferOutput<typeof NAMEABLE>): Localised {
  return localise(name, names);
}
