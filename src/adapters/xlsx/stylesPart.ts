import { declarePart } from "./contentTypes";
import { plainStyles, STYLES_TYPE } from "./emptyPackage";
import type { OoxmlPackage } from "./package";
import { addRelationship, findRelationship } from "./relationships";
import { Styles } from "./styles";
import type { WorkbookPart } from "./workbookPart";

const NEW_PART = "xl/styles.xml";

/** The workbook's styles; a workbook without styles counts as Excel's default, Calibri 11. */
export function openStyles(pkg: OoxmlPackage, { part }: WorkbookPart): Styles {
  const target = findRelationship(pkg, part, "styles")?.target;
  return target === undefined
    ? new Styles(plainStyles("Calibri", 11), NEW_PART)
    : new Styles(pkg.text(target), target);
}

/** Writes the styles back if formats were added. */
export function saveStyles(pkg: OoxmlPackage, { part }: WorkbookPart, styles: Styles): void {
  if (!styles.hasAdditions) return;
  const present = findRelationship(pkg, part, "styles")?.target;
  if (present === undefined) {
    declarePart(pkg, NEW_PART, STYLES_TYPE);
    addRelationship(pkg, part, "styles", NEW_PART);
  }
  pkg.write(present ?? NEW_PART, styles.xml());
}
