import type { DefinitionPack } from "../definition";
import { publishPack } from "./publishedPack";

/** The one text of a pack: fields in one order, what may be left out left out, two spaces, a line break at the end. */
export function printPack(pack: DefinitionPack): string {
  return `${JSON.stringify(publishPack(pack), null, 2)}\n`;
}
