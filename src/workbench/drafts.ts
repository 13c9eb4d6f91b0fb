import { createStore, del, get, set } from "idb-keyval";

/** The workbook at work as this browser keeps it. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where the one draft is kept. Every method fails where the browser forbids it. */
export interface Drafts {
  read(): Promise<Draft | null>;
  keep(draft: Draft): Promise<void>;
  forget(): Promise<void>;
}

const KEY = "draft";

/** The draft in the browser's own database; it never leaves the machine. */
export function browserDrafts(): Drafts {
  const store = createStore("ktxh-workbench", "drafts");
  return {
    read: async () => (await get<Draft>(KEY, store)) ?? null,
    keep: (draft) => set(KEY, draft, store),
    forget: () => del(KEY, store),
  };
}
