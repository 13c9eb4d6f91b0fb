import { cellText } from "../i18n/cellText";
import { valueError } from "./cellAnswer";
import { checkClaim } from "./claim";
import { printClaim, printShares } from "./claimAnswer";
import { KIND_LIST, readKind } from "./claimInput";
import { readQuantities, readQuantityRange } from "./quantityInput";
import { readWordCells } from "./wordInput";

/**
 * Recomputes a printed figure, rounding of all figures taken into account (CHECKCLAIM): 559/699 printed 83,56% is wrong.
 * Whole numbers without a unit are counts, exact; write the unit where they are rounded: 8.670 ha.
 * @customfunction KIEMTRA
 * @param {any} left The first figure, with or without its unit.
 * @param {any} right The second figure.
 * @param {any} stated The printed result.
 * @param {any} [kind] tỷ lệ (default, %), tăng (%), tổng, hiệu, tích, thương, sản lượng (ha × tạ/ha ÷ 10); or ratio, growth …
 * @returns {any} đúng; khớp trong sai số làm tròn …; sai …, with the computed and the accepted values.
 */
export function checkStated(left: any, right: any, stated: any, kind?: any): any {
  const words = readWordCells({ kind });
  if (words.kind === "error") return cellText("cell.notComputed", { problem: words.problem });
  const known = readKind(words.texts.kind);
  if (!known) throw valueError("cell.unknownKind", { text: words.texts.kind, kinds: KIND_LIST });
  const reading = readQuantities([
    [left, "cell.left"],
    [right, "cell.right"],
    [stated, "cell.stated"],
  ]);
  if (reading.kind === "error") return cellText("cell.notComputed", { problem: reading.problem });
  const [a, b, result] = reading.quantities;
  return a && b && result ? printClaim(checkClaim(known, [a, b], result)) : "";
}

/**
 * Whether parts add to their printed total, rounding taken into account (SUMCHECK).
 * @customfunction TONGKHOP
 * @param {any} total The printed total, with or without its unit.
 * @param {any[][]} parts The printed parts; blank cells are left out.
 * @returns {any} đúng; khớp trong sai số làm tròn …; sai …, with the computed and the accepted values.
 */
export function checkTotal(total: any, parts: any[][]): any {
  const whole = readQuantities([[total, "cell.total"]]);
  if (whole.kind === "error") return cellText("cell.notComputed", { problem: whole.problem });
  const reading = readQuantityRange(parts, "cell.part");
  if (reading.kind === "error") return cellText("cell.notComputed", { problem: reading.problem });
  const [stated] = whole.quantities;
  const terms = reading.quantities.filter((one) => one !== null);
  return stated && terms.length > 0 ? printClaim(checkClaim("sum", terms, stated)) : "";
}

/**
 * Whether shares of one whole add to 100, rounding of each taken into account (SHARESUM).
 * @customfunction COCAU
 * @param {any[][]} shares The printed shares in per cent; blank cells are left out.
 * @returns {any} đúng …; khớp trong sai số làm tròn …; sai …, with their sum.
 */
export function checkShares(shares: any[][]): any {
  const reading = readQuantityRange(shares, "cell.share");
  if (reading.kind === "error") return cellText("cell.notComputed", { problem: reading.problem });
  const terms = reading.quantities.filter((one) => one !== null);
  return terms.length === 0 ? "" : printShares(terms);
}
