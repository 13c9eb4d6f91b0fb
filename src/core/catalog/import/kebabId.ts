/** A text as an id: lower-case ASCII words with hyphens, "" where there are none ("Tỷ lệ_01" → "ty-le-01"). */
export function kebabId(text: string): string {
  const ascii = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  return (ascii.match(/[a-z0-9]+/g) ?? []).join("-");
}
