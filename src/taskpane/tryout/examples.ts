import type { RowFields } from "./useEvaluate";

/** Rows for the first run: a plain level, a fall in a rate, a result on a strict bound (Hồng Lĩnh's report for 2023). */
export const EXAMPLES: readonly RowFields[] = [
  { name: "Tổng vốn đầu tư phát triển", target: "1.400", actual: "1.721,4", unit: "Tỷ đồng" },
  { name: "Tỷ lệ hộ nghèo", target: "Giảm còn dưới 2,32%", actual: "Giảm còn 2 %", unit: "%" },
  { name: "Tỷ lệ thu gom chất thải rắn", target: "> 99", actual: "99", unit: "%" },
];
