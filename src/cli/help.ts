import { BUILT_IN_PACK } from "../core/catalog/pack/builtInPack";
import { translate, type Language } from "../i18n/translate";

/** What `help` and `--help` print: every command with its options, and the groups of the built-in pack. */
export function helpText(language: Language): string {
  const groups = [...new Set(BUILT_IN_PACK.definitions.map(({ group }) => group))].join("; ");
  return `${translate(language, "cli.usage")}\n${translate(language, "cli.groups", { groups })}`;
}
