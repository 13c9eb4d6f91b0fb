import { parseUnitCell } from "../../src/core/unit/unitCell";
import { readParts } from "../../src/core/target/reading/parsePhrase";
import { printActual } from "../../src/core/target/printReading";
import { checkGolden } from "./goldenTable";

checkGolden("actuals.txt", (actual = "", unit = "") => {
  const { parts } = readParts(actual);
  const inherited = parseUnitCell(unit);
  if (parts.length === 0) return ["không có số liệu"];
  return parts.map((part) => `${printActual(part, inherited)}${part.detail ? " (chi tiết)" : ""}`);
});
