import { readParts } from "../../src/core/target/reading/parsePhrase";
import { printActual } from "../../src/core/target/printReading";
import { checkGolden } from "./goldenTable";

checkGolden("forms.txt", (form = "") => {
  const { parts } = readParts(form);
  if (parts.length === 0) return ["không có số liệu"];
  return parts.map((part) => `${printActual(part, null)}${part.detail ? " (chi tiết)" : ""}`);
});
