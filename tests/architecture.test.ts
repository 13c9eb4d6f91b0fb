import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Which room may import which. A room is a folder of src; the core's rooms are ordered below. */
const ARROWS: Record<string, readonly string[]> = {
  core: ["core"],
  ports: ["core"],
  i18n: ["core"],
  app: ["ports", "core", "i18n"],
  adapters: ["ports", "core"],
  functions: ["core", "i18n"],
  commands: ["app", "adapters", "ports", "core", "i18n"],
  taskpane: ["commands", "app", "adapters", "ports", "core", "i18n"],
  workbench: ["app", "adapters", "ports", "core", "i18n", "taskpane", "commands"],
  cli: ["app", "adapters", "ports", "core", "i18n"],
};

/** Files that may cross a wall, each to one other: what a workbook pins reaches the functions in its cells. */
const DOORS = ["commands/holdPinned.ts → functions/definitionHolder"];

/** Inside core, a room imports only rooms to its left. */
const CORE_ORDER = [
  "text",
  "number",
  "unit",
  "target",
  "catalog",
  "table",
  "claims",
  "summary",
  "appendix",
  "rules",
];

const SRC = resolve(__dirname, "../src");
const IMPORT = /(?:from|import\()\s*"([^"]+)"/g;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

interface Arrow {
  from: string;
  to: string;
}

function arrowsOf(path: string): Arrow[] {
  const from = relative(SRC, path).split(sep).join("/");
  return [...readFileSync(path, "utf8").matchAll(IMPORT)]
    .map((match) => match[1] ?? "")
    .filter((target) => target.startsWith("."))
    .map((target) => ({
      from,
      to: relative(SRC, resolve(dirname(path), target))
        .split(sep)
        .join("/"),
    }));
}

function isForbidden({ from, to }: Arrow): boolean {
  if (DOORS.includes(`${from} → ${to}`)) return false;
  const [fromRoom = "", fromPart = ""] = from.split("/");
  const [toRoom = "", toPart = ""] = to.split("/");
  if (!(ARROWS[fromRoom] ?? []).includes(toRoom)) return fromRoom !== toRoom;
  if (fromRoom === "adapters" && toRoom === "adapters") return ![fromPart, "ooxml"].includes(toPart);
  if (fromRoom === "core") return CORE_ORDER.indexOf(toPart) > CORE_ORDER.indexOf(fromPart);
  return false;
}

const files = sourceFiles(SRC);
const arrows = files.flatMap(arrowsOf);

test("no import crosses a wall", () => {
  expect(arrows.filter(isForbidden).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("adapters import only the package layer beside themselves, features do not import one another", () => {
  const sideways = arrows.filter(({ from, to }) => {
    const a = from.split("/");
    const b = to.split("/");
    if (a[0] === "adapters" && b[0] === "adapters") return a[1] !== b[1] && b[1] !== "ooxml";
    if (a[1] === "features" && b[1] === "features") return a[2] !== b[2];
    return false;
  });
  expect(sideways).toEqual([]);
});

test("every core folder is in the order", () => {
  const rooms = readdirSync(join(SRC, "core"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rooms.map((room) => room.name).filter((name) => !CORE_ORDER.includes(name))).toEqual([]);
});

test("only adapters/office names Excel", () => {
  const offenders = files
    .filter((path) => !relative(SRC, path).startsWith(join("adapters", "office")))
    .filter((path) => /\bExcel\.(run|Range|Worksheet|RequestContext)\b/.test(readFileSync(path, "utf8")));
  expect(offenders).toEqual([]);
});
