import { rangeAddress, type CellRange } from "../../core/table/sheet";
import type { DraftTable, SheetDraft } from "../../core/table/sheetDraft";
import { headerTexts } from "../../ports/checkTables";
import { parseRange } from "./addresses";
import { escapeControls } from "./cellText";
import { declarePart } from "./contentTypes";
import { RELATIONSHIPS } from "./editWorkbookPart";
import { freeName } from "./notes";
import type { OoxmlPackage } from "./package";
import { addRelationship, readRelationships } from "./relationships";
import type { WorkbookPart } from "./workbookPart";
import { XmlReader } from "./xmlReader";
import { element, XML_DECLARATION } from "./xmlWriter";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Grey bands and black letters: legible on any printer. */
const STYLE = "TableStyleLight1";

/** Adds the parts of a draft's tables; returns the element by which the sheet refers to them, "" for none. */
export function addTables(
  pkg: OoxmlPackage,
  workbook: WorkbookPart,
  sheetPart: string,
  draft: SheetDraft,
): string {
  const { tables = [] } = draft;
  if (tables.length === 0) return "";
  const taken = takenNames(pkg, workbook);
  const ids = tables.map((table) => {
    const name = freeTableName(table.name, taken.names);
    taken.names.add(name.toLowerCase());
    taken.lastId += 1;
    const part = freeName(pkg, (number) => `xl/tables/table${number}.xml`);
    pkg.write(part, renderTable(table, headerTexts(draft, table), taken.lastId, name));
    declarePart(pkg, part, TABLE_TYPE);
    return addRelationship(pkg, sheetPart, "table", part);
  });
  const parts = ids.map((id) => element("tablePart", { "xmlns:r": RELATIONSHIPS, "r:id": id }));
  return element("tableParts", { count: parts.length }, parts.join(""));
}

/** Names of the tables of a sheet, in the order of their relationships; a part that is gone is left out. */
export function readTableNames(pkg: OoxmlPackage, sheetPart: string): readonly string[] {
  return tableParts(pkg, sheetPart).map((part) => openTable(pkg, part).attribute("displayName") ?? "");
}

/** Where the tables of a sheet lie. */
export function tableRanges(pkg: OoxmlPackage, sheetPart: string): readonly CellRange[] {
  return tableParts(pkg, sheetPart).flatMap(
    (part) => parseRange(openTable(pkg, part).attribute("ref") ?? "") ?? [],
  );
}

function tableParts(pkg: OoxmlPackage, sheetPart: string): readonly string[] {
  const tables = readRelationships(pkg, sheetPart).filter(
    ({ kind, external }) => kind === "table" && !external,
  );
  return tables.map(({ target }) => target).filter((target) => pkg.has(target));
}

/** A reader that stands on the root of a table part. */
function openTable(pkg: OoxmlPackage, part: string): XmlReader {
  const table = new XmlReader(pkg.text(part), part);
  table.readRoot();
  return table;
}

interface TakenNames {
  /** Names of tables and defined names, in small letters: they share one space. */
  readonly names: Set<string>;
  lastId: number;
}

function takenNames(pkg: OoxmlPackage, { part, sheets }: WorkbookPart): TakenNames {
  const names = new Set<string>();
  let lastId = 0;
  const reader = new XmlReader(pkg.text(part), part);
  while (reader.next() !== "end") {
    if (reader.token === "open" && reader.name === "definedName")
      names.add((reader.attribute("name") ?? "").toLowerCase());
  }
  for (const target of sheets.flatMap((sheet) => tableParts(pkg, sheet.part))) {
    const table = openTable(pkg, target);
    names.add((table.attribute("displayName") ?? "").toLowerCase());
    lastId = Math.max(lastId, Number(table.attribute("id") ?? 0));
  }
  return { names, lastId };
}

function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

function renderTable({ range }: DraftTable, headers: readonly string[], id: number, name: string): string {
  const ref = rangeAddress(range);
  const columns = headers.map((header, index) =>
    element("tableColumn", { id: index + 1, name: escapeControls(header) }),
  );
  const style = {
    name: STYLE,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  };
  const content =
    element("autoFilter", { ref }) +
    element("tableColumns", { count: columns.length }, columns.join("")) +
    element("tableStyleInfo", style);
  const attributes = { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 };
  return XML_DECLARATION + element("table", attributes, content);
}
