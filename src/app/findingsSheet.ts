import { RULES } from "../core/rules";
import type { Finding } from "../core/rules/model";
import { listPage } from "../core/table/listPage";
import type { CellStyle, DraftCell, SheetDraft } from "../core/table/sheetDraft";
import { translateSheet } from "../i18n/translateSheet";
import type { Language } from "../i18n/translator";
import type { WorkbookPort } from "../ports/workbook";
import type { CheckedTable } from "./checkTable";
import { freeSheetName } from "./freeSheetName";

const HEADER_ROW = 4;
const TABLE_NAME = "PhatHien";
const FONT = "Times New Roman";
const FONT_SIZE = 11;

const TEXT: CellStyle = { fontSize: FONT_SIZE, wrap: true, vertical: "top", border: true, asTyped: true };
const HEADING: CellStyle = { ...TEXT, bold: true, horizontal: "center", vertical: "center" };

const COLUMNS = [
  { key: "severity", characters: 11 },
  { key: "cell", characters: 8 },
  { key: "row", characters: 32 },
  { key: "found", characters: 64 },
  { key: "todo", characters: 40 },
  { key: "fix", characters: 16 },
  { key: "setAside", characters: 28 },
] as const;

function textCell(row: number, column: number, text: string, style: CellStyle): DraftCell {
  return {
    row,
    column,
    content: text === "" ? { kind: "blank" } : { kind: "text", runs: [{ text }] },
    style,
  };
}

/** What stands in the columns of one finding; `reason` is why it was set aside, "" where it stands open. */
function textsOf(finding: Finding, reason: string, { rows }: CheckedTable, language: Language): string[] {
  const { severity, cell, row, message, fix, rule } = finding;
  return [
    translateSheet(language, `severity.${severity}`),
    cell,
    rows.find((one) => one.row === row)?.name ?? "",
    message[language],
    RULES.find(({ id }) => id === rule)?.todo[language] ?? "",
    fix?.text ?? "",
    reason,
  ];
}

function bodyOf(checked: CheckedTable, language: Language): readonly string[][] {
  const open = checked.findings.map((finding) => textsOf(finding, "", checked, language));
  const setAside = checked.setAside.map((one) => textsOf(one, one.override.reason, checked, language));
  const nothing = ["", "", "", translateSheet(language, "findings.none"), "", "", ""];
  return open.length + setAside.length > 0 ? [...open, ...setAside] : [nothing];
}

/** The findings of a checked table as a sheet of this name: one row each, open ones first, ready to print and to filter. */
export function draftFindingsSheet(checked: CheckedTable, name: string, language: Language): SheetDraft {
  const title = translateSheet(language, "findings.title");
  const counts = { open: String(checked.findings.length), setAside: String(checked.setAside.length) };
  const source = translateSheet(language, "findings.source", { sheet: checked.table.sheet, ...counts });
  const body = bodyOf(checked, language);
  const rows = [COLUMNS.map(({ key }) => translateSheet(language, `findings.${key}`)), ...body];
  return {
    name,
    fontName: FONT,
    cells: [
      textCell(1, 1, title, { fontSize: FONT_SIZE + 2, bold: true }),
      textCell(2, 1, source, { fontSize: FONT_SIZE }),
      ...rows.flatMap((texts, i) =>
        texts.map((text, column) => textCell(HEADER_ROW + i, column + 1, text, i === 0 ? HEADING : TEXT)),
      ),
    ],
    merges: [],
    columnWidths: COLUMNS.map(({ characters }) => characters),
    rowHeights: [],
    page: listPage(HEADER_ROW, true),
    tables: [
      {
        name: TABLE_NAME,
        range: { top: HEADER_ROW, left: 1, bottom: HEADER_ROW + body.length, right: COLUMNS.length },
      },
    ],
    frozenRows: HEADER_ROW,
  };
}

/** Names in small letters of the sheets that are none of ours: ours have our title in either language. */
async function foreignSheets(workbook: WorkbookPort): Promise<ReadonlySet<string>> {
  const titles = (["vi", "en"] as const).map((language) => translateSheet(language, "findings.title"));
  const foreign = new Set<string>();
  for (const { name } of await workbook.listSheets()) {
    const { cells } = await workbook.readSheet(name);
    const title = cells.find(({ row, column }) => row === 1 && column === 1)?.text ?? "";
    if (!titles.includes(title)) foreign.add(name.toLowerCase());
  }
  return foreign;
}

/**
 * Puts the sheet of findings into the workbook, in place of an earlier one; a sheet of that name that somebody else made
 * stays, and ours gets a number. Returns its name. Fails with `WorkbookError`.
 */
export async function putFindingsSheet(
  workbook: WorkbookPort,
  checked: CheckedTable,
  language: Language,
): Promise<string> {
  const foreign = await foreignSheets(workbook);
  const wanted = translateSheet(language, "findings.sheet");
  const name = freeSheetName(wanted, (one) => !foreign.has(one.toLowerCase()));
  await workbook.putSheet(draftFindingsSheet(checked, name, language));
  return name;
}
