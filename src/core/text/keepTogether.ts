/** A percent sign stays on the line of its figure, a figure on that of its sign: "6,45 %", "≥ 7,5" get no-break spaces. */
export function keepTogether(text: string): string {
  return text.replace(/(\d) (?=%)/gu, "$1\u{A0}").replace(/([≥≤<>]) (?=\d)/gu, "$1\u{A0}");
}
