import type { CatalogState, PackPin } from "../app/catalogState";

/** The pin that was set last, for what asks about the workbook and not about one of its sheets; null for none. */
export function latestPin({ pins }: CatalogState): PackPin | null {
  return pins.reduce<PackPin | null>(
    (latest, pin) => (latest === null || pin.pulledAt > latest.pulledAt ? pin : latest),
    null,
  );
}
