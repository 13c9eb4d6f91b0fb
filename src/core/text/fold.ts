const TONED_A = "àáảãạ";
const TONED_O = "òóỏõọ";
const TONED_E = "èéẻẽẹ";
const TONED_Y = "ỳýỷỹỵ";
const TONED_U = "ùúủũụ";
const Y_TO_I: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

/** Moves the tone of a closing "oà", "oè", "uỳ" to its first vowel: hoà → hòa, uỷ → ủy. */
function moveTone(text: string, toned: string, first: string, plain: string, firstToned: string): string {
  const pattern = new RegExp(`${first}([${toned}])(?!\\p{L})`, "gu");
  return text.replace(
    pattern,
    (_, letter: string) => `${firstToned[toned.indexOf(letter)] ?? first}${plain}`,
  );
}

/**
 * The key under which words are compared: lower case, one tone position (hoà = hòa), y = i (tỷ = tỉ). Of NFC text it
 * has the same length, so a place in the key is the place in the text. Never shown.
 */
export function fold(text: string): string {
  let key = text.toLowerCase();
  if (key.length !== text.length) key = Array.from(text, lowerOneToOne).join("");
  key = moveTone(key, TONED_A, "o", "a", TONED_O);
  key = moveTone(key, TONED_E, "o", "e", TONED_O);
  key = moveTone(key, TONED_Y, "u", "y", TONED_U);
  return key.replace(/[yỳýỷỹỵ]/g, (letter) => Y_TO_I[letter] ?? letter);
}

/** A letter whose lower case has another length (İ) stays as it is. */
function lowerOneToOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
