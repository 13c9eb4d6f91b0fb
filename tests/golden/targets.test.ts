import { readContext } from "../../src/core/target/parts/rowContext";
import { readTarget } from "../../src/core/target/parts/targetComponents";
import { printTarget } from "../../src/core/target/printReading";
import { checkGolden } from "./goldenTable";

checkGolden("targets.txt", (target = "", unit = "", name = "") => {
  const input = { name, unit, target, actual: "" };
  const { components, problem } = readTarget(input, readContext(input));
  return components.length > 0 ? components.map(printTarget) : [problem ?? ""];
});
