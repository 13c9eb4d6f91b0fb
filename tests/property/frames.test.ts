import fc from "fast-check";
import { readParts } from "../../src/core/target/reading/parsePhrase";
import { goldenInputs } from "../golden/goldenTable";
import { phrases } from "./arbitraries";
import { READER_RUNS } from "./runs";

const NUMBERS = fc.oneof(
  fc.constantFrom(
    "0",
    "5",
    "05",
    "12",
    "50",
    "98",
    "99",
    "100",
    "112,5",
    "1.200",
    "1.721,4",
    "0,54",
    "301,011",
  ),
  fc.constantFrom("2023", "1.234.567", "0.98", "12,50", "99,0", "1990", "31", "4"),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);
const LONE_NUMBER = /^\D*\d[\d.,]*\D*$/;
const WORDINGS = ["forms.txt", "parts.txt", "targets.txt", "actuals.txt", "rows.txt", "field.txt"]
  .flatMap(goldenInputs)
  .flat()
  .filter((text) => LONE_NUMBER.test(text) && text.includes(" "));

/** The same text with a no-break space in it: it reads alike, but never by the frame of its wording. */
function withoutFrame(text: string): string {
  return text.replace(" ", "\u00A0");
}

test("a number put into a known wording reads as the whole text does", () => {
  const wordings = fc.oneof(fc.constantFrom(...WORDINGS), phrases);
  fc.assert(
    fc.property(wordings, NUMBERS, (wording, number) => {
      const text = wording.replace(/\d+(?:[.,]\d+)*/u, number);
      const framed = readParts(text);
      const whole = readParts(withoutFrame(text));
      expect(framed.parts).toEqual(whole.parts);
      expect(framed.hasFigure).toBe(whole.hasFigure);
    }),
    { numRuns: READER_RUNS },
  );
});
