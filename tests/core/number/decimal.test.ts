import { Decimal } from "../../../src/core/number/decimal";

test("sums of amounts in đồng are exact, however long", () => {
  expect(new Decimal("0.1").plus("0.2").toFixed()).toBe("0.3");
  const budget = new Decimal("1234567890123456789012345");
  expect(budget.plus("0.001").toFixed()).toBe("1234567890123456789012345.001");
});

test("quotients have forty digits", () => {
  expect(new Decimal(1).dividedBy(3).toFixed()).toBe(`0.${"3".repeat(40)}`);
});
