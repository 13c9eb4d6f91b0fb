import type { LastGoodCopies, LastGoodCopy } from "../../ports/definitionSource";

/** Last good copies for as long as the program runs. */
export function memoryCopies(): LastGoodCopies {
  const copies = new Map<string, LastGoodCopy>();
  return {
    get: (address) => Promise.resolve(copies.get(address) ?? null),
    put: async (address, copy) => {
      copies.set(address, copy);
    },
  };
}
