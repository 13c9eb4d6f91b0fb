import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import type { AssessedRow } from "../table/indicatorTable";
import { recompute } from "../target/recompute";
import { quantityOf, unitOf } from "./levels";
import type { RuleContext, TableFinding, TableRule } from "./model";
import { placeIn } from "./placeIn";
import { misfitOf, printMisfit, withOpening } from "./printGraded";
import { SUMMED, type SummedColumn } from "./structure";

const OPENING = { vi: "Diện tích × năng suất khác sản lượng", en: "Area × yield is not the output" };
const FACTOR = new RegExp(
  `^[-+*\\s\\d.]*(${["diện tích", "năng suất", "sản lượng"].map(fold).join("|")})(?:\\s+(?:${["gieo trồng", "gieo cấy", "trồng", "thu hoạch", "bình quân"].map(fold).join("|")}))?\\s*(.*)$`,
  "u",
);
const [AREA, YIELD, OUTPUT] = ["diện tích", "năng suất", "sản lượng"].map(fold) as [string, string, string];

interface Factor {
  readonly row: AssessedRow;
  readonly word: string;
  /** The crop; empty where the name says none. */
  readonly crop: string;
}

function factorOf(row: AssessedRow): Factor | null {
  const [, word, crop = ""] = FACTOR.exec(fold(normaliseText(row.name).text)) ?? [];
  return word === undefined ? null : { row, word, crop: crop.replace(/[\s:]+$/u, "") };
}

/** Three rows of one crop one after the other, in any order. */
function triplesOf(
  rows: readonly AssessedRow[],
): readonly (readonly [AssessedRow, AssessedRow, AssessedRow])[] {
  return rows.flatMap((_, i) => {
    const three = rows.slice(i, i + 3).flatMap((row) => factorOf(row) ?? []);
    const of = (word: string): AssessedRow | undefined => three.find((factor) => factor.word === word)?.row;
    const [area, yields, output] = [of(AREA), of(YIELD), of(OUTPUT)];
    const isOneCrop = three.length === 3 && three.every(({ crop }) => crop === three[0]?.crop);
    return isOneCrop && area && yields && output ? [[area, yields, output] as const] : [];
  });
}

function checkTriple(
  [area, yields, output]: readonly [AssessedRow, AssessedRow, AssessedRow],
  column: SummedColumn,
  { table }: RuleContext,
): TableFinding | null {
  const [a, b, c] = [area, yields, output].map((row) => quantityOf(row[column], unitOf(row)));
  const areUnits = a?.unit?.print === "ha" && b?.unit?.print === "tạ/ha" && c?.unit?.print === "tấn";
  if (!a || !b || !c || !areUnits) return null;
  const misfit = misfitOf(recompute("output", [a, b], c));
  if (!misfit) return null;
  const formula = `${area[column]} ha × ${yields[column]} tạ/ha ÷ 10`;
  return {
    at: placeIn(table, output, column),
    message: withOpening(OPENING, printMisfit(output[column], formula, misfit)),
    evidence: { output: output[column], formula, computed: misfit.computed, accepted: misfit.accepted },
  };
}

const HEADER = ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"];

/** Area, yield and output of one crop, one below the other, that do not fit. */
export const product: TableRule = {
  id: "product",
  scope: "table",
  severity: "error",
  what: {
    vi: "Ba dòng diện tích, năng suất, sản lượng của một cây trồng không khớp nhau.",
    en: "Area, yield and output of one crop do not fit each other.",
  },
  why: {
    vi: "ha × tạ/ha ÷ 10 = tấn; ba số cạnh nhau không thể cùng đúng.",
    en: "ha × tạ/ha ÷ 10 = tonnes; the three figures cannot all be right.",
  },
  todo: {
    vi: "Xem lại ba số; năng suất phải của đúng cây, đúng vụ.",
    en: "Look at the three again; the yield must be of the same crop and season.",
  },
  source:
    "Báo cáo huyện Thủy Nguyên 2023: 8.670 ha × 64,33 tạ/ha, 55.766 tấn (khớp do cắt bớt chữ số); Hồng Lĩnh 2023: 2.890,45 × 52,93, phụ lục in 15.249,1",
  examples: {
    notOk: [
      {
        sheet: [
          HEADER,
          ["1", "Diện tích lúa", "ha", "", "2.890,45"],
          ["2", "Năng suất lúa", "tạ/ha", "", "52,93"],
          ["3", "Sản lượng lúa", "tấn", "", "15.249,1"],
        ],
      },
    ],
    ok: [
      {
        sheet: [
          HEADER,
          ["1", "Diện tích lúa", "ha", "", "8.670"],
          ["2", "Năng suất lúa", "tạ/ha", "", "64,33"],
          ["3", "Sản lượng lúa", "tấn", "", "55.766"],
        ],
      },
      {
        sheet: [
          HEADER,
          ["1", "Diện tích ngô", "ha", "", "2.890,45"],
          ["2", "Năng suất lúa", "tạ/ha", "", "52,93"],
          ["3", "Sản lượng lúa", "tấn", "", "9.000"],
        ],
      },
    ],
  },
  check: (context) =>
    triplesOf(context.rows).flatMap((triple) =>
      SUMMED.flatMap((column) => checkTriple(triple, column, context) ?? []).slice(0, 1),
    ),
};
