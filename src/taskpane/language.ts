import { createContext, useContext } from "react";
import { translate, type Language, type MessageArguments, type MessageKey } from "../i18n/translate";

/** The language of the pane's texts. */
export const LanguageContext = createContext<Language>("vi");

/** A function that gives the pane's texts in its current language. */
export function useText(): <Key extends MessageKey>(
  key: Key,
  ...parameters: MessageArguments<Key>
) => string {
  const language = useContext(LanguageContext);
  return (key, ...parameters) => translate(language, key, ...parameters);
}
