import { openGrid } from "../../../src/adapters/univer/openGrid";
import { TONE_COLOURS } from "../../../src/ports/highlightRule";
import type { Highlight } from "../../../src/core/table/sheet";
import { startUniver } from "./startUniver";

const RANGE = { top: 2, left: 1, bottom: 4, right: 3 };
const UNMET: Highlight = {
  range: RANGE,
  when: [{ column: 3, match: "equals", text: "Không đạt KH" }],
  tone: "bad",
};
const WARNED: Highlight = {
  range: RANGE,
  when: [{ column: 2, match: "startsWith", text: "Cảnh báo" }],
  tone: "warning",
};

/** The fill with which a cell is drawn; undefined for its own. */
type FillOf = (row: number, column: number) => string | undefined;

function withTones(
  highlights: readonly Highlight[],
  texts: Record<number, Record<number, { v: string }>>,
  check: (fillOf: FillOf) => void,
): void {
  const univer = startUniver();
  const grid = openGrid(univer, "book", [{ name: "Biểu 1", hidden: false }]);
  const sheet = grid.sheet("Biểu 1");
  grid.tones.set(sheet, highlights);
  grid.change(sheet, "sheet.mutation.set-range-values", { cellValue: texts });
  check((row, column) => {
    const style = sheet.getCell(row - 1, column - 1)?.s;
    return typeof style === "object" ? (style?.bg?.rgb?.replace("#", "") ?? undefined) : undefined;
  });
  grid.tones.dispose();
  univer.dispose();
}

const TEXTS = {
  1: { 1: { v: "Cảnh báo: xem lại" }, 2: { v: "Không đạt KH" } },
  2: { 1: { v: "Cảnh báo: xem lại" }, 2: { v: "Đạt KH" } },
  3: { 1: { v: "đúng" }, 2: { v: "Đạt KH" } },
  4: { 1: { v: "" }, 2: { v: "Không đạt KH" } },
};

test("a row is painted by what its cells say, in the first tone that applies", () => {
  withTones([UNMET, WARNED], TEXTS, (fillOf) => {
    expect([fillOf(2, 1), fillOf(2, 3)]).toEqual([TONE_COLOURS.bad.fill, TONE_COLOURS.bad.fill]);
    expect(fillOf(3, 1)).toBe(TONE_COLOURS.warning.fill);
    expect(fillOf(4, 1)).toBeUndefined();
  });
});

test("beyond the range nothing is painted, and nothing once the highlights are gone", () => {
  withTones([UNMET], TEXTS, (fillOf) => {
    expect([fillOf(5, 1), fillOf(2, 4)]).toEqual([undefined, undefined]);
  });
  withTones([], TEXTS, (fillOf) => expect(fillOf(2, 1)).toBeUndefined());
});
