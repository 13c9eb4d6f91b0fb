import { en } from "./en";
import { vi, type MessageKey } from "./vi";

export type Language = "vi" | "en";
export type { MessageKey };

type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

type NamesOf<Key extends MessageKey> = ParameterNames<(typeof vi)[Key]>;

/** The parameters a message needs, read from its Vietnamese text: none, or one record with every `{name}`. */
export type MessageArguments<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? []
  : [parameters: Readonly<Record<NamesOf<Key>, string>>];

const MESSAGES: Record<Language, Record<MessageKey, string>> = { vi, en };

/** The text of `key` in `language`, each `{name}` replaced by its parameter. */
export function translate<Key extends MessageKey>(
  language: Language,
  key: Key,
  ...[parameters]: MessageArguments<Key>
): string {
  const values: Readonly<Record<string, string>> = parameters ?? {};
  return MESSAGES[language][key].replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
