import type { DefinitionPack } from "../core/catalog/definition";
import { printPack } from "../core/catalog/pack/printPack";

/** "sha256-" and the base64 digest of a text in UTF-8, in the form of Subresource Integrity. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** {@link hashText} of the pack as it is printed: the same for the same definitions, wherever they came from. */
export function hashPack(pack: DefinitionPack): Promise<string> {
  return hashText(printPack(pack));
}
