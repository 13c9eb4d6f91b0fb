import type { Definition } from "./definition";

/** The definitions that hold on a day ("2023-12-31"): a past period is judged by those of its time. */
export function definitionsOn(definitions: readonly Definition[], date: string): readonly Definition[] {
  return definitions.filter(
    ({ validFrom, validTo }) =>
      (validFrom === "" || validFrom <= date) && (validTo === "" || date <= validTo),
  );
}
