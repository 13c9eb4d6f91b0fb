import { DIRECTION_TEXTS, readDirection } from "../../../src/core/target/direction";

test.each([
  ["Càng cao càng tốt", "higher"],
  ["cao hơn là tốt", "higher"],
  ["Thuận", "higher"],
  ["higher", "higher"],
  ["càng thấp càng tốt", "lower"],
  ["Càng ít càng tốt", "lower"],
  ["nghịch".normalize("NFD"), "lower"],
  ["không xét chiều", "none"],
  ["Không có", "none"],
  ["", null],
  ["tốt", null],
  ["5", null],
])("%j is read as %p", (text, polarity) => {
  expect(readDirection(text)).toBe(polarity);
});

test("what is written is read back", () => {
  for (const [polarity, text] of Object.entries(DIRECTION_TEXTS)) expect(readDirection(text)).toBe(polarity);
});
