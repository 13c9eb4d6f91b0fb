import type { Cell, CellRange, Highlight, SheetSnapshot } from "../../src/core/table/sheet";
import type { CellContent, SheetDraft } from "../../src/core/table/sheetDraft";
import type { CellEdit, NoteEdit, SheetEdits, WorkbookPort } from "../../src/ports/workbook";

type Shown = Extract<CellContent, { kind: "formula" }>["shown"];

/** A fresh workbook; `reopen` gives what a later reader of the saved workbook sees. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookPort;
  reopen?(): Promise<WorkbookPort>;
}

/** Texts that spreadsheets like to take for dates, formulas, numbers or escapes. */
export const HOSTILE_TEXTS = [
  "6/6",
  "01-02",
  "10-13",
  "=1+1",
  "- Trồng trọt",
  "+5",
  "@x",
  "'x",
  " leading",
  "trailing ",
  "a\nb",
  "_x0041_",
  "_x005F_",
  "52/52",
  "007",
  "1.234,5",
  "TRUE",
  "#N/A",
  "Hải Dương".normalize("NFD"),
  '<a href="x">&amp;</a>',
  "😀",
];

export function text(value: string): CellContent {
  return { kind: "text", runs: [{ text: value }] };
}

export function snapshot(partial: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name: "Biểu 1",
    hidden: false,
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    highlights: [],
    ...partial,
  };
}

function batch(partial: Partial<SheetEdits>): SheetEdits {
  const nothing = { cells: [], columnWidths: [], fitRows: [], notes: [], highlights: [] };
  return { sheet: "Biểu 1", ...nothing, ...partial };
}

export function draft(partial: Partial<SheetDraft> = {}): SheetDraft {
  const margins = { top: 20, bottom: 20, left: 30, right: 15 };
  return {
    name: "Phụ lục",
    fontName: "Times New Roman",
    cells: [{ row: 1, column: 1, content: text("Phụ lục"), style: { bold: true } }],
    merges: [],
    columnWidths: [10, 20],
    rowHeights: [{ row: 1, points: 30 }],
    page: { orientation: "landscape", margins, fitToWidth: true, pageNumbers: true },
    ...partial,
  };
}

