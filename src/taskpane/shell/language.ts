import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { translatePane, type SayInPane } from "../../i18n/translatePane";
import type { Language } from "../../i18n/translator";
import { keepChoice, readChoice } from "./keptChoice";

const CHOICE = "language";

/** The language of the pane's texts. */
export const LanguageContext = createContext<Language>("vi");

/** A function that gives the pane's texts in its current language. */
export function useText(): SayInPane {
  const language = useContext(LanguageContext);
  return useCallback<SayInPane>(
    (key, ...parameters) => translatePane(language, key, ...parameters),
    [language],
  );
}

const listeners = new Set<() => void>();
/** What was chosen where the browser keeps nothing. */
let unkept: Language | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosen(): Language {
  return unkept ?? (readChoice(CHOICE) === "en" ? "en" : "vi");
}

/**
 * The language chosen before; Vietnamese without one, whatever Excel speaks: many offices run it in English. All who use it
 * change together.
 */
export function useLanguage(): readonly [Language, () => void] {
  const language = useSyncExternalStore(subscribe, chosen);
  const change = (): void => {
    const next = language === "vi" ? "en" : "vi";
    unkept = keepChoice(CHOICE, next) ? null : next;
    for (const listener of listeners) listener();
  };
  return [language, change];
}
