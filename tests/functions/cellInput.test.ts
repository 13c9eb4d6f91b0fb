import { readCell } from "../../src/functions/cellInput";

const text = (value: string): object => ({ kind: "text", text: value });
const number = (value: string): object => ({ kind: "number", text: value });
const error = (code: string): object => ({ kind: "error", code });

test.each([
  ["a blank on the web", null, text("")],
  ["an argument left out", undefined, text("")],
  ["an empty text", "", text("")],
  ["a text, verbatim", " > 99 ", text(" > 99 ")],
  ["a decimal", 301.011, number("301,011")],
  ["a whole number", 1400, number("1400")],
  ["a negative number", -5.2, number("-5,2")],
  ["a large number without exponent", 1e21, number("1000000000000000000000")],
  ["a small number without exponent", 1e-7, number("0,0000001")],
  ["binary noise beyond Excel's 15 digits", 0.1 + 0.2, number("0,3")],
  ["not a number", Number.NaN, error("#NUM!")],
  ["a reference to one cell", [[1721.4]], number("1721,4")],
  ["a reference to several cells", [[1], [2]], error("#VALUE!")],
  [
    "a formatted percentage",
    { type: "FormattedNumber", basicValue: 0.985, numberFormat: "0.0%" },
    number("98,5%"),
  ],
  [
    "a formatted number",
    { type: "FormattedNumber", basicValue: 1400, numberFormat: "#,##0" },
    number("1400"),
  ],
  ["an error value", { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }, error("#DIV/0!")],
  ["a CustomFunctions.Error", { code: "#N/A", message: "" }, error("#N/A")],
  ["an error as text", "#REF!", error("#REF!")],
  ["a text that only begins like an error", "#1 thành phố", text("#1 thành phố")],
  ["a boolean", true, text("TRUE")],
  ["an empty cell value", { type: "Empty" }, text("")],
])("%s", (_what, value, expected) => {
  expect(readCell(value)).toEqual(expected);
});
