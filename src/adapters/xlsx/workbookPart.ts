import type { SheetInfo } from "../../ports/workbook";
import { WorkbookError } from "../../ports/workbook";
import { damaged } from "../ooxml/damage";
import type { OoxmlPackage } from "./package";
import { findRelationship, readRelationships } from "./relationships";
import { isTrue } from "./sheetCells";
import { XmlReader } from "./xmlReader";

/** A worksheet as the workbook part lists it. */
export interface SheetEntry extends SheetInfo {
  readonly part: string;
  /** Place among all sheets, chart sheets included, from 0. */
  readonly index: number;
}

/** What workbook.xml says about the whole workbook. */
export interface WorkbookPart {
  readonly part: string;
  /** Worksheets only, in tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** Reads the workbook part; fails with `not-a-workbook` for other packages (a Word document, .xlsb). */
export function readWorkbookPart(pkg: OoxmlPackage): WorkbookPart {
  const part = findRelationship(pkg, "", "officeDocument")?.target ?? "xl/workbook.xml";
  if (!pkg.has(part) || part.endsWith(".bin")) {
    throw new WorkbookError("not-a-workbook", "the package holds no workbook in the .xlsx format");
  }
  const reader = new XmlReader(pkg.text(part), part);
  if (reader.readRoot() !== "workbook") throw new WorkbookError("not-a-workbook", `${part} is no workbook`);
  const relationships = new Map(readRelationships(pkg, part).map((found) => [found.id, found] as const));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let activeTab: number | undefined;
  let index = 0;
  while (reader.next() !== "end") {
    if (reader.token !== "open") continue;
    if (reader.name === "workbookPr") date1904 = isTrue(reader.attribute("date1904"));
    if (reader.name === "workbookView") activeTab ??= Number(reader.attribute("activeTab") ?? 0);
    if (reader.name !== "sheet") continue;
    const name = reader.attribute("name") ?? "";
    const target = relationships.get(reader.prefixedAttribute("id") ?? "");
    if (!target) throw damaged(part, `sheet ${JSON.stringify(name)} leads to no part`);
    if (target.kind === "worksheet") {
      const hidden = (reader.attribute("state") ?? "visible") !== "visible";
      sheets.push({ name, hidden, active: index === (activeTab ?? 0), part: target.target, index });
    }
    index++;
  }
  return { part, sheets, date1904 };
}

/** The worksheet of that name; upper and lower case count as equal, as they do in Excel. */
export function findSheet({ sheets }: WorkbookPart, name: string): SheetEntry | undefined {
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  );
}
