import type { DefinitionPack } from "../core/catalog/definition";
import type { CellPosition, Note } from "../core/table/sheet";
import { listPage } from "../core/table/listPage";
import type { CellStyle, DraftCell, SheetDraft } from "../core/table/sheetDraft";
import { DEFINITION_FIELDS } from "../core/table/definitionFields";

/** A field of the pack itself, above the table: label in column A, value in column B. */
export interface PackField {
  readonly field: "id" | "name" | "version" | "publisher";
  readonly label: string;
}

/** From top to bottom, starting in row 2. */
export const PACK_FIELDS: readonly PackField[] = [
  { field: "id", label: "Mã bộ định nghĩa" },
  { field: "name", label: "Tên bộ định nghĩa" },
  { field: "version", label: "Phiên bản" },
  { field: "publisher", label: "Cơ quan ban hành" },
];

const TITLE = "BỘ ĐỊNH NGHĨA CHỈ TIÊU";
const FIRST_PACK_ROW = 2;
const HEADER_ROW = FIRST_PACK_ROW + PACK_FIELDS.length + 1;
const TABLE_NAME = "DinhNghia";
const AUTHOR = "KTXH";
const OWN_ID = "Sửa nội dung thì đặt mã và phiên bản riêng (xa-tan-hoa, 1.0.0), để không lẫn với bộ gốc.";
const FONT = "Times New Roman";
const FONT_SIZE = 11;

const TYPED: CellStyle = { fontSize: FONT_SIZE, wrap: true, vertical: "top", asTyped: true };
const HEADING: CellStyle = {
  ...{ fontSize: FONT_SIZE, bold: true, wrap: true, border: true },
  ...({ horizontal: "center", vertical: "center" } as const),
};

function cell(place: CellPosition, text: string, style: CellStyle): DraftCell {
  const { row, column } = place;
  const isBlank = text === "";
  return { row, column, content: isBlank ? { kind: "blank" } : { kind: "text", runs: [{ text }] }, style };
}

function packCells(pack: DefinitionPack): DraftCell[] {
  return PACK_FIELDS.flatMap(({ field, label }, i) => [
    cell({ row: FIRST_PACK_ROW + i, column: 1 }, label, { fontSize: FONT_SIZE, bold: true }),
    // Not wrapped: the name of a pack may run over the columns beside it.
    cell({ row: FIRST_PACK_ROW + i, column: 2 }, pack[field], { fontSize: FONT_SIZE, asTyped: true }),
  ]);
}

function tableCells({ definitions }: DefinitionPack): DraftCell[] {
  const headers = DEFINITION_FIELDS.map(({ header }, i) =>
    cell({ row: HEADER_ROW, column: i + 1 }, header, HEADING),
  );
  const bodies = definitions.map((definition, index) =>
    DEFINITION_FIELDS.map(({ print }, i) =>
      cell({ row: HEADER_ROW + 1 + index, column: i + 1 }, print(definition), { ...TYPED, border: true }),
    ),
  );
  return [...headers, ...bodies.flat()];
}

function helpNotes(): Note[] {
  const fields = DEFINITION_FIELDS.map(({ help }, i) => ({
    ...{ row: HEADER_ROW, column: i + 1 },
    ...{ author: AUTHOR, text: help },
  }));
  return [{ row: FIRST_PACK_ROW, column: 2, author: AUTHOR, text: OWN_ID }, ...fields];
}

/** A pack as a sheet in which staff edit it: one row per definition, one column per field, notes that say how. */
export function draftDefinitionsSheet(pack: DefinitionPack, sheet: string): SheetDraft {
  const bottom = HEADER_ROW + Math.max(1, pack.definitions.length);
  const range = { top: HEADER_ROW, left: 1, bottom, right: DEFINITION_FIELDS.length };
  return {
    name: sheet,
    fontName: FONT,
    cells: [
      cell({ row: 1, column: 1 }, TITLE, { fontSize: FONT_SIZE + 2, bold: true }),
      ...packCells(pack),
      ...tableCells(pack),
    ],
    merges: [],
    columnWidths: DEFINITION_FIELDS.map(({ characters }) => characters),
    rowHeights: [],
    page: listPage(HEADER_ROW, false),
    tables: [{ name: TABLE_NAME, range }],
    notes: helpNotes(),
    frozenRows: HEADER_ROW,
  };
}
