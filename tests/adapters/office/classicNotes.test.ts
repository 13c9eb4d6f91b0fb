import { noteItems, placedNotes } from "../../../src/adapters/office/classicNotes";
import { noteSteps } from "../../../src/adapters/office/noteEdits";

const BEFORE = { isSupported: true, hasNotes: false, hasFunctions: true };
const NEW = { isSupported: true, hasNotes: true, hasFunctions: true };

/** What Microsoft's documentation says of notes; the client library that tests run does not have them. */
function sheetWithNotes(): Excel.Worksheet {
  const load = (): object => place;
  const place = { rowIndex: 4, columnIndex: 2, load };
  const items = [{ content: "xem lại", authorName: "Hoa" }];
  const notes = { load: () => undefined, items, getItemAt: () => ({ getLocation: () => place }) };
  return { notes } as unknown as Excel.Worksheet;
}

test("an Excel without notes is not asked for them", () => {
  expect(noteItems({} as Excel.Worksheet, BEFORE)()).toEqual([]);
});

test("notes are read with their authors and places", () => {
  const sheet = sheetWithNotes();
  const found = noteItems(sheet, NEW)();
  expect(placedNotes(found)(sheet, {} as Excel.RequestContext)()).toEqual([
    { row: 5, column: 3, author: "Hoa", text: "xem lại" },
  ]);
});

test("a cell with a note gets no comment", () => {
  const note = { row: 5, column: 3, author: "KTXH", text: "KTXH – Sai" };
  expect(noteSteps([note], [], [])).toHaveLength(1);
  expect(noteSteps([note], [], [{ row: 5, column: 3 }])).toEqual([]);
});
