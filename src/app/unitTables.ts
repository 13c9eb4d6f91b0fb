import type { Language } from "../i18n/translator";
import { translateBatch } from "../i18n/translateBatch";
import type { ColumnKind, StreamedColumn, StreamedTable } from "../ports/tableSink";

/** A column's key, kind (text where none is given) and width in characters. */
type Shape = readonly [key: string, width: number, kind?: ColumnKind];

const WHERE = [
  ["unit_name", 26],
  ["file", 26],
] as const satisfies readonly Shape[];

const SHAPES = {
  indicators: [
    ...WHERE,
    ["sheet", 14],
    ["sheet_row", 7, "whole"],
    ["stt", 7],
    ["section", 22],
    ["indicator", 40],
    ["unit", 14],
    ["target", 20],
    ["actual", 20],
    ["stated", 14],
    ["status", 14],
    ["reason", 30],
    ["completion", 15, "decimal"],
    ["variance", 15, "decimal"],
    ["variance_unit", 14],
    ["boundary", 10, "flag"],
    ["counted", 10, "flag"],
    ["target_reading", 22],
    ["actual_reading", 22],
    ["target_value", 15, "decimal"],
    ["actual_value", 15, "decimal"],
    ["value_unit", 14],
    ["definition", 26],
  ],
  findings: [
    ...WHERE,
    ["sheet", 14],
    ["cell", 8],
    ["sheet_row", 7, "whole"],
    ["indicator", 36],
    ["severity", 11],
    ["message", 80],
    ["fix", 18],
    ["rule", 22],
  ],
  unreadable: [
    ["file", 40],
    ["problem", 20],
    ["explanation", 90],
  ],
  units: [
    ...WHERE,
    ["named", 14],
    ["title", 50],
    ["total", 10, "whole"],
    ["exceeded", 10, "whole"],
    ["met", 10, "whole"],
    ["unmet", 10, "whole"],
    ["not_assessed", 10, "whole"],
    ["errors", 10, "whole"],
    ["warnings", 10, "whole"],
    ["notes", 50],
  ],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;

/** The tables of a consolidation, in the order of their sheets. */
export type UnitTableKey = keyof typeof SHAPES;

/** Codes and the texts that people read in their place. */
function shownIn(language: Language): Readonly<Record<string, NonNullable<StreamedColumn["show"]>>> {
  const say = (key: string): string => translateBatch(language, key as "status.met");
  return {
    status: (code) => say(`status.${code}`),
    reason: (code) => say(`reason.${code}`),
    severity: (code) => say(`severity.${code}`),
    named: (code) => say(`batch.named.${code}`),
  };
}

/** The shapes of the consolidated tables, titles in one language; keys are the same in both. */
export function unitTables(language: Language): readonly (StreamedTable & { readonly key: UnitTableKey })[] {
  const shown = shownIn(language);
  const keys = Object.keys(SHAPES) as UnitTableKey[];
  return keys.map((key) => ({
    key,
    title: translateBatch(language, `batch.${key}`),
    columns: SHAPES[key].map(([column, width, kind]): StreamedColumn => {
      const title = translateBatch(language, `batch.${column}`);
      const show = shown[column];
      return { key: column, title, kind: kind ?? "text", width, ...(show && { show }) };
    }),
  }));
}
