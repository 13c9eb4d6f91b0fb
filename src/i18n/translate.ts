import { en } from "./en";
import { createTranslate } from "./translator";
import { vi, type MessageKey } from "./vi";

export type { Language } from "./translator";
export type { MessageKey };

/** Every text there is, for the command line; what is bundled takes the texts of its own room. */
export const translate = createTranslate(vi, en);
