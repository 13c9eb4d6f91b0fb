import fc from "fast-check";
import { Decimal } from "../../src/core/number/decimal";
import { parseNumber } from "../../src/core/number/parseNumber";
import { printNumber } from "../../src/core/number/printNumber";
import { evaluateRow } from "../../src/core/target/evaluate";
import { POLICIES } from "../../src/core/target/labels";
import type { Polarity, RowInput, Status } from "../../src/core/target/model";
import { printTarget } from "../../src/core/target/printReading";
import { readContext } from "../../src/core/target/rowContext";
import { readTarget } from "../../src/core/target/targetComponents";
import { normaliseText } from "../../src/core/text/normalise";
import { mutated, phrases, targets } from "./arbitraries";

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), phrases, mutated);

describe("text", () => {
  test("a span of the whole text leads back to the whole input", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, toRaw } = normaliseText(raw);
        const span = toRaw({ start: 0, end: text.length });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        if (text !== "") expect(normaliseText(raw.slice(span.start, span.end)).text).toBe(text);
      }),
    );
  });

  test("composed and decomposed spellings read alike", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(normaliseText(raw.normalize("NFD")).text).toBe(normaliseText(raw.normalize("NFC")).text);
      }),
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
    );
  });
});

describe("numbers", () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => new Decimal(digits.toString()).dividedBy(new Decimal(10).pow(places)));

  test("what is printed reads as the same value", () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseNumber(printNumber(value))?.value.toFixed()).toBe(value.toFixed());
      }),
    );
  });

  test("padding keeps the value and gives the decimals asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (value, places) => {
        const reading = parseNumber(printNumber(new Decimal(value), { decimals: places }));
        expect([reading?.value.toNumber(), reading?.decimals]).toEqual([value, places]);
      }),
    );
  });
});

describe("verdicts", () => {
  const RANK: Readonly<Record<Status, number>> = { not_assessed: -1, unmet: 0, met: 1, exceeded: 2 };
  const value = fc
    .integer({ min: 0, max: 20000 })
    .map((hundredths) => new Decimal(hundredths).dividedBy(100));

  test.each(["higher", "lower"] as const)(
    "get no worse as the result gets better, %s",
    (polarity: Polarity) => {
      const bounds = fc.constantFrom("", "> ", "≥ ", "từ ", "trên ", "dưới ", "≤ ", "không quá ");
      fc.assert(
        fc.property(
          bounds,
          value,
          value,
          value,
          fc.constantFrom(...POLICIES),
          (words, target, a, b, policy) => {
            const isUp = polarity === "higher";
            if (/dưới|≤|quá/.test(words) === isUp && words.trim() !== "") return;
            const status = (actual: Decimal): number => {
              const row = {
                unit: "người",
                polarity,
                target: words + printNumber(target),
                actual: printNumber(actual),
              };
              return RANK[evaluateRow(row, policy).status];
            };
            const [worse, better] = a.lessThan(b) === isUp ? [a, b] : [b, a];
            const [low, high] = [status(worse), status(better)];
            if (low >= 0 && high >= 0) expect(high).toBeGreaterThanOrEqual(low);
          },
        ),
      );
    },
  );

  test("office is never harder than strict, and they differ only on a boundary", () => {
    fc.assert(
      fc.property(targets, phrases, (target, actual) => {
        const office = evaluateRow({ target, actual }, "office");
        const strict = evaluateRow({ target, actual }, "strict");
        expect(strict.boundary).toBe(office.boundary);
        if (!office.boundary) expect(strict.status).toBe(office.status);
        expect(RANK[office.status]).toBeGreaterThanOrEqual(RANK[strict.status]);
      }),
    );
  });

  test("no text makes the reader fail", () => {
    const row = fc.record(
      { name: anyText, unit: anyText, target: anyText, actual: anyText, status: anyText, prior: anyText },
      { requiredKeys: ["target", "actual"] },
    );
    fc.assert(
      fc.property(row, fc.constantFrom(...POLICIES), (input, policy) => {
        const { status, reason, components } = evaluateRow(input, policy);
        if (status === "not_assessed") expect(reason).not.toBeNull();
        expect(components.every((one) => one.status !== "not_assessed" || one.reason !== null)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("printed readings", () => {
  function printed(target: string, name: string): string[] {
    const input = { name, target, actual: "" };
    return readTarget(input, readContext(input)).components.map(printTarget);
  }

  test("a printed target reads as itself", () => {
    fc.assert(
      fc.property(targets, fc.constantFrom("", "Tỷ lệ hộ nghèo", "Thu ngân sách"), (target, name) => {
        const [reading, ...more] = printed(target, name);
        if (reading === undefined || more.length > 0) return;
        expect(printed(reading, name)).toEqual([reading]);
      }),
    );
  });
});
