import { rangeAddress, type CellPosition } from "../../core/table/sheet";
import { parseRange } from "./addresses";
import { findChild, type Splice, type XmlLayout } from "./xmlLayout";
import { readFragment } from "./xmlFragment";
import { setAttribute } from "./xmlWriter";

/** The change that makes the `dimension` hint cover the cells too; none if the sheet has no valid hint. */
export function growDimension(layout: XmlLayout, cells: readonly CellPosition[]): Splice[] {
  const child = findChild(layout, "dimension");
  if (!child) return [];
  const tag = layout.source.slice(child.start, child.openEnd);
  const range = parseRange(
    readFragment(layout.source.slice(child.start, child.end), layout.part).attributes.ref ?? "",
  );
  if (!range) return [];
  let { top, left, bottom, right } = range;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const text = setAttribute(tag, "ref", rangeAddress({ top, left, bottom, right }));
  return [{ start: child.start, end: child.openEnd, text }];
}
