import * as v from "valibot";
import { issueProblem } from "../pack/issueProblem";
import { tellFirst } from "../pack/readPack";
import { nameKey } from "../matching/nameText";
import { checkEntries } from "./foreignText";
import { buildImportedPack, countNames, type ImportedIndicator } from "./importedPack";
import { kebabId } from "./kebabId";
import type { AnyPackReading, ImportProblem, ReadingProblem } from "./packReading";
import { localise, SDMX_MESSAGE, sdmxName, type SdmxCode, type SdmxCodeList } from "./sdmxShape";

/** A code list with what its codes need to know of each other. */
interface Hierarchy {
  readonly list: SdmxCodeList;
  readonly byId: ReadonlyMap<string, SdmxCode>;
  /** Ids that are somebody's parent. */
  readonly parents: ReadonlySet<string>;
  /** By code, the one at the top of its branch; null where parents run in a circle. */
  readonly tops: ReadonlyMap<string, SdmxCode | null>;
  readonly nameCounts: ReadonlyMap<string, number>;
}

/** A parent that is not in the list is none. Each code is met once, however deep the branches are. */
function findTops(byId: ReadonlyMap<string, SdmxCode>): ReadonlyMap<string, SdmxCode | null> {
  const tops = new Map<string, SdmxCode | null>();
  for (const code of byId.values()) {
    const branch = new Map<string, SdmxCode>();
    let at: SdmxCode | undefined = code;
    let last = code;
    while (at && !tops.has(at.id) && !branch.has(at.id)) {
      branch.set(at.id, at);
      last = at;
      at = byId.get(at.parent);
    }
    const top = at === undefined ? last : (tops.get(at.id) ?? null);
    for (const id of branch.keys()) tops.set(id, top);
  }
  return tops;
}

function readHierarchy(list: SdmxCodeList): Hierarchy {
  const byId = new Map(list.codes.map((code) => [code.id, code]));
  const parents = new Set(list.codes.map(({ parent }) => parent));
  const nameCounts = countNames(list.codes.map((code) => [sdmxName(code).text]));
  return { list, byId, parents, tops: findTops(byId), nameCounts };
}

/**
 * A code as an indicator. A parent may be a heading or a total, which the list does not say: it becomes the group, not
 * a sum. "Nông thôn" under several parents takes its parent's name before its own.
 */
function readCode(code: SdmxCode, { list, byId, parents, tops, nameCounts }: Hierarchy): ImportedIndicator {
  const { text: name, language } = sdmxName(code);
  const parent = byId.get(code.parent);
  const isQualified = parent !== undefined && (nameCounts.get(nameKey(name)) ?? 0) > 1;
  const isParent = parents.has(code.id);
  const top = tops.get(code.id);
  const group = top && (parent || isParent) ? sdmxName(top).text : "";
  const annotations = code.annotations.map(({ text, texts }) => localise(text, texts).text);
  return {
    code: code.id,
    fields: {
      code: code.id,
      name: isQualified ? `${sdmxName(parent).text} - ${name}` : name,
      contextAliases: isQualified ? [name] : [],
      unit: "",
      kind: "level",
      group,
      concept: localise(code.description, code.descriptions).text,
      sources: [{ document: `SDMX ${list.agencyID}:${list.id}(${list.version})`, item: code.id }],
      note: annotations.filter((text) => text !== "").join("; "),
    },
    open: {
      unit: "open_unit",
      ...(isQualified && { contextAliases: "open_qualified" }),
      ...(!/^(?:vi(?:-.*)?)?$/i.test(language) && { name: "open_language" }),
      ...(group === "" && { group: "open_group" }),
      ...(isParent && { parts: "open_parts" }),
    },
  };
}

/** "1.0" and "2.1.0-draft" as three numbers, "0.0.0" where there is none. */
function readVersion(version: string): string {
  const numbers = /^\d{1,6}(?:\.\d{1,6}){0,2}(?!\d)/.exec(version)?.[0].split(".") ?? [];
  return [0, 1, 2].map((place) => Number(numbers[place] ?? 0)).join(".");
}

function importProblem(path: string, code: ImportProblem["code"], value = ""): ImportProblem {
  return { path, code, parameters: { value, other: "" } };
}

function findProblems(path: string, { list, tops }: Hierarchy): readonly ReadingProblem[] {
  const entries = list.codes.map((code) => ({ id: code.id, name: sdmxName(code).text }));
  const cycles = list.codes.flatMap(({ id }, index) =>
    tops.get(id) === null ? [importProblem(`${path}/${index}/parent`, "import_parent_cycle", id)] : [],
  );
  return [...checkEntries(path, entries), ...cycles];
}

function importList(list: SdmxCodeList, path: string): AnyPackReading {
  const hierarchy = readHierarchy(list);
  const problems = findProblems(path, hierarchy);
  if (problems.length > 0) return { pack: null, problems: tellFirst(problems) };
  const name = sdmxName(list).text || list.id;
  const head = {
    id: kebabId(list.id) || "sdmx",
    name,
    version: readVersion(list.version),
    publisher: list.agencyID,
  };
  const reading = buildImportedPack(
    head,
    list.codes.map((code) => readCode(code, hierarchy)),
  );
  if (!reading.pack || !list.isPartial) return reading;
  return {
    ...reading,
    toComplete: [{ path: "", code: "open_rest", parameters: { name } }, ...reading.toComplete],
  };
}

/**
 * The pack in a parsed SDMX-JSON structure message with one code list. Unit and direction are left open; a
 * message with several lists gives no pack, for nothing says which one lists indicators.
 */
export function importSdmxCodeList(json: unknown): AnyPackReading {
  const parsed = v.safeParse(SDMX_MESSAGE, json);
  if (!parsed.success) return { pack: null, problems: tellFirst(parsed.issues.map(issueProblem)) };
  const { codelists } = parsed.output.data;
  const filled = codelists.filter(({ codes }) => codes.length > 0);
  const [list] = filled;
  const path = "/data/codelists";
  if (!list) return { pack: null, problems: [importProblem(path, "import_nothing")] };
  if (filled.length === 1) return importList(list, `${path}/${codelists.indexOf(list)}/codes`);
  const ids = filled.map(({ id }) => id).join(", ");
  return { pack: null, problems: [importProblem(path, "import_several_lists", ids)] };
}
