import { parseNumberWords } from "../../../../src/core/claims/counts/numberWords";

test.each([
  ["Mười ba tỷ, năm trăm linh ba triệu đồng", "13503000000"],
  ["Một triệu hai trăm ba mươi tư nghìn đồng chẵn", "1234000"],
  ["Bằng chữ: hai mươi mốt nghìn đồng", "21000"],
  ["Ba nghìn hai trăm bốn chín tỷ đồng", "3249000000000"],
  ["Một trăm lẻ năm", "105"],
  ["mười lăm", "15"],
  ["ba trăm nghìn", "300000"],
])("%s", (text, value) => {
  expect(parseNumberWords(text)?.toFixed()).toBe(value);
});

test.each(["giá hiện hành", "đồng", "", "lần thứ hai"])("%s is no amount", (text) => {
  expect(parseNumberWords(text)).toBeNull();
});
