import type { ExampleCell, RuleExample, TableExample } from "../../src/core/rules/model";
import type { SheetSnapshot } from "../../src/core/table/sheet";

function snapshotOf(rows: readonly (readonly ExampleCell[])[]): SheetSnapshot {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const cell = typeof value === "string" ? { kind: "text" as const, text: value } : value;
      return cell.text === "" ? [] : [{ ...cell, row: r + 1, column: c + 1 }];
    }),
  );
  const nothing = { hidden: false, hiddenRows: [], hiddenColumns: [], notes: [], highlights: [], merges: [] };
  return { name: "Biểu 01", cells, ...nothing };
}

/** The sheet of an example; an example of one row becomes a table of that row. */
export function exampleSheet(example: RuleExample | TableExample): SheetSnapshot {
  if ("sheet" in example) return snapshotOf(example.sheet);
  const { row } = example;
  const columns: readonly (readonly [string, string | undefined])[] = [
    ["STT", row.stt ?? "1"],
    ["Chỉ tiêu", row.name ?? "Chỉ tiêu ví dụ"],
    ["ĐVT", row.unit ?? ""],
    ["Thực hiện năm 2022", row.prior],
    ["Kế hoạch năm 2023", row.target],
    ["KH xã giao năm 2023", row.otherPlan],
    ["Thực hiện năm 2023", row.actual],
    ["So với kế hoạch (%)", row.completion],
    ["So với cùng kỳ (%)", row.growth],
    ["Đánh giá", row.status ?? ""],
    ["Ghi chú", row.note ?? ""],
  ];
  const given = columns.flatMap(([header, text]) => (text === undefined ? [] : [[header, text] as const]));
  return snapshotOf([given.map(([header]) => header), given.map(([, text]) => text)]);
}
