/**
 * Texts typed before Unicode: the file holds Latin-1 letters and only the font shows Vietnamese. The encoding is told by
 * the font's name, never by the content, since every such text is also valid Latin-1.
 */

/** TCVN 5712:1993 (VN3, "ABC"): one character per letter. The soft hyphen U+00AD is ư. */
const TCVN3_LETTERS: readonly (readonly [string, string])[] = [
  ["µ¶·¸¹", "àảãáạ"],
  ["¨»¼½¾Æ", "ăằẳẵắặ"],
  ["©ÇÈÉÊË", "âầẩẫấậ"],
  ["®", "đ"],
  ["ÌÎÏÐÑ", "èẻẽéẹ"],
  ["ªÒÓÔÕÖ", "êềểễếệ"],
  ["×ØÜÝÞ", "ìỉĩíị"],
  ["ßáâãä", "òỏõóọ"],
  ["«åæçèé", "ôồổỗốộ"],
  ["¬êëìíî", "ơờởỡớợ"],
  ["ïñòóô", "ùủũúụ"],
  ["\u00ADõö÷øù", "ưừửữứự"],
  ["úûüýþ", "ỳỷỹýỵ"],
  ["¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"],
];

const TCVN3 = new Map(
  TCVN3_LETTERS.flatMap(([from, to]) =>
    Array.from(from, (letter, i) => [letter, [...to][i] ?? letter] as const),
  ),
);

const ACUTE = "\u0301";
const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";
const BREVE = "\u0306";
const CIRCUMFLEX = "\u0302";

/** VNI-Windows: a base letter and one character for its marks, lower-case forms. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
};

/** VNI letters that stand for themselves. */
const VNI_SINGLE: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};
const VNI_BASE = /([aeouyôö])([ùøûõïêéèúüëâáàåãä])|[ôöñæóòî]/giu;

/** Lower-case tables serve capitals too. */
function inCaseOf(model: string, letters: string): string {
  return model === model.toUpperCase() && model !== model.toLowerCase() ? letters.toUpperCase() : letters;
}

function decodeVni(text: string): string {
  return text.replace(VNI_BASE, (found, base: string | undefined, mark: string | undefined) => {
    const first = base ?? found;
    const letter = VNI_SINGLE[first.toLowerCase()] ?? first.toLowerCase();
    const marks = mark === undefined ? "" : (VNI_MARKS[mark.toLowerCase()] ?? mark);
    return inCaseOf(first, (letter + marks).normalize("NFC"));
  });
}

function decodeTcvn3(text: string, isCapitalFont: boolean): string {
  const decoded = Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join("");
  return isCapitalFont ? decoded.toUpperCase() : decoded;
}

/**
 * The text as people see it in its font: ".VnTime" and the like hold TCVN3 (a final H shows capitals), "VNI-Times" and
 * the like VNI. With any other font, or none, the text is returned as it is.
 */
export function decodeLegacyText(text: string, fontName: string | undefined): string {
  const font = fontName?.trim() ?? "";
  if (/^\.vn/i.test(font)) return decodeTcvn3(text, /H$/.test(font));
  return /^vni[- ]/i.test(font) ? decodeVni(text) : text;
}
