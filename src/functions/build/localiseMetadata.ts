import { functionsVi } from "../../i18n/functions.vi";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

/** The two files Excel loads, as JSON text. */
export interface LocalisedMetadata {
  readonly english: string;
  readonly vietnamese: string;
}

function localiseFunction(entry: Metadata["functions"][number]): object {
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
 * Completes the generated functions.json: error values may be passed in (the generator cannot say so), and a second
 * file carries the Vietnamese texts under the same ids and names. Throws when a text is missing, so that the build stops.
 */
export function localiseMetadata(generated: string): LocalisedMetadata {
  const metadata = { allowErrorForDataTypeAny: true, ...(JSON.parse(generated) as Metadata) };
  const vietnamese = { ...metadata, functions: metadata.functions.map(localiseFunction) };
  return { english: JSON.stringify(metadata, null, 2), vietnamese: JSON.stringify(vietnamese, null, 2) };
}
