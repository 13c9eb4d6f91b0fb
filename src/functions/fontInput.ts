import { decodeLegacyText } from "../core/text/legacyFonts";

/** A font that shows each encoding; the name of a font stands for itself. */
const ENCODINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tcvn|abc|vn3)/i, ".VnTime"],
  [/^vni(?![- ])/i, "VNI-Times"],
];

/** Reads an encoding ("TCVN3", "VNI") or an old font (".VnTimeH", "VNI-Times") as a font; null for any other. */
export function readFont(text: string): string | null {
  if (/^(?:\.vn|vni[- ])/i.test(text)) return text;
  return ENCODINGS.find(([names]) => names.test(text))?.[1] ?? null;
}

/** The text as it shows in that font, in Unicode (NFC). */
export function toUnicode(text: string, font: string): string {
  return decodeLegacyText(text, font).normalize("NFC");
}
