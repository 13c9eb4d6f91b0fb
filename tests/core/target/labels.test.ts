import { labelSimilarity } from "../../../src/core/target/reading/labelSimilarity";
import { trimLabel } from "../../../src/core/target/reading/trimLabel";

test.each([
  ["- GTSX, và", "GTSX"],
  ["• Nông nghiệp:", "Nông nghiệp"],
  ["Thu ngân sách hoặc", "Thu ngân sách"],
  ["Thu ngân sách, trong đó", "Thu ngân sách"],
  ["Thu ngân sách với, và", "Thu ngân sách"],
  ["(tổng thu", "tổng thu"],
  ["Lào và Thái Lan", "Lào và Thái Lan"],
  ["Nhà hàng Và", "Nhà hàng"],
  ["và", ""],
  ["trong đó", ""],
  ["Trong đó:", ""],
  [" - ", ""],
  ["", ""],
])("the label of %p is %p", (text, label) => {
  expect(trimLabel(text)).toBe(label);
});

test.each([
  ["GTSX", "Giá trị sản xuất công nghiệp", 1],
  ["TMBL hàng hóa", "Tổng mức bán lẻ hàng hóa", 1],
  ["TTHC mức độ 4", "thủ tục hành chính mức độ 4", 1],
  ["KDC văn hóa", "khu dân cư văn hóa", 1],
  ["BHYT", "Bảo hiểm y tế", 1],
  ["BHXH", "Bảo hiểm xã hội", 1],
  ["TNLĐ", "tai nạn lao động", 1],
  ["TNGT", "tai nạn giao thông", 1],
  ["CCHC", "cải cách hành chính", 1],
  ["xã NTM", "xã nông thôn mới", 1],
  ["Thu NSNN", "Thu ngân sách nhà nước", 1],
  ["CN - XD", "công nghiệp, xây dựng", 1],
  ["NN, TS", "nông nghiệp, thủy sản", 1],
  ["TM - DV", "thương mại, dịch vụ", 1],
  ["GTSP", "giá trị sản phẩm", 1],
  ["", "Giá trị sản xuất", 0],
  ["Lúa", "Ngô", 0],
  ["Lúa", "", 0],
])("%p names %p as well as %d", (actual, target, expected) => {
  expect(labelSimilarity(actual, target)).toBeCloseTo(expected);
});

test("the head of a name says more than its tail", () => {
  const target = "Tỷ lệ lao động qua đào tạo";
  expect(labelSimilarity("lao động khác", target)).toBeGreaterThan(labelSimilarity("khác lao động", target));
});
