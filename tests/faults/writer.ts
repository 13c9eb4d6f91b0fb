import { folderCopies } from "../../src/adapters/sources/node";
import { keepOutcome } from "../../src/cli/batchUnit";
import { writeWhole } from "../../src/cli/files";

const LENGTH = 1_000_000;

/** What is written in turns, each as a whole: so many letters between two marks. */
export const FIRST = `<${"a".repeat(LENGTH)}>`;
export const SECOND = `<${"b".repeat(LENGTH)}>`;

/** The writers of whole files, by name. */
const WRITERS: Readonly<Record<string, (place: string, text: string) => unknown>> = {
  writeWhole: (place, text) => writeWhole(place, new TextEncoder().encode(text), "vi"),
  keepOutcome: (place, text) => {
    const task = { path: "", file: "", kept: place, program: "", policy: "office", all: false } as const;
    keepOutcome(task, "", { file: "", failure: { problem: "crashed", detail: text } });
  },
  folderCopies: (place, text) => {
    const copy = { text, etag: "", lastModified: "", textHash: "", retrievedAt: "2026-01-01T00:00:00.000Z" };
    return folderCopies(place).put("https://x.vn/p.json", copy);
  },
};

/** Writes without end, and tells once when the first file is there. */
async function writeOn(write: (text: string) => unknown): Promise<never> {
  await write(FIRST);
  process.send?.("written");
  for (;;) for (const text of [SECOND, FIRST]) await write(text);
}

const [, , what = "", place = ""] = process.argv;
const writer = process.send ? WRITERS[what] : undefined;
if (writer) void writeOn((text) => writer(place, text));
