import type { Catalog } from "../core/catalog/matching/catalog";
import { cellText } from "../i18n/cellText";
import { valueError } from "./cellAnswer";
import type { DefinitionAnswers } from "./definitionHolder";
import { listDefinitions, lookUp, showField } from "./definitionLookup";
import { FIELD_LIST, readField } from "./definitionWords";
import { readWordCells } from "./wordInput";

function requiredField(text: string): NonNullable<ReturnType<typeof readField>> {
  const field = readField(text);
  if (!field) throw valueError("cell.unknownField", { text, fields: FIELD_LIST });
  return field;
}

function fieldOf(catalog: () => Catalog, name: unknown, field: unknown, unit: unknown): string {
  const words = readWordCells({ name, field, unit });
  if (words.kind === "error") return cellText("cell.notFound", { problem: words.problem });
  const { texts } = words;
  if (texts.name === "") return "";
  const wanted = requiredField(texts.field);
  const found = lookUp(texts.name, texts.unit, catalog());
  if (found.kind === "found") return showField(found.definition, wanted, catalog());
  const names = found.candidates.map(({ definition }) => `${definition.name} (${definition.unit || "–"})`);
  return names.length > 0
    ? cellText("cell.unclear", { names: names.join("; ") })
    : cellText("cell.noDefinition", { text: texts.name });
}

function tableOf(catalog: () => Catalog, search: unknown, group: unknown, fields: unknown): string[][] {
  const words = readWordCells({ search, group, fields });
  if (words.kind === "error") return [[cellText("cell.notFound", { problem: words.problem })]];
  const { texts } = words;
  const list = texts.fields || "tên; đơn vị; chiều; lĩnh vực; cơ quan";
  const columns = list.split(/[;,]/).map((text) => requiredField(text.trim()));
  const found = listDefinitions(catalog(), texts.search, texts.group);
  if (found.length === 0) return [[cellText("cell.nothingListed")]];
  const rows = found.map((one) => columns.map((column) => showField(one, column, catalog())));
  return [columns.map(({ header }) => header), ...rows];
}

/** What CHITIEU and DANHMUC answer from the catalogue that `catalog` gives. */
export function answersFrom(catalog: () => Catalog): DefinitionAnswers {
  return {
    field: (name, field, unit) => fieldOf(catalog, name, field, unit),
    table: (search, group, fields) => tableOf(catalog, search, group, fields),
  };
}
