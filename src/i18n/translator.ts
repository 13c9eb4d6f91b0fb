export type Language = "vi" | "en";
type Texts = Readonly<Record<string, string>>;

type ParameterNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** The parameters a text needs: none, or one record with every `{name}` in it. */
export type TextArguments<Text extends string> = [ParameterNames<Text>] extends [never]
  ? []
  : [parameters: Readonly<Record<ParameterNames<Text>, string>>];

/** Gives the text of a key in a language, each `{name}` replaced by its parameter. */
export type Translate<Vi extends Texts> = <Key extends keyof Vi & string>(
  language: Language,
  key: Key,
  ...parameters: TextArguments<Vi[Key]>
) => string;

/** The same with the language settled. */
export type Say<Vi extends Texts> = <Key extends keyof Vi & string>(
  key: Key,
  ...parameters: TextArguments<Vi[Key]>
) => string;

/** `text` with each `{name}` replaced by its parameter; other braces stay. */
export function fillIn(text: string, parameters: Texts = {}): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => parameters[name] ?? mark);
}

/** Translation over the texts of one room, so that a bundle carries only its own. `vi` defines the keys. */
export function createTranslate<Vi extends Texts>(
  vi: Vi,
  en: Readonly<Record<keyof Vi, string>>,
): Translate<Vi> {
  const texts = { vi, en };
  return (language, key, ...[parameters]) => fillIn(texts[language][key], parameters);
}
