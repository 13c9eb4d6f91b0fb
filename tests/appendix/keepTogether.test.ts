import { longestWord } from "../../src/core/text/textMeasure";
import { keepTogether } from "../../src/core/text/keepTogether";

test.each([
  ["Tăng 6,45 %", "Tăng 6,45\u{A0}%"],
  ["rộng ≥ 7,5m", "rộng ≥\u{A0}7,5m"],
  ["> 99", ">\u{A0}99"],
  ["a > b", "a > b"],
  ["80/100 dân", "80/100 dân"],
])("%j → %j", (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});

test("what is kept together is measured as one word", () => {
  expect(longestWord(keepTogether("6,45 %"), { size: 12 })).toBeGreaterThan(
    longestWord("6,45 %", { size: 12 }),
  );
});
