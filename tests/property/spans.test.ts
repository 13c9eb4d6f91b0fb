import fc from "fast-check";
import { readParts } from "../../src/core/target/reading/parsePhrase";
import { anyText, quantities } from "./arbitraries";
import { QUICK_RUNS } from "./runs";

const FORMS = ["NFC", "NFD"] as const;

test.each(FORMS)("every part stands inside the user's own text, a figure on its digits, %s", (form) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const raw = text.normalize(form);
      for (const { span, figure } of readParts(raw).parts) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        if (figure) expect(raw.slice(span.start, span.end)).toMatch(/\d/);
      }
    }),
    { numRuns: QUICK_RUNS },
  );
});

test.each(FORMS)("the span of a lone figure holds its digits and no others, %s", (form) => {
  fc.assert(
    fc.property(quantities, ({ text, digits }) => {
      const raw = text.normalize(form);
      const [part, ...more] = readParts(raw).parts;
      if (!part?.figure || more.length > 0) return;
      expect(raw.slice(part.span.start, part.span.end).replace(/\D/g, "")).toBe(digits);
    }),
    { numRuns: QUICK_RUNS },
  );
});

test.each(FORMS)("the parts of a text stand in reading order and apart, %s", (form) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = readParts(text.normalize(form)).parts.map(({ span }) => span);
      for (const [i, span] of spans.entries()) {
        expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }
    }),
    { numRuns: QUICK_RUNS },
  );
});
