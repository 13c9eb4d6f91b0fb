import { findClaims } from "../../src/core/claims/findClaims";
import type { Claim } from "../../src/core/claims/model";
import { printNumber } from "../../src/core/number/printNumber";
import { checkGolden } from "./goldenTable";

const VERDICTS = {
  ok: "đúng",
  rounding: "làm tròn",
  inconsistent: "SAI",
  cannot_verify: "chưa rõ",
} as const;

function print({ rule, verdict, isQuestion, computed, stated, repair }: Claim): string {
  const found = computed ? printNumber(computed.point.toDecimalPlaces(3)) : "–";
  const fix = repair ? ` (${repair.operand.text}: ${printNumber(repair.value)}?)` : "";
  const said = isQuestion ? "hỏi" : VERDICTS[verdict];
  return `${rule} ${said}: in ${stated.text.trim()}, tính ${found}${verdict === "inconsistent" ? fix : ""}`;
}

checkGolden("claims.txt", (text = "") => {
  const claims = findClaims(text.split("\n").map((paragraph) => ({ text: paragraph })));
  return claims.length === 0 ? ["không"] : claims.map(print);
});
