import { readTyped } from "../../../src/adapters/univer/readTyped";

test.each<[string, number, string]>([
  ["8,5", 8.5, "General"],
  ["1400", 1400, "General"],
  ["1.400", 1400, "#,##0"],
  ["-1.721,4", -1721.4, "#,##0.0"],
  ["95%", 0.95, "0%"],
  ["99,97 %", 0.9997, "0.00%"],
  ["0,05", 0.05, "General"],
])("%s is a number", (text, value, format) => {
  expect(readTyped(text)).toEqual({ kind: "number", value, format });
});

test.each([
  "6/6",
  "01-02",
  "12.5",
  "007",
  "1.40",
  "1,400,000",
  "> 99",
  "1e5",
  "99/100",
  "0123456789,1",
  "1234567890123456",
])("%s stays a text", (text) => expect(readTyped(text)).toEqual({ kind: "text" }));

test.each(["", " ", "true", "FALSE"])("%j is left to the spreadsheet", (text) => {
  expect(readTyped(text)).toBeNull();
});
