import * as v from "valibot";
import { packProblem, type PackProblem } from "../pack/problems";

/** Characters that show nothing and that no pack may hold. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu;

function clean(text: string, spaces: RegExp): string {
  return text.replace(HIDDEN, "").replace(spaces, " ").trim();
}

/** A text of another system on one line, without invisible characters. */
export const LINE = v.pipe(
  v.string(),
  v.transform((text) => clean(text, /[\s\p{Cc}]+/gu)),
);

/** As {@link LINE}; "" where it is left out or null. */
export const OPTIONAL_LINE = v.nullish(LINE, "");

/** Running text with its line breaks; "" where it is left out or null. */
export const PROSE = v.nullish(
  v.pipe(
    v.string(),
    v.transform((text) => clean(text.replace(/\r\n?/g, "\n"), /(?!\n)[\s\p{Cc}]+/gu)),
  ),
  "",
);

/** Lines, and running texts, by language tag. */
export const LINES = v.nullish(v.record(v.string(), OPTIONAL_LINE), {});
export const PROSES = v.nullish(v.record(v.string(), PROSE), {});

/** One problem for each entry of the list at `path` without an id or a name, or with an id that an earlier one has. */
export function checkEntries(
  path: string,
  entries: readonly { readonly id: string; readonly name: string }[],
): readonly PackProblem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, name }, index) => {
    const place = `${path}/${index}`;
    const other = first.get(id);
    if (other === undefined) first.set(id, place);
    return [
      ...(id === "" ? [packProblem(`${place}/id`, "empty")] : []),
      ...(name === "" ? [packProblem(`${place}/name`, "empty", id)] : []),
      ...(other === undefined ? [] : [packProblem(`${place}/id`, "duplicate_id", id, other)]),
    ];
  });
}
