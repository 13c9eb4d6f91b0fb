const STEPS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
/** No document has more appendices. */
const LARGEST_READ = 99;

/** 4 for "IV"; 0 for anything that is not how a Roman numeral is written. */
export function parseRoman(numeral: string): number {
  const wanted = numeral.toUpperCase();
  const value = Array.from({ length: LARGEST_READ }, (_, i) => i + 1).find(
    (one) => romanNumeral(one) === wanted,
  );
  return value ?? 0;
}

/** "IV" for 4; anything but a whole number from 1 to 3999 gives "". */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return "";
  let rest = value;
  let numeral = "";
  for (const [step, letters] of STEPS) {
    while (rest >= step) {
      numeral += letters;
      rest -= step;
    }
  }
  return numeral;
}
