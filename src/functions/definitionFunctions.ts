import { cellText } from "../i18n/cellText";
import { heldAnswers } from "./definitionHolder";

/**
 * One field of an indicator's definition: unit, direction, formula, agency, source … (INDICATOR)
 * @customfunction CHITIEU
 * @param {any} name The indicator's name as printed, or its id in the catalogue.
 * @param {any} field What is wanted: đơn vị, chiều, công thức, cơ quan, nguồn số liệu, khái niệm …
 * @param {any} [unit] The unit; tells apart indicators with one name.
 * @returns {any} The text, "" where the definition says nothing, or what is unclear.
 */
export function definitionField(name: any, field: any, unit?: any): any {
  return heldAnswers()?.field(name, field, unit) ?? cellText("cell.notLoaded");
}

/**
 * The catalogue's indicators as a table with a header row (INDICATORS).
 * @customfunction DANHMUC
 * @param {any} [search] Words of the name, with or without diacritics.
 * @param {any} [group] Words of the group (lĩnh vực).
 * @param {any} [fields] The columns, separated by semicolons: tên; đơn vị; chiều; lĩnh vực; cơ quan.
 * @returns {any[][]} Header and one row per indicator.
 */
export function definitionTable(search?: any, group?: any, fields?: any): any[][] {
  return heldAnswers()?.table(search, group, fields) ?? [[cellText("cell.notLoaded")]];
}
