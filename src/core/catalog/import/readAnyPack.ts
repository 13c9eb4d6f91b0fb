import { readPack } from "../pack/readPack";
import { scanJson } from "../pack/scanJson";
import { importDhis2 } from "./importDhis2";
import { importSdmxCodeList } from "./importSdmxCodeList";
import type { AnyPackReading } from "./packReading";

/** The field in which a format keeps its contents tells the formats apart. */
function importerOf(json: unknown): ((json: unknown) => AnyPackReading) | null {
  if (typeof json !== "object" || json === null || "definitions" in json) return null;
  if ("indicators" in json) return importDhis2;
  return "data" in json ? importSdmxCodeList : null;
}

/**
 * Reads a pack in the published JSON schema, a DHIS2 indicator list or an SDMX-JSON code list: all of it, or nothing and
 * every problem. Anything else is judged by the published schema. Never throws.
 */
export function readAnyPack(text: string): AnyPackReading {
  const json = text.replace(/^\uFEFF/, "");
  const value: unknown = scanJson(json).length === 0 ? JSON.parse(json) : null;
  const importer = importerOf(value);
  if (importer) return importer(value);
  const reading = readPack(json);
  return reading.pack ? { ...reading, toComplete: [] } : reading;
}
