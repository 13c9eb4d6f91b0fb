import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A golden table is a text file that is the specification of one reader:
 *
 *   ## section
 *   # remark
 *   input | input | …  →  expected | expected | …
 *
 * Empty trailing fields are left out. In fields "\n" is a line break, "\s" a no-break space, "\p" a vertical bar,
 * "\a" an arrow. `UPDATE_GOLDEN=1` rewrites the right-hand sides; the change is then read line by line in review.
 */
interface Line {
  readonly text: string;
  readonly section: string;
  readonly inputs: readonly string[] | null;
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ["\\n", "\n"],
  ["\\s", "\u00A0"],
  ["\\p", "|"],
  ["\\a", "→"],
];

function unescape(field: string): string {
  return ESCAPES.reduce((text, [mark, character]) => text.replaceAll(mark, character), field.trim());
}

function escape(field: string): string {
  return ESCAPES.reduce((text, [mark, character]) => text.replaceAll(character, mark), field).trim();
}

function leftOf(text: string): string {
  return (text.split("→")[0] ?? "").trimEnd();
}

function readLines(path: string): Line[] {
  let section = "";
  return readFileSync(path, "utf8")
    .split("\n")
    .map((text) => {
      if (text.startsWith("## ")) section = text.slice(3).trim();
      const isRow = text.trim() !== "" && !text.startsWith("#");
      return { text, section, inputs: isRow ? leftOf(text).split("|").map(unescape) : null };
    });
}

function printRow(left: string, outputs: readonly string[]): string {
  const right = outputs
    .map(escape)
    .join(" | ")
    .replace(/[\s|]+$/, "");
  return `${left} → ${right}`;
}

/** The inputs of every row of `file`. */
export function goldenInputs(file: string): readonly (readonly string[])[] {
  return readLines(join(__dirname, file)).flatMap(({ inputs }) => (inputs ? [inputs] : []));
}

/** Holds every row of `file` against what `compute` makes of its inputs; one test a section, the diff names the rows. */
export function checkGolden(file: string, compute: (...inputs: string[]) => readonly string[]): void {
  const path = join(__dirname, file);
  const lines = readLines(path);
  const found = ({ text, inputs }: Line): string =>
    inputs ? printRow(leftOf(text), compute(...inputs)) : text;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, lines.map(found).join("\n"));
  const rows = lines.filter(({ inputs }) => inputs !== null);
  describe(file, () => {
    test.each([...new Set(rows.map(({ section }) => section))])("%s", (section) => {
      const own = rows.filter((row) => row.section === section);
      expect(own.map(found)).toEqual(own.map(({ text }) => text.trimEnd()));
    });
  });
}
