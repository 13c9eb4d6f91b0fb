import { useCallback, useContext } from "react";
import { translateView, type SayInView } from "../../i18n/translateView";
import { LanguageContext } from "./language";

/** A function that gives the texts of the views in the pane's language. */
export function useViewText(): SayInView {
  const language = useContext(LanguageContext);
  return useCallback<SayInView>(
    (key, ...parameters) => translateView(language, key, ...parameters),
    [language],
  );
}
