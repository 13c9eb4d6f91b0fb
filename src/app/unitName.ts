import { fold } from "../core/text/fold";
import type { IndicatorTable } from "../core/table/indicatorTable";

/** The unit that sent a workbook. */
export interface UnitName {
  readonly unit: string;
  /** `sheet`: spelt as the sheet prints it; `file`: the name of the file. */
  readonly named: "sheet" | "file";
}

const KINDS = "thị trấn|thị xã|thành phố|đặc khu|xã|phường|huyện|quận|tỉnh";
/** As written in a sentence, at its start, and in capitals. */
const WRITTEN = KINDS.split("|").flatMap((kind) => [
  kind,
  kind.charAt(0).toUpperCase() + kind.slice(1),
  kind.toUpperCase(),
]);
const KIND = new RegExp(`^(?:${WRITTEN.join("|")}) +`, "u");
/** Words in capitals that go on after the name: "XÃ THẠCH HẠ NĂM 2023". */
const GOES_ON = "NĂM|Năm|THÁNG|Tháng|QUÝ|Quý|GIAI|Giai|VÀ|CỦA|TRÊN|KHÓA|KỲ|ĐẾN|THEO";
/** "xã Thạch Hạ", "PHƯỜNG 7": the kind of a place and the words with a capital, or the figure, behind it. */
const PLACE = new RegExp(
  `(?<!\\p{L})(?:${WRITTEN.join("|")})(?: +(?!(?:${GOES_ON})(?!\\p{L}))(?:\\p{Lu}[\\p{L}'’-]*|\\d+)){1,5}`,
  "gu",
);
/** Words of a file's name that name no unit. */
const SAYS_NOTHING =
  /^(?:bieu|mau|phu luc|pl|bao cao|bc|so|chi tieu|ke hoach|kh|ket qua|kq|nam|thang|qui|tong hop|copy|final|ban|moi|lan|book|sheet|file|\d+|[\s()._-])+$/u;

/** "Xã Thạch Hạ" → "xa thach ha": as people type file names. */
function plain(text: string): string {
  return fold(text.normalize("NFC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "huyen-a/03_Xa-Thach-Ha.xlsx" → "03 Xa-Thach-Ha". */
function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
  return (
    name
      .normalize("NFC")
      .replace(/[_\s]+/gu, " ")
      .trim() || file
  );
}

function isHeldBy(stem: string, words: string): boolean {
  return words !== "" && ` ${stem} `.includes(` ${words} `);
}

function placesAbove({ cells, extent: { top } }: IndicatorTable): readonly string[] {
  const texts = cells.filter(({ row }) => row < top).map(({ text }) => text.normalize("NFC"));
  return [...new Set(texts.flatMap((text) => text.match(PLACE) ?? []).map((place) => place.trim()))];
}

/**
 * Names the unit of a workbook by its file's name. Where a place above the table is the same but for diacritics, case and
 * dashes ("xa-thach-ha.xlsx", "UBND XÃ THẠCH HẠ"), the sheet's spelling is taken; where the file's name says nothing
 * ("Biểu 01.xlsx") and exactly one place stands above the table, that place.
 */
export function nameUnit(file: string, tables: readonly { readonly table: IndicatorTable }[]): UnitName {
  const stem = stemOf(file);
  const words = plain(stem);
  const places = tables.flatMap(({ table }) => placesAbove(table));
  const same =
    places.find((place) => isHeldBy(words, plain(place))) ??
    places.find((place) => isHeldBy(words, plain(place.replace(KIND, ""))));
  const found = same ?? (SAYS_NOTHING.test(words) && places.length === 1 ? places[0] : undefined);
  return found === undefined ? { unit: stem, named: "file" } : { unit: found, named: "sheet" };
}
