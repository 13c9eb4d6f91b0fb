import { isValidFormat } from "numfmt";
import { invalidArgument } from "../hostError";

/** Every look a cell can have, with what an untouched cell answers. */
export const STYLE_DEFAULTS: Readonly<Record<string, unknown>> = {
  NumberFormat: "General",
  "Format.WrapText": false,
  "Format.HorizontalAlignment": "General",
  "Format.VerticalAlignment": "Bottom",
  "Format.IndentLevel": 0,
  "Format.ShrinkToFit": false,
  "Format.TextOrientation": 0,
  "Format.AutoIndent": false,
  "Format.ReadingOrder": "Context",
  "Fill.Color": "#FFFFFF",
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Color": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Font.Superscript": false,
  "Font.Subscript": false,
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
  // The line above a cell, left of it, and across it.
  ...borderDefaults("Above"),
  ...borderDefaults("Left"),
  ...borderDefaults("DiagonalDown"),
  ...borderDefaults("DiagonalUp"),
};

function borderDefaults(line: string): Record<string, unknown> {
  return { [`${line}.Style`]: "None", [`${line}.Weight`]: "Thin", [`${line}.Color`]: "#000000" };
}

const CHOICES: Readonly<Record<string, string>> = {
  HorizontalAlignment: "General Left Center Right Fill Justify CenterAcrossSelection Distributed",
  VerticalAlignment: "Top Center Bottom Justify Distributed",
  ReadingOrder: "Context LeftToRight RightToLeft",
  Underline: "None Single Double SingleAccountant DoubleAccountant",
  Style: "None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot",
  Weight: "Hairline Thin Medium Thick",
};

/** The value as Excel keeps it; fails with InvalidArgument for the wrong type, an unknown choice or a bad format. */
export function checkedStyle(key: string, value: unknown): unknown {
  const standard = STYLE_DEFAULTS[key];
  const name = key.slice(key.indexOf(".") + 1);
  if (typeof value !== typeof standard) throw invalidArgument(`${key} takes a ${typeof standard}.`);
  if (typeof value !== "string") return value;
  const choices = CHOICES[name]?.split(" ");
  if (choices && !choices.includes(value)) throw invalidArgument(`${key} cannot be ${value}.`);
  if (key === "NumberFormat" && !isValidFormat(value)) throw invalidArgument(`Not a number format: ${value}`);
  return name === "Color" ? checkedColor(value) : value;
}

/** `#RRGGBB` in capitals, or the name of a colour as given. */
export function checkedColor(value: string): string {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^[a-z]+$/i.test(value)) return value;
  throw invalidArgument(`Not a colour: ${value}`);
}
