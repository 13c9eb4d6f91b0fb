import type { CustomFunction } from "../adapters/univer";

/** What functions.js has left on the page, by id. */
declare const ktxhFunctions: Readonly<Record<string, CustomFunction["call"]>>;

/** What functions-vi.json says of the functions, as Excel is told. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters?: readonly { readonly dimensionality?: string }[];
  }[];
}

/** The functions that the page has loaded, as Excel knows them; fails where the server does not describe them. */
export async function installedFunctions(): Promise<readonly CustomFunction[]> {
  const answer = await fetch("functions-vi.json");
  if (!answer.ok) throw new TypeError(`${answer.status} ${answer.statusText}`);
  const { functions } = (await answer.json()) as Metadata;
  return functions.flatMap(({ id, description, parameters = [] }) => {
    const call = ktxhFunctions[id];
    const ranges = parameters.map(({ dimensionality }) => dimensionality === "matrix");
    return call ? [{ id, description, ranges, call }] : [];
  });
}
