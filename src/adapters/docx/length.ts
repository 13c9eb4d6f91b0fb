const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres as twentieths of a point, the unit of a document's lengths (210 → 11906). */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}
