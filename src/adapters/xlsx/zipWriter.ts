import { zipSync, type Zippable } from "fflate";

/** The earliest date a zip archive can hold, so that the same parts always give the same bytes. */
export const FIXED_DATE = new Date(1980, 0, 1);

/** A deflated archive of the parts in the order given; the same parts give the same bytes. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = Object.create(null) as Zippable;
  for (const [name, data] of parts) files[name] = data;
  return zipSync(files, { mtime: FIXED_DATE, level: 6 });
}
