import { isPulledTable } from "../core/table/indicatorDraft";
import type { SheetSnapshot } from "../core/table/sheet";
import type { PackPin } from "./catalogState";

/** A sheet as far as pins know it. */
export type PinPlace = Pick<SheetSnapshot, "name" | "tables">;

/**
 * The pin that serves a sheet, and how it was found: its `own`; the `only` one that may be meant where no pin is its
 * own. Without one: `none` concerns the sheet, it is not known which of several (`lost`), or the sheet has been pulled
 * and the workbook has lost what it kept (`dropped`).
 */
export type PinSearch =
  | { readonly kind: "own" | "only"; readonly pin: PackPin }
  | { readonly kind: "none" | "lost" | "dropped"; readonly pin: null };

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The sheet that a pin serves: the one with its table, however it is called now; else that of its name; null for none. */
export function placeOfPin(pin: PackPin, places: readonly PinPlace[]): string | null {
  const byTable = places.find(({ tables = [] }) => tables.some((table) => isSame(table, pin.table)));
  return (byTable ?? places.find(({ name }) => isSame(name, pin.sheet)))?.name ?? null;
}

/** Of the pins of one sheet that of the year, else the one pulled last; at least one is given. */
function ofYear(pins: readonly PackPin[], year: number | null): PackPin | undefined {
  const byTime = [...pins].sort((a, b) => (a.pulledAt < b.pulledAt ? 1 : -1));
  return byTime.find((pin) => pin.year === year) ?? byTime[0];
}

function areOne(pins: readonly PackPin[]): boolean {
  return (
    pins.every(({ hash }) => hash === pins[0]?.hash) || pins.every(({ sheet }) => sheet === pins[0]?.sheet)
  );
}

/** Finds the pin of a sheet among those of its workbook; `places` are all its sheets. */
export function findPin(
  pins: readonly PackPin[],
  places: readonly PinPlace[],
  sheet: string,
  year: number | null,
): PinSearch {
  const placed = pins.map((pin) => ({ pin, place: placeOfPin(pin, places) }));
  const inPlace = (wanted: string | null): PackPin[] =>
    placed.filter(({ place }) => place === wanted).map(({ pin }) => pin);
  const place = places.find(({ name }) => isSame(name, sheet));
  const own = ofYear(place ? inPlace(place.name) : [], year);
  if (own) return { kind: "own", pin: own };
  const isPulled = place?.tables?.some(isPulledTable) ?? false;
  const possible = isPulled ? pins : inPlace(null);
  const only = areOne(possible) ? ofYear(possible, year) : undefined;
  if (only) return { kind: "only", pin: only };
  return { kind: possible.length > 0 ? "lost" : isPulled ? "dropped" : "none", pin: null };
}
