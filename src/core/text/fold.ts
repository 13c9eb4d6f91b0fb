/** Closing vowels with the tone on the second letter, and as most books write them: hoà → hòa, khoẻ → khỏe, uỷ → ủi. */
const TONE_MOVES: readonly (readonly [string, string])[] = [
  ["oà oá oả oã oạ", "òa óa ỏa õa ọa"],
  ["oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"],
  ["uỳ uý uỷ uỹ uỵ", "ùi úi ủi ũi ụi"],
];
const Y_TO_I = ["y ỳ ý ỷ ỹ ỵ", "i ì í ỉ ĩ ị"] as const;
const LEVELLED = new Map(
  [...TONE_MOVES, Y_TO_I].flatMap(([from, to]) =>
    from.split(" ").map((letters, i) => [letters, to.split(" ")[i] ?? letters] as const),
  ),
);
const TO_LEVEL = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})|[yỳýỷỹỵ]/gu;

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
  return key.replace(TO_LEVEL, (letters) => LEVELLED.get(letters) ?? letters);
}
