import { cellAddress, type Note } from "../../core/table/sheet";
import { WorkbookError } from "../../ports/workbook";
import { EMPTY_COMMENTS, editComments, readComments } from "./comments";
import { declareExtension, declarePart } from "./contentTypes";
import { editDrawing, emptyDrawing } from "./noteShapes";
import type { OoxmlPackage } from "./package";
import { addRelationship, findRelationship } from "./relationships";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** Characters that fit on one line of a note three columns wide. */
const LINE_LENGTH = 32;
const MAX_LINES = 20;

/** The notes of a sheet in reading order. */
export function readNotes(pkg: OoxmlPackage, sheetPart: string): Note[] {
  const comments = findRelationship(pkg, sheetPart, "comments");
  return comments ? readComments(pkg.text(comments.target), comments.target) : [];
}

/**
 * Sets the notes of a sheet, or removes those with an empty text, in the comments part and its drawing. Returns the
 * relationship id of a drawing the sheet did not have before and must refer to. A cell with a discussion
 * (threaded comment) fails with `invalid-edit`.
 */
export function writeNotes(pkg: OoxmlPackage, sheetPart: string, notes: readonly Note[]): string | undefined {
  const latest = [...new Map(notes.map((note) => [cellAddress(note), note] as const)).values()];
  const present = readNotes(pkg, sheetPart);
  refuseDiscussions(latest, present);
  if (present.length === 0 && latest.every((note) => note.text === "")) return undefined;
  const comments = findRelationship(pkg, sheetPart, "comments")?.target ?? createComments(pkg, sheetPart);
  pkg.write(comments, editComments(pkg.text(comments), comments, latest));
  const drawing = findRelationship(pkg, sheetPart, "vmlDrawing");
  const created = drawing ? undefined : createDrawing(pkg, sheetPart);
  const target = drawing?.target ?? created?.target ?? "";
  const shown = readNotes(pkg, sheetPart).map((note) => ({ ...note, lines: lineCount(note.text) }));
  const removed = latest.filter((note) => note.text === "");
  pkg.write(target, editDrawing(pkg.text(target), target, shown, removed));
  return created?.id;
}

function refuseDiscussions(notes: readonly Note[], present: readonly Note[]): void {
  const discussed = present.filter((note) => note.author.startsWith("tc=")).map(cellAddress);
  const hit = notes.map(cellAddress).find((address) => discussed.includes(address));
  if (hit) throw new WorkbookError("invalid-edit", `${hit} holds a discussion, which a note cannot replace`);
}

function lineCount(text: string): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / LINE_LENGTH)));
  return Math.min(
    MAX_LINES,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

function createComments(pkg: OoxmlPackage, sheetPart: string): string {
  const target = freeName(pkg, (number) => `xl/comments${number}.xml`);
  pkg.write(target, EMPTY_COMMENTS);
  declarePart(pkg, target, COMMENTS_TYPE);
  addRelationship(pkg, sheetPart, "comments", target);
  return target;
}

function createDrawing(pkg: OoxmlPackage, sheetPart: string): { id: string; target: string } {
  const target = freeName(pkg, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  const block = pkg.partNames().filter((name) => /\.vml$/i.test(name)).length + 1;
  pkg.write(target, emptyDrawing(block));
  declareExtension(pkg, "vml", DRAWING_TYPE);
  return { id: addRelationship(pkg, sheetPart, "vmlDrawing", target), target };
}

/** The first of the names `name(1)`, `name(2)` … that no part has. */
export function freeName(pkg: OoxmlPackage, name: (number: number) => string): string {
  let number = 1;
  while (pkg.has(name(number))) number++;
  return name(number);
}
