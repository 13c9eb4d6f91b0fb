import { parseNumber } from "../../src/core/number/parseNumber";
import { checkGolden } from "./goldenTable";

checkGolden("numbers.txt", (literal = "") => {
  const reading = parseNumber(literal);
  return reading
    ? [reading.value.toFixed(), reading.decimals ? `${reading.decimals} số lẻ` : ""]
    : ["không đọc được"];
});
