import { decodeLegacyText } from "../../core/text/legacyFonts";

/** Encodings of Vietnamese before Unicode that a plain text is read in. */
export type LegacyEncoding = "TCVN3" | "VNI" | "windows-1258";

/** Words that stand in every administrative text; without marks they would be other words. */
const COMMON =
  /(?<!\p{L})(?:và|của|các|được|là|năm|đạt|đồng|thực|hiện|kế|hoạch|xã|hội|phát|triển|tỷ|trên|địa|bàn|với|người|công|nước|dân|ủy|nhân|tăng|giảm|số|diện|tích|tổng|thị|trấn|huyện)(?!\p{L})/giu;
const WORD = /\p{L}+/gu;

/** An encoding is clear when this share of the words are common ones, and so many more than in any other reading. */
const CLEAR_SHARE = 0.06;
const CLEAR_HITS = 4;
const CLEAR_LEAD = 3;

/** Enough text to judge by; the rest of a report is in the same encoding. */
const SAMPLE = 100_000;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The one reading of several that is clearly Vietnamese; null where none is, or where it is `asIs`. */
function clearest<Name>(readings: readonly (readonly [Name, string])[], asIs: string): Name | null {
  const rated = readings
    .map(([name, text]) => ({ name, hits: countOf(text, COMMON), words: countOf(text, WORD) }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = rated;
  if (!best || best.hits < CLEAR_HITS || best.hits < CLEAR_SHARE * best.words) return null;
  const rival = Math.max(second?.hits ?? 0, countOf(asIs, COMMON));
  return best.hits >= CLEAR_LEAD * rival ? best.name : null;
}

/** The encoding of a text whose letters are those of Latin-1 though it is Vietnamese; null where that is not clear. */
export function detectLegacyFont(text: string): "TCVN3" | "VNI" | null {
  const sample = text.slice(0, SAMPLE);
  const readings = (["TCVN3", "VNI"] as const).map((name) => [name, decodeFont(sample, name)] as const);
  return clearest(readings, sample);
}

/** A text typed for a font of that encoding. */
export function decodeFont(text: string, encoding: "TCVN3" | "VNI"): string {
  return decodeLegacyText(text, encoding === "TCVN3" ? ".VnTime" : "VNI-Times");
}

/** The encoding of bytes that are not UTF-8, and their text; null where it is not clear. */
export function decodeLegacyBytes(bytes: Uint8Array): { text: string; encoding: LegacyEncoding } | null {
  const letters = new TextDecoder("windows-1252").decode(bytes);
  const composed = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  const sample = letters.slice(0, SAMPLE);
  const encoding = clearest<LegacyEncoding>(
    [
      ["TCVN3", decodeFont(sample, "TCVN3")],
      ["VNI", decodeFont(sample, "VNI")],
      ["windows-1258", composed.slice(0, SAMPLE)],
    ],
    sample,
  );
  if (encoding === null) return null;
  return { encoding, text: encoding === "windows-1258" ? composed : decodeFont(letters, encoding) };
}
