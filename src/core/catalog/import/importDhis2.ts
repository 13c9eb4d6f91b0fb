import * as v from "valibot";
import { issueProblem } from "../pack/issueProblem";
import { tellFirst } from "../pack/readPack";
import { DHIS2_RESPONSE, type Dhis2Indicator, type Dhis2Response } from "./dhis2Shape";
import { buildImportedPack, type ImportedIndicator } from "./importedPack";
import { checkEntries } from "./foreignText";
import type { AnyPackReading, ReadingProblem } from "./packReading";

/** DHIS2 multiplies numerator / denominator by this; other factors do not say what they are counted per. */
const FACTOR_UNITS: Readonly<Record<number, string>> = { 100: "%", 1000: "‰" };

/** The Vietnamese translation of a property; "" where there is none. */
function vietnamese({ translations }: Dhis2Indicator, property: string): string {
  const isVietnamese = (locale: string) => /^vi(?:[_-]|$)/i.test(locale);
  return translations.find((one) => one.property === property && isVietnamese(one.locale))?.value ?? "";
}

function nameOf(indicator: Dhis2Indicator): string {
  return [vietnamese(indicator, "NAME"), indicator.displayName, indicator.name].find((name) => name) ?? "";
}

function distinctTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}

function printFormula(
  { numeratorDescription, denominatorDescription }: Dhis2Indicator,
  factor: number,
): string {
  const isRatio = !["", "1"].includes(denominatorDescription);
  if (!isRatio) return numeratorDescription;
  return `${numeratorDescription} / ${denominatorDescription}${factor === 1 ? "" : ` × ${factor}`}`;
}

/** What a metadata export keeps beside the indicators, by id. */
interface Surroundings {
  readonly factors: ReadonlyMap<string, number | null>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

function readSurroundings({ indicatorTypes, indicatorGroups }: Dhis2Response): Surroundings {
  const groups = new Map<string, string[]>();
  for (const { name, indicators } of indicatorGroups) {
    for (const { id } of indicators) {
      const names = groups.get(id) ?? [];
      names.push(name);
      groups.set(id, names);
    }
  }
  return { factors: new Map(indicatorTypes.map(({ id, factor }) => [id, factor])), groups };
}

function readIndicator(indicator: Dhis2Indicator, { factors, groups }: Surroundings): ImportedIndicator {
  const type = indicator.indicatorType;
  const factor = type?.factor ?? factors.get(type?.id ?? "") ?? 1;
  const name = nameOf(indicator);
  const unit = FACTOR_UNITS[factor] ?? "";
  const names = [
    vietnamese(indicator, "SHORT_NAME"),
    indicator.displayName,
    indicator.name,
    indicator.shortName,
  ];
  const inGroups = [...indicator.indicatorGroups.map((one) => one.name), ...(groups.get(indicator.id) ?? [])];
  const [group = "", ...otherGroups] = distinctTexts(inGroups);
  return {
    code: indicator.code || indicator.id,
    fields: {
      code: indicator.code,
      name,
      aliases: distinctTexts(names).filter((other) => other !== name),
      unit,
      kind: factor === 1 ? "level" : "rate",
      group,
      decimals: indicator.decimals,
      formula: printFormula(indicator, factor),
      concept: vietnamese(indicator, "DESCRIPTION") || indicator.description,
      method: indicator.annualized ? "Quy đổi theo năm (annualized)" : "",
      sources: [{ document: "DHIS2", item: indicator.id }],
      note: otherGroups.length > 0 ? `Thuộc cả nhóm: ${otherGroups.join("; ")}` : "",
    },
    open: { ...(unit === "" && { unit: "open_unit" }), ...(group === "" && { group: "open_group" }) },
  };
}

function findProblems({ pager, indicators }: Dhis2Response): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  if (pager && pager.pageCount > 1) {
    const parameters = { value: String(pager.page), other: String(pager.pageCount) };
    problems.push({ path: "/pager", code: "import_partial_page", parameters });
  }
  if (indicators.length === 0) {
    problems.push({ path: "/indicators", code: "import_nothing", parameters: { value: "", other: "" } });
  }
  const entries = indicators.map((indicator) => ({ id: indicator.id, name: nameOf(indicator) }));
  return [...problems, ...checkEntries("/indicators", entries)];
}

/**
 * The pack in a parsed answer of DHIS2's indicator list or a metadata export. Unit, direction and group are left
 * open where DHIS2 does not say them; one page of several gives no pack.
 */
export function importDhis2(json: unknown): AnyPackReading {
  const parsed = v.safeParse(DHIS2_RESPONSE, json);
  if (!parsed.success) return { pack: null, problems: tellFirst(parsed.issues.map(issueProblem)) };
  const response = parsed.output;
  const problems = findProblems(response);
  if (problems.length > 0) return { pack: null, problems: tellFirst(problems) };
  const head = { id: "dhis2", name: "Chỉ tiêu từ DHIS2", version: "0.0.0" };
  const surroundings = readSurroundings(response);
  return buildImportedPack(
    head,
    response.indicators.map((indicator) => readIndicator(indicator, surroundings)),
  );
}
