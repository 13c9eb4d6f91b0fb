import { readParts } from "../target/reading/parsePhrase";
import type { AssessedRow, ColumnRole } from "../table/indicatorTable";
import type { Dimension, Unit } from "../unit/unit";
import { unitOf } from "./levels";
import type { RowRule } from "./model";

/** Dimensions that are surely not one another; counted nouns have many words for one thing. */
const CERTAIN: readonly Dimension[] = [
  "money",
  "percent",
  "mass",
  "area",
  "length",
  "volume",
  "energy",
  "power",
];

interface Conflict {
  readonly column: ColumnRole;
  readonly text: string;
  readonly unit: Unit;
}

/** The single figure of a cell with a unit of another dimension, where it is no growth or share of the thing. */
function conflictIn(column: ColumnRole, text: string, wanted: Unit): Conflict | null {
  const [part, more] = readParts(text).parts;
  const unit = part?.figure?.unit;
  if (!part || more || !unit || part.basis !== null || unit.per !== "" || wanted.per !== "") return null;
  const isCertain = CERTAIN.includes(unit.dimension) && CERTAIN.includes(wanted.dimension);
  // a percentage beside an amount is how much of the plan was done, or how much was gained
  const isOther = unit.dimension !== wanted.dimension && unit.dimension !== "percent";
  return isCertain && isOther && !unit.isBareScale ? { column, text, unit } : null;
}

function conflictOf(row: AssessedRow): Conflict | null {
  const wanted = unitOf(row);
  // a growth may be told by the level that was reached
  const isLevel = row.evaluation.components.every(({ basis }) => basis === "level");
  if (!wanted || !isLevel || row.unit === "") return null;
  return conflictIn("target", row.target, wanted) ?? conflictIn("actual", row.actual, wanted);
}

/** A figure whose own unit is not of the kind that the unit column says. */
export const unitConflict: RowRule = {
  id: "unit-conflict",
  scope: "row",
  severity: "warning",
  what: {
    vi: "Đơn vị trong ô số liệu khác loại với cột đơn vị tính.",
    en: "The unit in a figure's cell is of another kind than the unit column.",
  },
  why: {
    vi: "“%” ở cột đơn vị bên cạnh “1.400 tỷ đồng”: một trong hai sai, và số bị so nhầm.",
    en: "“%” in the column beside “1.400 tỷ đồng”: one of them is wrong, and the figure is misjudged.",
  },
  todo: { vi: "Sửa cột đơn vị tính hoặc ô số liệu.", en: "Correct the unit column or the figure." },
  source: "Đối chiếu cột ĐVT và ô số liệu; “Tỷ lệ” với 80/100 dân là đúng (thị xã Hồng Lĩnh 2023, STT 10)",
  examples: {
    notOk: [
      { row: { unit: "%", target: "1.400 tỷ đồng", actual: "1.721,4 tỷ đồng" } },
      { row: { unit: "Ha", target: "2.570", actual: "2.890,4 tấn" } },
    ],
    ok: [
      {
        row: { name: "GRDP", unit: "%", prior: "7.500 tỷ đồng", target: "Tăng 8%", actual: "8.200 tỷ đồng" },
      },
      { row: { unit: "Tỷ lệ", target: "80/100 dân", actual: "80/100 dân" } },
      { row: { unit: "Tỷ đồng", target: "Tăng 10%", actual: "12%" } },
      { row: { unit: "Tỷ đồng", target: "1.400", actual: "1.721.400 triệu đồng" } },
    ],
  },
  check: (row) => {
    const conflict = conflictOf(row);
    if (!conflict) return null;
    const { column, text, unit } = conflict;
    return {
      column,
      message: {
        vi: `Cột đơn vị ghi “${row.unit}”, ô ghi “${text}” (${unit.print}).`,
        en: `The unit column says “${row.unit}”, the cell “${text}” (${unit.print}).`,
      },
      evidence: { unit: row.unit, cell: text },
    };
  },
};
