import { functionsVi } from "../../i18n/functions.vi";

/** A function as functions.json declares it. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

interface Metadata {
  readonly functions: readonly FunctionEntry[];
}

/** What is made of the generated metadata: the functions with their texts, and the two files Excel loads, as JSON. */
export interface LocalisedMetadata {
  readonly english: string;
  readonly vietnamese: string;
  readonly functions: {
    readonly english: readonly FunctionEntry[];
    readonly vietnamese: readonly FunctionEntry[];
  };
}

/** Name of the page that describes the functions, each under its id. */
export const HELP_PAGE = "functions.html";

function localiseFunction(entry: FunctionEntry): FunctionEntry {
  const text = functionsVi[entry.id];
  if (!text) throw new Error(`functions.vi.ts has no text for ${entry.id}`);
  const parameters = entry.parameters.map((parameter) => {
    const words = text.parameters[parameter.name];
    if (!words) throw new Error(`functions.vi.ts has no text for ${entry.id}(${parameter.name})`);
    return { ...parameter, ...words };
  });
  return { ...entry, description: text.description, parameters };
}

/**
 * Completes the generated functions.json: error values may be passed in (the generator cannot say so), each function
 * has its help address under `origin`, and a second file carries the Vietnamese texts under the same ids and names.
 * Throws when a text is missing, so that the build stops.
 */
export function localiseMetadata(generated: string, origin: string): LocalisedMetadata {
  const metadata = { allowErrorForDataTypeAny: true, ...(JSON.parse(generated) as Metadata) };
  const english = metadata.functions.map((entry) => ({
    ...entry,
    helpUrl: `${origin}/${HELP_PAGE}#${entry.id}`,
  }));
  const vietnamese = english.map(localiseFunction);
  const print = (functions: readonly FunctionEntry[]): string =>
    JSON.stringify({ ...metadata, functions }, null, 2);
  return { english: print(english), vietnamese: print(vietnamese), functions: { english, vietnamese } };
}
