import type { Univer } from "@univerjs/core";
import { registerFunctions, UniverWorkbook, type CustomFunction } from "../../../src/adapters/univer";
import { asFile, openXlsx } from "../../../src/adapters/xlsx";
import type { Cell } from "../../../src/core/table/sheet";
import { checkTotal } from "../../../src/functions/checkFunctions";
import { assessTarget } from "../../../src/functions/rowFunctions";
import { assessRange } from "../../../src/functions/tableFunctions";
import { snapshot } from "../../contract/workbookContract";
import { packSnapshots } from "../xlsx/packSnapshots";
import { startUniver } from "./startUniver";

let univer: Univer;
beforeEach(() => {
  univer = startUniver();
});
afterEach(() => univer.dispose());

const described = (id: string, call: unknown, ranges: readonly boolean[] = []): CustomFunction => ({
  ...{ id, description: "", ranges },
  call: call as CustomFunction["call"],
});
const FUNCTIONS = [
  described("DANHGIA", assessTarget),
  described("TONGKHOP", checkTotal, [false, true]),
  described("DANHGIABANG", assessRange, [true, true, true, true, true, false, true]),
  described("NEM", () => {
    throw new Error("never seen");
  }),
];

async function results(...formulas: readonly Pick<Cell, "formula" | "spill">[]): Promise<readonly string[]> {
  const cells: Cell[] = [
    { row: 1, column: 1, kind: "text", text: "> 99" },
    { row: 1, column: 2, kind: "number", text: "99", number: "99" },
    ...formulas.map((formula, i): Cell => ({ row: i + 2, column: 1, kind: "text", text: "", ...formula })),
  ];
  const file = asFile(openXlsx(packSnapshots([snapshot({ cells })])));
  const workbook = await UniverWorkbook.open(univer, "workbook", file, () =>
    registerFunctions(univer, FUNCTIONS),
  );
  const sheet = await workbook.readSheet("Biểu 1");
  return sheet.cells.flatMap(({ row, text }) => (row > 1 ? [text] : []));
}

test("formulas call our functions; one that throws spoils no other", async () => {
  expect(
    await results(
      { formula: "KTXH.DANHGIA(A1,B1)" },
      { formula: "KTXH.NEM()" },
      { formula: "B1+1" },
      { formula: "_xldudf_KTXH_DANHGIA(A1,100)" },
      { formula: "KTXH.TONGKHOP(B1,B1:B1)" },
    ),
  ).toEqual(["Đạt KH", "#VALUE!", "100", "Vượt KH", "đúng"]);
});

test("an argument that is left out is none, and a table fills its block", async () => {
  const spill = { top: 2, left: 1, bottom: 3, right: 4 };
  const texts = await results({ formula: 'KTXH.DANHGIABANG(A1,A1,A1,B1,,"office")', spill });
  expect([texts.length, texts[0], texts[4]]).toEqual([8, "KTXH: Đánh giá", "Đạt KH"]);
});
