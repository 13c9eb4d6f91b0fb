/** Characters of the font Symbol that reports use as signs; `w:sym` names them by their code, often plus F000. */
const SIGNS: Readonly<Record<number, string>> = {
  0xa3: "≤",
  0xb3: "≥",
  0xb1: "±",
  0xb4: "×",
  0xb8: "÷",
  0xb0: "°",
  0xb9: "≠",
  0xbb: "≈",
  0x2d: "-",
  0x2b: "+",
  0x3c: "<",
  0x3e: ">",
  0x3d: "=",
};

/** The sign of a `w:sym`; a space for any that means nothing to a reader of figures. */
export function symbolText(font: string | undefined, code: string | undefined): string {
  if (font !== "Symbol") return " ";
  return SIGNS[parseInt(code ?? "", 16) & 0xff] ?? " ";
}
