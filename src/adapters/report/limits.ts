/** Characters of text that a report may have: some 300 pages, which take a few seconds to check. */
export const MAX_CHARACTERS = 1_000_000;

/** Figures of one sentence: each is compared with each. The densest sentences of real reports have some 60. */
export const MAX_SENTENCE_FIGURES = 300;

/** Figures of a report: six times as many as in a report of 100 pages. */
export const MAX_FIGURES = 30_000;

/** Bytes of a file that is looked at; most of a large Word document is pictures. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Characters of XML in one part of a Word document: some 1,000 pages as Word writes them. */
export const MAX_PART_CHARACTERS = 64 * 1024 * 1024;

/** Elements held at once: of one paragraph or table, or of all notes. */
export const MAX_HELD_ELEMENTS = 1_000_000;

/** How deep elements may be nested; tables within tables within text boxes need some 60. */
export const MAX_DEPTH = 256;
