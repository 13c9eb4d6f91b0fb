import { csvLine } from "../../../src/adapters/batch/csvSink";

test.each([
  ["plain", "plain", '"plain"'],
  ["quotes doubled", 'xã "A"', '"xã ""A"""'],
  ["line end kept", "a\nb", '"a\nb"'],
  ["formula", "=1+1", `"'=1+1"`],
  ["DDE", "@SUM(1)", `"'@SUM(1)"`],
  ["plus", "+84", `"'+84"`],
  ["dash of a list", "- Trồng trọt", `"'- Trồng trọt"`],
  ["tab", "\t=1", `"'\t=1"`],
  ["carriage return", "\r=1", `"'\r=1"`],
  ["formula inside", "a=1", '"a=1"'],
  ["empty text", "", '""'],
])("a text for a spreadsheet: %s", (_, text, expected) => {
  expect(csvLine([text], [true], "spreadsheet")).toBe(`${expected}\r\n`);
});

test("texts for a database stand verbatim", () => {
  expect(csvLine(["=1+1", "- a"], [true, true], "database")).toBe('"=1+1","- a"\r\n');
});

test("numbers, flags and nothing have no quotes and keep their sign", () => {
  expect(csvLine(["-0.32", 7, true, null], [false, false, false, true], "spreadsheet")).toBe(
    "-0.32,7,true,\r\n",
  );
});
