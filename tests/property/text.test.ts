import fc from "fast-check";
import { evaluateRow } from "../../src/core/target/evaluate";
import type { RowInput } from "../../src/core/target/model";
import { normaliseText } from "../../src/core/text/normalise";
import { anyText, phrases } from "./arbitraries";
import { QUICK_RUNS } from "./runs";

test("a span of the whole text leads back to the whole input", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text, toRaw } = normaliseText(raw);
      const span = toRaw({ start: 0, end: text.length });
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(raw.length);
      if (text !== "") expect(normaliseText(raw.slice(span.start, span.end)).text).toBe(text);
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("composed and decomposed spellings read alike", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      expect(normaliseText(raw.normalize("NFD")).text).toBe(normaliseText(raw.normalize("NFC")).text);
    }),
    { numRuns: QUICK_RUNS },
  );
});

test("a row is judged alike in both spellings", () => {
  fc.assert(
    fc.property(phrases, phrases, phrases, (name, target, actual) => {
      const row = (form: "NFC" | "NFD"): RowInput => ({
        name: name.normalize(form),
        target: target.normalize(form),
        actual: actual.normalize(form),
      });
      expect(evaluateRow(row("NFD"), "office").status).toBe(evaluateRow(row("NFC"), "office").status);
    }),
    { numRuns: QUICK_RUNS },
  );
});
