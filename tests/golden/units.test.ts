import { parseUnitCell } from "../../src/core/unit/unitCell";
import { checkGolden } from "./goldenTable";

checkGolden("units.txt", (cell = "") => {
  const unit = parseUnitCell(cell);
  return unit ? [unit.print, unit.dimension, unit.factor.toFixed(), unit.per] : ["không đơn vị"];
});
