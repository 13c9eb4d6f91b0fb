import { CellError } from "./model/cellValue";
import { startExcel, type RunningExcel } from "./startExcel";
import type { CustomFunctions } from "./customFunctions";

let excel: RunningExcel;
afterEach(() => excel.dispose());

const one = { type: "any" };
const many = { type: "any", dimensionality: "matrix" };
const calls: unknown[][] = [];

const functions: CustomFunctions = {
  namespace: "KTXH",
  metadata: [
    { id: "GHEP", name: "GHEP", parameters: [one, one] },
    { id: "BANG", name: "BANG", parameters: [many], allowErrorForDataTypeAny: true },
    { id: "HONG", name: "HONG", parameters: [one] },
    { id: "SO", name: "SO", parameters: [{ type: "number" }] },
  ],
  table: {
    GHEP: (...args: unknown[]) => {
      calls.push(args.slice(0, 2));
      return `${String(args[0])}|${String(args[1])}`;
    },
    BANG: (rows: unknown[][]) =>
      rows.map((row) => row.map((cell) => (typeof cell === "object" ? "lỗi" : cell))),
    HONG: (kind: unknown) => {
      if (kind === "thường") throw new Error("không tới ô");
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "sai giá trị");
    },
    SO: (value: number) => value * 2,
  },
};

/** Seeds A1:B3, writes formulas and waits for their results. */
async function shown(formulas: Readonly<Record<string, string>>, blank?: 0 | null): Promise<string[]> {
  calls.length = 0;
  const rows = [["a", 1], ["b", null], [new CellError("#DIV/0!"), 3]]; // prettier-ignore
  const given = blank === undefined ? functions : { ...functions, blank };
  excel = startExcel({ typedPaths: true, functions: given, sheets: [{ name: "Sheet1", rows }] });
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
  });
  const before = Object.keys(formulas).map((address) => excel.model.sheet("Sheet1").textAt(address));
  await excel.settled();
  const after = Object.keys(formulas).map((address) => excel.model.sheet("Sheet1").textAt(address));
  return [...before, ...after];
}

test("results arrive through the client's runtime; until then the cell is busy", async () => {
  expect(await shown({ D1: '=KTXH.GHEP(A1,"x")' })).toEqual(["#BUSY!", "a|x"]);
  expect(await shown({ D1: "=ktxh.ghep(Sheet1!B1, -2)" })).toEqual(["#BUSY!", "1|-2"]);
});

test.each([
  [0, [0, 0]],
  [null, [null, null]],
] as const)("a blank cell arrives as %s", async (blank, args) => {
  await shown({ D1: "=KTXH.GHEP(B2,B2)" }, blank);
  expect(calls).toEqual([args]);
});

test("a matrix spills, and is seen as a spill", async () => {
  expect(await shown({ D1: "=KTXH.BANG(A1:B3)" })).toEqual(["#BUSY!", "a"]);
  const { grid } = excel.model.sheet("Sheet1");
  expect([grid.content(2, 3)?.value, grid.content(2, 4)?.value]).toEqual(["lỗi", 3]);
  const spill = await Excel.run(async (context) => {
    const anchor = context.workbook.worksheets.getItem("Sheet1").getRange("D1");
    const target = anchor.getSpillingToRangeOrNullObject();
    target.load("address");
    anchor.load("hasSpill");
    await context.sync();
    return [anchor.hasSpill, target.address];
  });
  expect(spill).toEqual([true, "Sheet1!D1:E3"]);
});

test("an expression over ranges reaches the function cell by cell", async () => {
  await shown({ D1: '=KTXH.BANG(IF(ISBLANK(B1:B2),"trống",B1:B2))' });
  const { grid } = excel.model.sheet("Sheet1");
  expect([grid.content(0, 3)?.value, grid.content(1, 3)?.value]).toEqual([1, "trống"]);
});

test("a used cell in the way gives #SPILL!", async () => {
  expect(await shown({ E2: "=1", D1: "=KTXH.BANG(A1:B3)" })).toEqual(["1", "#BUSY!", "1", "#SPILL!"]);
});

test("writing values over anchor and spill freezes them", async () => {
  await shown({ D1: "=KTXH.BANG(A1:B2)" });
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("D1:E2").values = [["a", 1], ["b", 0]]; // prettier-ignore
  });
  const { contents, spills } = excel.model.sheet("Sheet1").grid;
  expect([...contents.values()].filter(({ formula, spillFrom }) => formula ?? spillFrom)).toEqual([]);
  expect(spills.size).toBe(0);
});

test("an edited argument is worked out again; recalculation raises no change event", async () => {
  await shown({ D1: '=KTXH.GHEP(A1,"x")' });
  const changes: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void changes.push(event.address));
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["mới"]];
    await context.sync();
  });
  await excel.settled();
  expect([excel.model.sheet("Sheet1").textAt("D1"), changes]).toEqual(["mới|x", ["A1"]]);
});

test.each([
  ["an ordinary error is only #VALUE!", '=KTXH.HONG("thường")', "#VALUE!"],
  ["the client's error is #VALUE! too", '=KTXH.HONG("x")', "#VALUE!"],
  ["an error among the arguments is the result", "=KTXH.GHEP(A3,1)", "#DIV/0!"],
  ["text for a number", "=KTXH.SO(A1)", "#VALUE!"],
  ["too many arguments", "=KTXH.SO(1,2)", "#VALUE!"],
  ["an unknown function", "=KTXH.LA(1)", "#NAME?"],
  ["a formula around the function", "=KTXH.SO(2)+1", "#NAME?"],
])("%s", async (_, formula, result) => {
  expect((await shown({ D1: formula })).at(-1)).toBe(result);
});
