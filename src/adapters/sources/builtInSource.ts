import { BUILT_IN_PACK } from "../../core/catalog/pack/builtInPack";
import type { PackSource } from "../../ports/definitionSource";
import { hashPack } from "../../ports/packHash";

/** The definitions that come with the add-in. */
export function builtInSource(now: () => Date): PackSource {
  const place = { kind: "built-in", address: "" } as const;
  return {
    place,
    load: async () => ({
      pack: BUILT_IN_PACK,
      place,
      hash: await hashPack(BUILT_IN_PACK),
      retrievedAt: now().toISOString(),
      freshness: { kind: "fresh" },
      toComplete: [],
      copyProblem: null,
    }),
  };
}
