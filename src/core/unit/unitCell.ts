import { Decimal } from "../number/decimal";
import { readNumberLiteral } from "../number/numberLiteral";
import { fold } from "../text/fold";
import { normaliseText } from "../text/normalise";
import { readUnitAt } from "./parseUnit";
import type { Unit } from "./unit";

/** Words of a unit column that name no unit: the value says what it is. */
const NO_UNIT = new Set(["", "-", "tỷ lệ", "chỉ số", "số lượng", "giá trị", "x"].map(fold));

/** A scale written as a number: "1000 tấn", "1.000 người". */
const NUMERIC_SCALE = /^(1[.,]?000(?:[.,]?000)?)\s*(?=\p{L})/u;

/**
 * Reads a unit column's cell: "Tỷ đồng", "Tr. đồng/ người/ năm", "Phường/ xã", "1.000 tấn", "(%)". An unknown noun
 * is a counted noun. Null when the cell is empty or names no unit ("Tỷ lệ").
 */
export function parseUnitCell(cell: string): Unit | null {
  const bare = normaliseText(cell)
    .text.replace(/\n/g, " ")
    .trim()
    .replace(/^\(\s*(.*?)\s*\)$/, "$1");
  if (NO_UNIT.has(fold(bare))) return null;
  const scale = NUMERIC_SCALE.exec(bare);
  const text = scale ? bare.slice(scale[0].length) : bare;
  const match = readUnitAt(text, 0);
  const unit: Unit =
    match && (match.end === text.length || match.unit.dimension !== "count")
      ? match.unit
      : {
          dimension: "count",
          factor: new Decimal(1),
          per: "",
          print: text.replace(/\s*\/\s*/g, "/").toLowerCase(),
        };
  const literal = scale ? readNumberLiteral(scale[1]?.replace(/[.,]/g, "") ?? "") : null;
  if (!literal) return unit;
  return { ...unit, factor: unit.factor.times(literal.reading.value), print: `${scale?.[1]} ${unit.print}` };
}
