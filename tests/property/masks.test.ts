import fc from "fast-check";
import { DIGIT_MASKS, maskDigits } from "../../src/core/target/reading/masks";
import { fold } from "../../src/core/text/fold";
import { normaliseText } from "../../src/core/text/normalise";
import { goldenInputs } from "../golden/goldenTable";
import { anyText } from "./arbitraries";
import { QUICK_RUNS } from "./runs";

const MASKED_WORDS = [
  ..."ngày|tháng|quý|năm|năm học|giai đoạn|mức độ|thứ|khóa|lớp|tổ|đường tỉnh|ql|km|cả|từ|trên|dưới|rộng|covid".split(
    "|",
  ),
  ..."tiêu chí|sao|tuổi|dân|trở lên|đầu năm|iso|tỷ lệ|và|đến|trước|công viên|qcvn|tcvn|g|iv|nq-hđnd|nđ|m|%".split(
    "|",
  ),
];
const PIECES = fc.constantFrom(
  ...MASKED_WORDS,
  ..."/-.,:;()[]+ ",
  "\n",
  "1",
  "05",
  "12",
  "2023",
  "100",
  "1.000",
  "30",
);

/** Words and digits that masks are made of, in any order. */
const maskable = fc
  .array(fc.tuple(PIECES, fc.constantFrom("", " ", " ")), { maxLength: 12 })
  .map((pieces) => pieces.map((pair) => pair.join("")).join(""));

const GOLDEN = ["forms.txt", "parts.txt", "rows.txt", "targets.txt", "actuals.txt", "field.txt"]
  .flatMap(goldenInputs)
  .flat();

function unhinted(text: string): string[] {
  const folded = fold(normaliseText(text).text);
  return DIGIT_MASKS.filter(({ hint, pattern }) => folded.search(pattern) >= 0 && !hint.test(folded)).map(
    ({ pattern }) => pattern.source,
  );
}

test("every mask has its hint in whatever it matches, in the golden texts", () => {
  expect(GOLDEN.flatMap(unhinted)).toEqual([]);
  const matched = DIGIT_MASKS.filter(({ pattern }) =>
    GOLDEN.some((text) => fold(normaliseText(text).text).search(pattern) >= 0),
  );
  expect(matched.length).toBeGreaterThan(DIGIT_MASKS.length / 2);
});

test("every mask has its hint in whatever it matches, in any text", () => {
  fc.assert(
    fc.property(fc.oneof(maskable, maskable, anyText), (text) => {
      expect(unhinted(text)).toEqual([]);
    }),
    { numRuns: 10 * QUICK_RUNS },
  );
});

test("a hint does not hang on which digits stand there", () => {
  fc.assert(
    fc.property(maskable, fc.constantFrom("0", "1", "9"), (text, digit) => {
      const folded = fold(normaliseText(text).text);
      const other = folded.replace(/\d/g, digit);
      for (const { hint } of DIGIT_MASKS) expect(hint.test(other)).toBe(hint.test(folded));
      if (DIGIT_MASKS.every(({ hint }) => !hint.test(folded))) expect(maskDigits(other)).toBeNull();
    }),
    { numRuns: QUICK_RUNS },
  );
});
