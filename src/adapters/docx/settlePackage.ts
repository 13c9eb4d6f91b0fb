import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PROPERTIES = "docProps/core.xml";
const TIMESTAMPS = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;

/** The same document without its moment of making, so that equal content gives equal bytes. */
export function settlePackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = parts[PROPERTIES];
  if (properties !== undefined) {
    parts[PROPERTIES] = strToU8(strFromU8(properties).replace(TIMESTAMPS, ""));
  }
  // The first day that a zip archive can name.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}
