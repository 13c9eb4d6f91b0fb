import { createContext, useContext } from "react";
import { translatePane, type SayInPane } from "../i18n/translatePane";
import type { Language } from "../i18n/translator";

/** The language of the pane's texts. */
export const LanguageContext = createContext<Language>("vi");

/** A function that gives the pane's texts in its current language. */
export function useText(): SayInPane {
  const language = useContext(LanguageContext);
  return (key, ...parameters) => translatePane(language, key, ...parameters);
}
