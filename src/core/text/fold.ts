/** Closing vowels with the tone on the second letter, and as most books write them: hoà → hòa, khoẻ → khỏe, uỷ → ủy. */
const TONE_MOVES = new Map(
  [
    ["oà oá oả oã oạ", "òa óa ỏa õa ọa"],
    ["oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"],
    ["uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"],
  ].flatMap(([from = "", to = ""]) =>
    from.split(" ").map((pair, i) => [pair, to.split(" ")[i] ?? pair] as const),
  ),
);
const TONE_ON_LAST = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

const Y = /[yỳýỷỹỵ]/g;
const Y_TO_I: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

/** A letter whose lower case has another length (İ) stays as it is. */
function lowerOneToOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/**
 * The key under which words are compared: lower case, one tone position (hoà = hòa), y = i (tỷ = tỉ). Of NFC text it
 * has the same length, so a place in the key is the place in the text. Never shown.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const key = lower.length === text.length ? lower : Array.from(text, lowerOneToOne).join("");
  return key
    .replace(TONE_ON_LAST, (pair) => TONE_MOVES.get(pair) ?? pair)
    .replace(Y, (letter) => Y_TO_I[letter] ?? letter);
}
