import { parseNumber } from "../core/number/parseNumber";
import { evaluateRow } from "../core/target/evaluate";
import { STATUS_LABELS } from "../core/target/labels";
import { translate } from "../i18n/translate";
import { valueError } from "./cellAnswer";
import { isBlank, readCell } from "./cellInput";
import { heldCatalog } from "./definitionHolder";
import { listDefinitions, lookUp, showField } from "./definitionLookup";
import { FIELD_LIST, readField } from "./definitionWords";
import { readPolicy } from "./policyInput";
import { readRow } from "./rowInput";
import { readWordCells } from "./wordInput";

/**
 * Judges a result against its plan target, in words. Blank cells may count as 0: wrap in IF(ISBLANK(...)).
 * @customfunction DANHGIA
 * @param {any} target The plan target as printed: 1.400; > 99; Giảm còn dưới 2,32%.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @param {any} [policy] A result equal to a strict bound: office (default) counts as met, strict as unmet.
 * @returns {any} The status as text, or "" for blank cells.
 */
export function assessTarget(target: any, actual: any, unit?: any, name?: any, policy?: any): any {
  const reading = readRow({ target, actual, unit, name });
  if (reading.kind === "blank") return "";
  if (reading.kind === "error") return translate("vi", "cell.notAssessed", { problem: reading.problem });
  const chosen = readPolicy(readCell(policy));
  if (!chosen) throw valueError("cell.unknownPolicy", { text: String(policy) });
  return STATUS_LABELS[evaluateRow(reading.row, chosen).status];
}

/**
 * Completion of a plan target in percent (122.957…); blank where a ratio has no meaning.
 * @customfunction HOANTHANH
 * @param {any} target The plan target as printed.
 * @param {any} actual The result as printed.
 * @param {any} [unit] The unit, where the table has it in a column of its own.
 * @param {any} [name] The indicator's name; tells whether more or less is better.
 * @returns {any} The percentage as a number, or "".
 */
export function completionPercent(target: any, actual: any, unit?: any, name?: any): any {
  const reading = readRow({ target, actual, unit, name });
  if (reading.kind === "blank") return "";
  if (reading.kind === "error") return translate("vi", "cell.notComputed", { problem: reading.problem });
  return evaluateRow(reading.row, "office").completion?.toNumber() ?? "";
}

/**
 * Reads a number written the Vietnamese way: 1.721,4 gives 1721.4. Shows #VALUE! when the text is not a number.
 * @customfunction DOCSO
 * @param {any} text Text holding one number.
 * @returns {any} The number, or "" for a blank cell.
 */
export function readNumber(text: any): any {
  const cell = readCell(text);
  if (cell.kind === "error") {
    const problem = translate("vi", "cell.hasError", {
      field: translate("vi", "cell.text"),
      code: cell.code,
    });
    return translate("vi", "cell.notRead", { problem });
  }
  if (isBlank(cell)) return "";
  const reading = parseNumber(cell.text);
  if (!reading) throw valueError("cell.notANumber", { text: cell.text });
  return reading.value.toNumber();
}

/**
 * One field of an indicator's definition: unit, direction, formula, agency, source …
 * @customfunction CHITIEU
 * @param {any} name The indicator's name as printed, or its id in the catalogue.
 * @param {any} field What is wanted: đơn vị, chiều, công thức, cơ quan, nguồn số liệu, khái niệm …
 * @param {any} [unit] The unit; tells apart indicators with one name.
 * @returns {any} The text, "" where the definition says nothing, or what is unclear.
 */
export function definitionField(name: any, field: any, unit?: any): any {
  const words = readWordCells({ name, field, unit });
  if (words.kind === "error") return translate("vi", "cell.notFound", { problem: words.problem });
  const { texts } = words;
  if (texts.name === "") return "";
  const wanted = readField(texts.field);
  if (!wanted) throw valueError("cell.unknownField", { text: texts.field, fields: FIELD_LIST });
  const catalog = heldCatalog();
  const found = lookUp(texts.name, texts.unit, catalog);
  if (found.kind === "found") return showField(found.definition, wanted, catalog);
  const names = found.candidates.map(({ definition }) => `${definition.name} (${definition.unit || "–"})`);
  return names.length > 0
    ? translate("vi", "cell.unclear", { names: names.join("; ") })
    : translate("vi", "cell.noDefinition", { text: texts.name });
}

/**
 * The catalogue's indicators as a table with a header row.
 * @customfunction DANHMUC
 * @param {any} [search] Words of the name, with or without diacritics.
 * @param {any} [group] Words of the group (lĩnh vực).
 * @param {any} [fields] The columns, separated by semicolons: tên; đơn vị; chiều; lĩnh vực; cơ quan.
 * @returns {any[][]} Header and one row per indicator.
 */
export function definitionTable(search?: any, group?: any, fields?: any): any[][] {
  const words = readWordCells({ search, group, fields });
  if (words.kind === "error") return [[translate("vi", "cell.notFound", { problem: words.problem })]];
  const { texts } = words;
  const columns = (texts.fields || "tên; đơn vị; chiều; lĩnh vực; cơ quan").split(/[;,]/).map((text) => {
    const field = readField(text);
    if (!field) throw valueError("cell.unknownField", { text: text.trim(), fields: FIELD_LIST });
    return field;
  });
  const catalog = heldCatalog();
  const found = listDefinitions(catalog, texts.search, texts.group);
  if (found.length === 0) return [[translate("vi", "cell.nothingListed")]];
  const rows = found.map((one) => columns.map((column) => showField(one, column, catalog)));
  return [columns.map(({ header }) => header), ...rows];
}
