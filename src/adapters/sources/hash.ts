import { DefinitionSourceError } from "../../ports/definitionSource";

/** Fails with `hash-mismatch`, naming both, unless `hash` is the expected one or none is expected. */
export function checkHash(hash: string, expected: string | undefined): void {
  if (expected === undefined || hash === expected) return;
  throw new DefinitionSourceError("hash-mismatch", `${expected} ≠ ${hash}`);
}
