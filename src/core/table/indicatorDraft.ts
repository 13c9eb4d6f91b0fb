import type { Definition } from "../catalog/definition";
import { DIRECTION_TEXTS } from "../target/direction";
import { listPage } from "./listPage";
import type { CellContent, CellStyle, DraftCell, SheetDraft } from "./sheetDraft";

/** What a sheet of indicators to be filled in is made for. */
export interface IndicatorSheetOptions {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly year: number;
  /** With a column for the results of the year before. */
  readonly withPrior: boolean;
  /** Who assigns targets ("tỉnh", "xã"), highest first: one plan column each; a single one where empty. */
  readonly assigners: readonly string[];
}

interface DraftColumn {
  readonly header: string;
  /** Width. */
  readonly characters: number;
  readonly centred: boolean;
  readonly content: (row: DraftRow) => CellContent;
}

/** A definition in its place: "1", "2" … for indicators, "" for parts of the one above. */
interface DraftRow {
  readonly definition: Definition;
  readonly number: string;
  readonly name: string;
}

/** A Word document's bullets, first and second level. */
const BULLETS = ["- ", "+ "] as const;
const TITLE_ROW = 1;
const HEADER_ROW = 3;
const FONT = "Times New Roman";
const FONT_SIZE = 12;
const TITLE_SIZE = 14;
const TABLE_NAME = "ChiTieu";
const PULLED_TABLE = new RegExp(`^${TABLE_NAME}(?:20\\d{2})?[_\\d]*$`, "i");
const BLANK: CellContent = { kind: "blank" };

function text(value: string): CellContent {
  return value === "" ? BLANK : { kind: "text", runs: [{ text: value }] };
}

/** Groups stand together, in the order in which they first appear; parts follow their whole. */
function arrange(definitions: readonly Definition[]): readonly DraftRow[] {
  const byId = new Map(definitions.map((one) => [one.id, one] as const));
  const partIds = new Set(definitions.flatMap(({ id, parts }) => parts.filter((part) => part !== id)));
  const groups = [...new Set(definitions.map(({ group }) => group))];
  const wholes = definitions.filter(({ id }) => !partIds.has(id));
  const ordered = groups.flatMap((group) => wholes.filter((one) => one.group === group));
  const placed = new Set<string>();
  const rows: DraftRow[] = [];
  let counted = 0;
  // The second pass is for parts that name each other in a circle, and so have no whole above them.
  const waiting = [...ordered, ...definitions].map((definition) => ({ definition, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { definition, depth } = next;
    if (placed.has(definition.id)) continue;
    placed.add(definition.id);
    const bullet = depth === 0 ? "" : (BULLETS[depth - 1] ?? BULLETS[1]);
    if (depth === 0) counted += 1;
    rows.push({ definition, number: depth === 0 ? String(counted) : "", name: bullet + definition.name });
    const parts = definition.parts.flatMap((part) => byId.get(part) ?? []);
    for (const part of parts.reverse()) waiting.push({ definition: part, depth: depth + 1 });
  }
  return rows;
}

function planHeaders({ year, assigners }: IndicatorSheetOptions): readonly string[] {
  if (assigners.length === 0) return [`Kế hoạch năm ${year}`];
  return [...new Set(assigners)].map((assigner) => `KH ${assigner} giao năm ${year}`);
}

function draftColumns(definitions: readonly Definition[], options: IndicatorSheetOptions): DraftColumn[] {
  const { year, withPrior } = options;
  const words = (header: string, characters: number, content: DraftColumn["content"]): DraftColumn => {
    return { header, characters, centred: false, content };
  };
  const figure = (header: string): DraftColumn => {
    return { header, characters: 15, centred: true, content: () => BLANK };
  };
  const number = ({ number: value }: DraftRow): CellContent =>
    value === "" ? BLANK : { kind: "number", number: value, format: "0" };
  const hasCodes = definitions.some(({ code }) => code !== "");
  return [
    { header: HEADERS.number, characters: 7, centred: true, content: number },
    ...(hasCodes ? [words(HEADERS.code, 12, ({ definition }) => text(definition.code))] : []),
    words(HEADERS.group, 20, ({ definition }) => text(definition.group)),
    words(HEADERS.name, 46, ({ name }) => text(name)),
    { ...words(HEADERS.unit, 15, ({ definition }) => text(definition.unit)), centred: true },
    words(HEADERS.direction, 20, ({ definition }) => text(DIRECTION_TEXTS[definition.polarity])),
    ...(withPrior ? [figure(`Thực hiện năm ${year - 1}`)] : []),
    ...planHeaders(options).map(figure),
    figure(`Thực hiện năm ${year}`),
    figure("Đánh giá"),
    words("Lý do, ghi chú", 26, () => BLANK),
    words(HEADERS.owner, 26, ({ definition }) => text(definition.agency)),
  ];
}

function headerCells(columns: readonly DraftColumn[]): DraftCell[] {
  const style: CellStyle = {
    ...{ fontSize: FONT_SIZE, bold: true, border: true, wrap: true },
    ...({ horizontal: "center", vertical: "center" } as const),
  };
  return columns.map(({ header }, i) => ({ row: HEADER_ROW, column: i + 1, content: text(header), style }));
}

function bodyCells(columns: readonly DraftColumn[], row: DraftRow, place: number): DraftCell[] {
  return columns.map(({ centred, content }, i) => {
    const filled = content(row);
    const style: CellStyle = {
      ...{ fontSize: FONT_SIZE, border: true, wrap: true, asTyped: filled.kind !== "number" },
      ...({ horizontal: centred ? "center" : "left", vertical: "center" } as const),
    };
    return { row: place, column: i + 1, content: filled, style };
  });
}

/** Headers of the columns that a pull fills; everything else below the header is for people to fill in. */
const HEADERS = {
  number: "STT",
  code: "Mã số",
  group: "Lĩnh vực",
  name: "Chỉ tiêu",
  unit: "ĐVT",
  direction: "Chiều",
  owner: "Cơ quan theo dõi",
} as const;

/** Whether a column with this header is filled by the pull itself. */
export function isFilledByPull(header: string): boolean {
  return Object.values(HEADERS).some((one) => one === header.normalize("NFC").trim());
}

/** Whether a native table of this name was made by {@link draftIndicatorSheet}, perhaps copied since ("ChiTieu2025_2"). */
export function isPulledTable(name: string): boolean {
  return PULLED_TABLE.test(name);
}

/**
 * A sheet with one row per definition as a native table, its plan, result and evaluation columns empty: what is typed
 * there stays as typed. `definitions` are those wanted, in any order, at least one.
 */
export function draftIndicatorSheet(
  definitions: readonly Definition[],
  options: IndicatorSheetOptions,
): SheetDraft {
  const columns = draftColumns(definitions, options);
  const rows = arrange(definitions);
  const bottom = HEADER_ROW + rows.length;
  const title = text(`CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM ${options.year}`);
  return {
    name: options.sheet,
    fontName: FONT,
    cells: [
      { row: TITLE_ROW, column: 1, content: title, style: { fontSize: TITLE_SIZE, bold: true } },
      ...headerCells(columns),
      ...rows.flatMap((row, index) => bodyCells(columns, row, HEADER_ROW + 1 + index)),
    ],
    merges: [],
    columnWidths: columns.map(({ characters }) => characters),
    rowHeights: [],
    page: listPage(HEADER_ROW, true),
    tables: [
      {
        name: `${TABLE_NAME}${options.year}`,
        range: { top: HEADER_ROW, left: 1, bottom, right: columns.length },
      },
    ],
    frozenRows: HEADER_ROW,
  };
}