const TABLE = snapshot({
  cells: [
    { row: 1, column: 1, kind: "text", text: "TÊN BIỂU", fontName: "Times New Roman", bold: true },
    { row: 2, column: 1, kind: "text", text: "6/6", fontName: "Times New Roman" },
    {
      row: 2,
      column: 2,
      kind: "number",
      text: "1.721,4",
      number: "1721.4",
      numberFormat: "#,##0.0",
      fontName: "Times New Roman",
    },
    { row: 4, column: 3, kind: "number", text: "0,95", number: "0.95", fontName: "Times New Roman" },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  hiddenRows: [3],
  hiddenColumns: [4],
  notes: [{ row: 2, column: 1, author: "Hoa", text: "của người khác" }],
});

const BAD: Highlight = {
  range: { top: 2, left: 1, bottom: 9, right: 5 },
  when: [{ column: 5, match: "equals", text: 'Không "đạt" KH' }],
  tone: "bad",
};
const STARTS: Highlight = {
  ...BAD,
  when: [{ column: 5, match: "startsWith", text: "Sai" }],
  tone: "warning",
};

/** Where hosts differ by their nature. */
export interface HostNature {
  /** Notes of people are texts that may be replaced, as in files; else they are discussions and stay as they are. */
  readonly foreignNotes: "replaced" | "kept";
}

/** What every spreadsheet host must do alike. `open` gives a workbook holding exactly these sheets. */
export function describeWorkbookContract(
  name: string,
  open: (sheets: readonly SheetSnapshot[]) => Promise<OpenedWorkbook>,
  { foreignNotes }: HostNature = { foreignNotes: "replaced" },
): void {
  /** Carries out a change and reads the sheet, from a saved copy where the host can save. */
  async function after(
    sheets: readonly SheetSnapshot[],
    change: (workbook: WorkbookPort) => Promise<void>,
    sheet = "Biểu 1",
  ): Promise<SheetSnapshot> {
    const { workbook, reopen } = await open(sheets);
    await change(workbook);
    const direct = await workbook.readSheet(sheet);
    if (reopen) expect(await (await reopen()).readSheet(sheet)).toEqual(direct);
    return direct;
  }
  const edited = (edits: Partial<SheetEdits>): Promise<SheetSnapshot> =>
    after([TABLE], (workbook) => workbook.apply(batch(edits)));
  const cellAt = (sheet: SheetSnapshot, row: number, column: number): Cell | undefined =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column);
  const write = (
    row: number,
    column: number,
    content: CellContent,
    more: Partial<CellEdit> = {},
  ): CellEdit => ({
    row,
    column,
    content,
    ...more,
  });

  describe(`${name}: reading`, () => {
    test("lists sheets in tab order, hidden ones too", async () => {
      const { workbook } = await open([
        TABLE,
        snapshot({ name: "Ẩn", hidden: true }),
        snapshot({ name: "C" }),
      ]);
      expect(await workbook.listSheets()).toEqual([
        { name: "Biểu 1", hidden: false, active: true },
        { name: "Ẩn", hidden: true, active: false },
        { name: "C", hidden: false, active: false },
      ]);
    });

    test("reads what the sheet holds", async () => {
      const { workbook } = await open([TABLE]);
      expect(await workbook.readSheet("Biểu 1")).toEqual(TABLE);
    });

    test("an unknown sheet is an error", async () => {
      const { workbook } = await open([TABLE]);
      const problem = { problem: "no-such-sheet", detail: "Khác" };
      await expect(workbook.readSheet("Khác")).rejects.toMatchObject(problem);
      await expect(workbook.apply(batch({ sheet: "Khác" }))).rejects.toMatchObject(problem);
    });
  });

  describe(`${name}: cells`, () => {
    test.each(HOSTILE_TEXTS)("text %j arrives as written", async (value) => {
      const sheet = await edited({ cells: [write(7, 2, text(value))] });
      expect(cellAt(sheet, 7, 2)).toMatchObject({ kind: "text", text: value });
    });

    test("superscript marks are read as superscript characters", async () => {
      const runs = [{ text: "4 " }, { text: "75", superscript: true }];
      const sheet = await edited({ cells: [write(7, 2, { kind: "text", runs })] });
      expect(cellAt(sheet, 7, 2)?.text).toBe("4 ⁷⁵");
    });

    test("numbers are exact and shown in their format", async () => {
      const number = (value: string, format: string): CellContent => ({
        kind: "number",
        number: value,
        format,
      });
      const sheet = await edited({
        cells: [write(7, 1, number("-1721.4", "#,##0.00")), write(7, 2, number("63.41", "General"))],
      });
      expect(cellAt(sheet, 7, 1)).toMatchObject({
        kind: "number",
        number: "-1721.4",
        text: "-1.721,40",
        numberFormat: "#,##0.00",
      });
      expect(cellAt(sheet, 7, 2)).toMatchObject({ number: "63.41", text: "63,41" });
    });

    test("a blank and an empty text empty the cell, the others stay", async () => {
      const sheet = await edited({ cells: [write(2, 1, { kind: "blank" }), write(2, 2, text(""))] });
      expect(sheet.cells).toEqual(TABLE.cells.filter((cell) => cell.row !== 2));
    });

    test("like takes the look of another cell, style overrides it", async () => {
      const like = { row: 1, column: 1 };
      const sheet = await edited({
        cells: [write(7, 1, text("a"), { like }), write(7, 2, text("b"), { like, style: { bold: false } })],
      });
      expect(cellAt(sheet, 7, 1)).toMatchObject({ bold: true, fontName: "Times New Roman" });
      expect(cellAt(sheet, 7, 2)?.bold).toBeUndefined();
    });

    test("cells are kept in reading order", async () => {
      const places = [[5, 1], [2, 3], [3, 2], [1, 9], [4, 1]] as const; // prettier-ignore
      const sheet = await edited({ cells: places.map(([row, column]) => write(row, column, text("x"))) });
      const found = sheet.cells.map(({ row, column }) => row * 100 + column);
      expect(found).toEqual([101, 109, 201, 202, 203, 302, 401, 403, 501]);
    });

    test("of two edits to one cell the later counts", async () => {
      const sheet = await edited({ cells: [write(7, 1, text("a")), write(7, 1, text("b"))] });
      expect(cellAt(sheet, 7, 1)?.text).toBe("b");
    });

    test("fitting rows, empty and hidden ones too, changes no cell", async () => {
      expect(await edited({ fitRows: [1, 2, 2, 3, 9] })).toEqual(TABLE);
    });

    test("merges stay; their first cell can be written", async () => {
      const sheet = await edited({ cells: [write(1, 1, text("TÊN MỚI"))] });
      expect(sheet.merges).toEqual(TABLE.merges);
      expect(cellAt(sheet, 1, 1)).toMatchObject({ text: "TÊN MỚI", bold: true });
    });
  });

  describe(`${name}: formulas`, () => {
    const figure = (number: string, format = "0.0"): Shown => ({ kind: "number", number, format });
    const formula = (of: string, shown: Shown, spill?: CellRange): CellContent => ({
      kind: "formula",
      formula: of,
      shown,
      ...(spill ? { spill } : {}),
    });
    const block = { top: 7, left: 5, bottom: 8, right: 6 };
    const filling = write(7, 5, formula("A1:B2", text("TÊN BIỂU") as Shown, block));

    test("are kept with their format and what they show", async () => {
      const sheet = await edited({
        cells: [
          write(2, 1, formula('IF(ISBLANK(B9),"chưa có","")', text("chưa có") as Shown)),
          write(7, 1, formula("ROUND(B2*2,1)", figure("3442.8", "#,##0.0"))),
          write(7, 2, formula('IF(B2>1,"",B2)', { kind: "blank" })),
          write(7, 3, text("6/6"), { style: { asTyped: true } }),
          write(7, 4, formula("B2/0.5", figure("3442.8")), { style: { asTyped: true } }),
        ],
      });
      expect(cellAt(sheet, 2, 1)).toMatchObject({
        kind: "text",
        text: "chưa có",
        formula: 'IF(ISBLANK(B9),"chưa có","")',
      });
      expect(cellAt(sheet, 7, 1)).toMatchObject({
        kind: "number",
        text: "3.442,8",
        number: "3442.8",
        numberFormat: "#,##0.0",
        formula: "ROUND(B2*2,1)",
      });
      expect(cellAt(sheet, 7, 2)).toMatchObject({ text: "", formula: 'IF(B2>1,"",B2)' });
      expect(cellAt(sheet, 7, 4)).toMatchObject({ kind: "number", formula: "B2/0.5" });
    });

    test("replace texts and are replaced by them", async () => {
      const sheet = await after([TABLE], async (workbook) => {
        await workbook.apply(
          batch({ cells: [write(7, 1, text("=B2")), write(7, 2, formula("B2", figure("1721.4")))] }),
        );
        await workbook.apply(
          batch({ cells: [write(7, 1, formula("B2", figure("1721.4"))), write(7, 2, text("=B2"))] }),
        );
      });
      expect(cellAt(sheet, 7, 1)).toMatchObject({ kind: "number", formula: "B2", number: "1721.4" });
      expect(cellAt(sheet, 7, 2)).toMatchObject({ kind: "text", text: "=B2" });
      expect(cellAt(sheet, 7, 2)?.formula).toBeUndefined();
    });

    test("one that fills a block empties it first; applying twice is as applying once", async () => {
      const taken = [write(8, 5, text("cũ")), write(8, 6, text("cũ"))];
      const apply = (times: number): Promise<SheetSnapshot> =>
        after([TABLE], async (workbook) => {
          await workbook.apply(batch({ cells: taken }));
          for (let time = 0; time < times; time += 1) await workbook.apply(batch({ cells: [filling] }));
        });
      const once = await apply(1);
      expect(cellAt(once, 7, 5)).toMatchObject({ text: "TÊN BIỂU", formula: "A1:B2", spill: block });
      expect(once.cells.map((cell) => cell.text)).not.toContain("cũ");
      expect(await apply(2)).toEqual(once);
    });

    test("a block that was filled is read and can be frozen, shortened or left by its formula", async () => {
      const spilled = snapshot({
        cells: [
          ...TABLE.cells,
          { row: 7, column: 5, kind: "text", text: "a", formula: "A1:B2", spill: block },
          { row: 8, column: 5, kind: "text", text: "b" },
        ],
        merges: TABLE.merges,
      });
      const { workbook } = await open([spilled]);
      const read = await workbook.readSheet("Biểu 1");
      expect(cellAt(read, 7, 5)).toMatchObject({ formula: "A1:B2", spill: block });
      const changed = (...cells: CellEdit[]): Promise<SheetSnapshot> =>
        after([spilled], (opened) => opened.apply(batch({ cells })));
      const below = ({ cells }: SheetSnapshot): string[] =>
        cells.flatMap(({ row, text: shown }) => (row >= 7 ? [shown] : []));
      expect(below(await changed(write(7, 5, text("x"))))).toEqual(["x"]);
      expect(below(await changed(write(8, 5, text("y")), write(7, 5, text("x"))))).toEqual(["x", "y"]);
      expect(below(await changed(write(7, 5, formula("B2", figure("1721.4")))))).toEqual(["1721,4"]);
    });

    test("a cell that a formula elsewhere fills is not written alone", async () => {
      const { workbook } = await open([TABLE]);
      await workbook.apply(batch({ cells: [filling] }));
      const before = await workbook.readSheet("Biểu 1");
      for (const [row, column] of [
        [8, 5],
        [7, 6],
        [8, 6],
      ] as const)
        // prettier-ignore
        await expect(
          workbook.apply(batch({ cells: [write(9, 1, text("x")), write(row, column, text("x"))] })),
        ).rejects.toMatchObject({ problem: "invalid-edit" });
      expect(await workbook.readSheet("Biểu 1")).toEqual(before);
    });

    test("new sheets hold them too", async () => {
      const cells = [
        { row: 1, column: 1, content: figure("2"), style: {} },
        { row: 2, column: 1, content: formula("A1*2", figure("4")), style: {} },
        {
          row: 3,
          column: 1,
          content: formula("A1:A2", figure("2"), { top: 3, left: 1, bottom: 4, right: 1 }),
          style: { asTyped: true },
        },
      ];
      const sheet = await after([TABLE], (workbook) => workbook.putSheet(draft({ cells })), "Phụ lục");
      expect(cellAt(sheet, 2, 1)).toMatchObject({ number: "4", text: "4,0", formula: "A1*2" });
      expect(cellAt(sheet, 3, 1)).toMatchObject({
        number: "2",
        formula: "A1:A2",
        spill: { top: 3, bottom: 4 },
      });
    });

    const unusable: [string, readonly CellEdit[]][] = [
      ["with its =", [write(7, 1, formula("=B2", figure("1")))]],
      ["of nothing", [write(7, 1, formula(" ", figure("1")))]],
      ["of 8,193 characters", [write(7, 1, formula(`"${"x".repeat(8_191)}"`, figure("1")))]],
      ["that fills a block elsewhere", [write(7, 1, formula("A1:B2", figure("1"), block))]],
      [
        "that fills a block outside",
        [write(7, 5, formula("A1:B2", figure("1"), { ...block, right: 16_385 }))],
      ],
      ["that fills a block upwards", [write(7, 5, formula("A1:B2", figure("1"), { ...block, bottom: 6 }))]],
      ["that fills what is written", [filling, write(8, 6, text("x"))]],
      [
        "that fills what another one fills",
        [filling, write(6, 6, formula("A1:A3", figure("1"), { ...block, top: 6, left: 6 }))],
      ],
      [
        "that fills merged cells",
        [write(1, 1, formula("A4:B5", figure("1"), { ...block, top: 1, left: 1 }))],
      ],
      ["that shows no number", [write(7, 1, formula("B2", figure("1,5")))]],
    ];
    test.each(unusable)("a formula %s changes nothing", async (_, cells) => {
      const { workbook } = await open([TABLE]);
      await expect(workbook.apply(batch({ cells }))).rejects.toMatchObject({ problem: "invalid-edit" });
      expect(await workbook.readSheet("Biểu 1")).toEqual(TABLE);
    });
  });

  describe(`${name}: notes and highlights`, () => {
    test("notes of ours are set, replaced and removed", async () => {
      const set = { row: 7, column: 2, author: "KTXH", text: "Dòng 1\n<Dòng 2>" };
      const apply = (...batches: NoteEdit[]): Promise<SheetSnapshot> =>
        after([TABLE], async (workbook) => {
          for (const note of batches) await workbook.apply(batch({ notes: [note] }));
        });
      expect((await apply(set)).notes).toEqual([...TABLE.notes, set]);
      const next = { ...set, text: "mới" };
      expect((await apply(set, next)).notes).toEqual([...TABLE.notes, next]);
      expect((await apply(set, { ...set, text: "" })).notes).toEqual(TABLE.notes);
    });

    test(`a note of somebody else is ${foreignNotes}`, async () => {
      const place = { row: 2, column: 1, author: "KTXH" };
      const isKept = foreignNotes === "kept";
      const replaced = await edited({ notes: [{ ...place, text: "mới" }] });
      expect(replaced.notes).toEqual(isKept ? TABLE.notes : [{ ...place, text: "mới" }]);
      const removed = await edited({ notes: [{ ...place, text: "" }] });
      expect(removed.notes).toEqual(isKept ? TABLE.notes : []);
    });

    test("highlights are added once", async () => {
      const sheet = await after([TABLE], async (workbook) => {
        await workbook.apply(batch({ highlights: [BAD, STARTS, BAD] }));
        await workbook.apply(batch({ highlights: [STARTS, BAD] }));
      });
      expect(sheet.highlights).toEqual([BAD, STARTS]);
    });
  });

  test("highlights of several conditions are read back, and taken off again", async () => {
    const either: Highlight = { ...BAD, when: [...BAD.when, ...STARTS.when] };
    const change = (edits: Partial<SheetEdits>): Promise<SheetSnapshot> =>
      after([TABLE], async (workbook) => {
        await workbook.apply(batch({ highlights: [BAD, either] }));
        await workbook.apply(batch(edits));
      });
    expect((await change({})).highlights).toEqual([BAD, either]);
    const removedHighlights = [either, STARTS];
    expect((await change({ removedHighlights })).highlights).toEqual([BAD]);
    expect((await change({ removedHighlights, highlights: [STARTS] })).highlights).toEqual([BAD, STARTS]);
    expect((await change({ removedHighlights, highlights: [either] })).highlights).toEqual([BAD, either]);
  });

  describe(`${name}: batches`, () => {
    const full = batch({
      cells: [write(7, 2, text("6/6"), { like: { row: 1, column: 1 } }), write(2, 2, { kind: "blank" })],
      columnWidths: [{ column: 2, characters: 12 }],
      fitRows: [7, 2],
      notes: [{ row: 7, column: 2, author: "KTXH", text: "ghi chú" }],
      highlights: [BAD],
    });

    test("applying twice is as applying once", async () => {
      const once = await after([TABLE], (workbook) => workbook.apply(full));
      const twice = await after([TABLE], async (workbook) => {
        await workbook.apply(full);
        await workbook.apply(full);
      });
      expect(twice).toEqual(once);
    });

    const fine = write(7, 1, text("x"));
    const invalid: [string, Partial<SheetEdits>][] = [
      ["row 0", { cells: [fine, write(0, 1, text("x"))] }],
      ["column 16385", { cells: [fine, write(1, 16_385, text("x"))] }],
      ["row 1048577", { notes: [{ row: 1_048_577, column: 1, author: "", text: "x" }], cells: [fine] }],
      ["half a row", { cells: [fine, write(1.5, 1, text("x"))] }],
      [
        "a number that is none",
        { cells: [fine, write(1, 1, { kind: "number", number: "1,5", format: "0" })] },
      ],
      ["an infinite number", { cells: [write(1, 1, { kind: "number", number: "Infinity", format: "0" })] }],
      ["like outside", { cells: [fine, write(1, 1, text("x"), { like: { row: 0, column: 0 } })] }],
      ["text under a merge", { cells: [fine, write(1, 2, text("x"))] }],
      ["a negative width", { cells: [fine], columnWidths: [{ column: 1, characters: -1 }] }],
      ["row 0 to be fitted", { cells: [fine], fitRows: [7, 0] }],
      [
        "an empty highlight",
        { cells: [fine], highlights: [{ ...BAD, when: [{ column: 5, match: "equals", text: "" }] }] },
      ],
    ];
    test.each(invalid)("%s changes nothing", async (_, edits) => {
      const { workbook } = await open([TABLE]);
      await expect(workbook.apply(batch(edits))).rejects.toMatchObject({ problem: "invalid-edit" });
      expect(await workbook.readSheet("Biểu 1")).toEqual(TABLE);
    });
  });

  describe(`${name}: whole sheets`, () => {
    const sheets = [TABLE, snapshot({ name: "Cuối" })];

    test("a new sheet stands last and holds the draft", async () => {
      const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
      const runs = [{ text: "Ghi chú" }, { text: "(1)", superscript: true }];
      const cells = [
        ...draft().cells,
        { row: 3, column: 1, content: { kind: "number", number: "12.5", format: "0.0" }, style: {} } as const,
        { row: 2, column: 2, content: { kind: "text", runs }, style: { border: true } } as const,
      ];
      const { workbook, reopen } = await open(sheets);
      await workbook.putSheet(draft({ cells, merges }));
      const seen = (await reopen?.()) ?? workbook;
      expect((await seen.listSheets()).map((sheet) => sheet.name)).toEqual(["Biểu 1", "Cuối", "Phụ lục"]);
      const fontName = "Times New Roman";
      expect(await seen.readSheet("Phụ lục")).toEqual(
        snapshot({
          name: "Phụ lục",
          merges,
          cells: [
            { row: 1, column: 1, kind: "text", text: "Phụ lục", fontName, bold: true },
            { row: 2, column: 2, kind: "text", text: "Ghi chú⁽¹⁾", fontName },
            {
              row: 3,
              column: 1,
              kind: "number",
              text: "12,5",
              number: "12.5",
              numberFormat: "0.0",
              fontName,
            },
          ],
        }),
      );
      expect(await seen.readSheet("Biểu 1")).toEqual(TABLE);
    });

    test("a sheet of that name is replaced in its place", async () => {
      const { workbook, reopen } = await open(sheets);
      await workbook.putSheet(draft({ name: "Biểu 1" }));
      await workbook.putSheet(draft({ name: "Biểu 1" }));
      const seen = (await reopen?.()) ?? workbook;
      expect((await seen.listSheets()).map((sheet) => sheet.name)).toEqual(["Biểu 1", "Cuối"]);
      const sheet = await seen.readSheet("Biểu 1");
      expect(sheet.cells.map((cell) => cell.text)).toEqual(["Phụ lục"]);
      expect([sheet.notes, sheet.merges, sheet.highlights, sheet.hiddenRows]).toEqual([[], [], [], []]);
    });

    const header = (column: number, value: string): SheetDraft["cells"][number] => ({
      row: 3,
      column,
      content: text(value),
      style: { bold: true, wrap: true },
    });
    const range = { top: 3, left: 1, bottom: 5, right: 2 };
    const columns = [header(1, "_x0041_ <Chỉ tiêu>"), header(2, 'Kế hoạch "2024"')];
    const tables = [{ name: "ChiTieu", range }];
    const notes = [{ row: 3, column: 2, author: "KTXH", text: "Ghi đúng như\n<giao>" }];

    test("notes are there; a table, frozen rows and cells for typed texts are read as plain cells", async () => {
      const typed = { row: 4, column: 2, content: text("6/6"), style: { asTyped: true } } as const;
      const blank = { row: 5, column: 2, content: { kind: "blank" }, style: { asTyped: true } } as const;
      const put = draft({ cells: [...columns, typed, blank], tables, notes, frozenRows: 3 });
      const sheet = await after(
        sheets,
        async (workbook) => {
          await workbook.putSheet(put);
          await workbook.putSheet({ ...put, name: "Phụ lục 2" });
        },
        "Phụ lục",
      );
      expect(sheet.notes).toEqual(notes);
      expect(sheet.cells.map((cell) => cell.text)).toEqual(["_x0041_ <Chỉ tiêu>", 'Kế hoạch "2024"', "6/6"]);
    });

    const unusable: [string, Partial<SheetDraft>][] = [
      ["no row below its header", { tables: [{ name: "T", range: { ...range, bottom: 3 } }] }],
      ["a name with spaces", { tables: [{ name: "Chỉ tiêu", range }] }],
      ["a name like a cell", { tables: [{ name: "AB12", range }] }],
      ["a column without a header", { tables: [{ name: "T_", range: { ...range, right: 3 } }] }],
      ["one header twice", { cells: [header(1, "Kế hoạch"), header(2, "KẾ HOẠCH")], tables }],
      ["a line break in a header", { cells: [header(1, "Kế\nhoạch"), header(2, "b")], tables }],
      ["merged cells in it", { tables, merges: [{ top: 4, left: 2, bottom: 4, right: 3 }] }],
      ["another table across it", { tables: [...tables, { name: "T_", range }] }],
      ["half a frozen row", { frozenRows: 0.5 }],
    ];
    test.each(unusable)("a table with %s is refused", async (_, bad) => {
      const { workbook } = await open(sheets);
      await expect(workbook.putSheet(draft({ cells: columns, ...bad }))).rejects.toMatchObject({
        problem: "invalid-edit",
      });
      expect(await workbook.listSheets()).toHaveLength(2);
    });

    test.each(["", "a/b", "x".repeat(32), "[x]"])("the name %j is refused", async (bad) => {
      const { workbook } = await open(sheets);
      await expect(workbook.putSheet(draft({ name: bad }))).rejects.toMatchObject({
        problem: "invalid-edit",
      });
      expect(await workbook.listSheets()).toHaveLength(2);
    });
  });

  test("selecting a cell changes no sheet; there must be one of that name", async () => {
    const { workbook } = await open([TABLE, snapshot({ name: "Biểu 2" })]);
    await workbook.select({ sheet: "Biểu 2", row: 40, column: 3 });
    expect(await workbook.readSheet("Biểu 1")).toEqual(TABLE);
    const nowhere = workbook.select({ sheet: "Biểu 3", row: 1, column: 1 });
    await expect(nowhere).rejects.toMatchObject({ problem: "no-such-sheet", detail: "Biểu 3" });
  });

  describe(`${name}: state`, () => {
    /** Keeps texts one after the other; what a later reader of the saved workbook finds under the key. */
    async function kept(key: string, ...texts: readonly (string | null)[]): Promise<string | null> {
      const { workbook, reopen } = await open([TABLE]);
      for (const value of texts) await workbook.writeState(key, value);
      const direct = await workbook.readState(key);
      if (reopen) expect(await (await reopen()).readState(key)).toBe(direct);
      expect(await workbook.readSheet("Biểu 1")).toEqual(TABLE);
      return direct;
    }

    test.each([
      "",
      "{}",
      "Tỷ lệ hộ nghèo – “giảm”",
      "Hải Dương".normalize("NFD"),
      "]]> <a b='c'>&amp;</a> <!-- -->",
      " hai đầu \t\n\r\n\r ",
      "_x0041_ 😀",
      `"${"ệ".repeat(300_000)}"`,
    ])("%.40j comes back as written", async (value) => {
      expect(await kept("catalog", value)).toBe(value);
    });

    test("nothing is there before, the last text counts, null removes", async () => {
      expect(await kept("catalog")).toBeNull();
      expect(await kept("catalog", "a", "b")).toBe("b");
      expect(await kept("catalog", "a", null)).toBeNull();
      expect(await kept("catalog", null)).toBeNull();
      expect(await kept("catalog", "a", null, "c")).toBe("c");
    });

    test("keys do not touch each other, edits and new sheets touch none", async () => {
      const { workbook, reopen } = await open([TABLE]);
      await workbook.writeState("catalog", "một");
      await workbook.writeState("catalog.2", "hai");
      await workbook.apply(batch({ cells: [write(7, 1, text("x"))] }));
      await workbook.putSheet(draft());
      await workbook.putSheet(draft());
      await workbook.writeState("catalog", null);
      const seen = (await reopen?.()) ?? workbook;
      expect([await seen.readState("catalog"), await seen.readState("catalog.2")]).toEqual([null, "hai"]);
      expect(await seen.listSheets()).toHaveLength(2);
    });

    const refused: [string, string, string][] = [
      ["a NUL", "catalog", "a\u0000b"],
      ["a control character", "catalog", "a\u001bb"],
      ["half a character", "catalog", "a\ud83d"],
      ["U+FFFE", "catalog", "\ufffe"],
      ["more than 1 MB", "catalog", "ệ".repeat(349_526)],
      ["an empty key", "", "a"],
      ["a key with capitals", "Catalog", "a"],
    ];
    test.each(refused)("%s is refused, the text before stays", async (_, key, value) => {
      const { workbook } = await open([TABLE]);
      await workbook.writeState("catalog", "trước");
      await expect(workbook.writeState(key, value)).rejects.toMatchObject({ problem: "invalid-edit" });
      expect(await workbook.readState("catalog")).toBe("trước");
    });
  });
}
