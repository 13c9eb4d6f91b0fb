import { evaluateRow } from "../../src/core/target/evaluate";
import type { ComponentEvaluation } from "../../src/core/target/model";
import { printCompletion, printVariance } from "../../src/core/target/printMeasure";
import { checkGolden } from "./goldenTable";

function printComponent(component: ComponentEvaluation): string {
  const { label, reading, status, boundary, reason } = component;
  const measures = [printVariance(component), printCompletion(component)].filter((one) => one !== "");
  return [
    `${label || "–"}: ${reading.target} ← ${reading.actual || "–"}:`,
    ...[status, boundary ? "boundary" : "", reason ?? "", measures.join(" = ")],
  ]
    .filter((one) => one !== "")
    .join(" ");
}

checkGolden("components.txt", (name = "", unit = "", target = "", actual = "", prior = "") => {
  const { components, status, reason } = evaluateRow({ name, unit, target, actual, prior }, "office");
  return [reason ? `${status} ${reason}` : status, ...components.map(printComponent)];
});
