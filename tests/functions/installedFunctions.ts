import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTION_FILES } from "../../src/functions/build/functionFiles";
import { localiseMetadata, type LocalisedMetadata } from "../../src/functions/build/localiseMetadata";
import * as functions from "../../src/functions/functions";
import type { CustomFunctions } from "../host/customFunctions";

const ROOT = resolve(__dirname, "../..");

type Generated = Awaited<ReturnType<typeof generateCustomFunctionsMetadata>>;

/** What the generator makes of the function files, as the build does. */
export async function generated(): Promise<Generated> {
  const result = await generateCustomFunctionsMetadata(FUNCTION_FILES.map((file) => resolve(ROOT, file)));
  expect(result.errors).toEqual([]);
  return result;
}

/** The metadata of the build, served from the development address. */
export async function localised(): Promise<LocalisedMetadata> {
  return localiseMetadata((await generated()).metadataJson, "https://localhost:3000");
}

interface Declared extends Pick<CustomFunctions, "metadata"> {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: CustomFunctions["metadata"];
}

/** The functions as an emulated Excel takes them: declared by the built metadata, called by their ids. */
export async function installed(blank: 0 | null): Promise<CustomFunctions> {
  const { associate, metadataJson } = await generated();
  const { allowErrorForDataTypeAny, functions: entries } = JSON.parse(
    localiseMetadata(metadataJson, "").english,
  ) as Declared;
  return {
    namespace: "KTXH",
    metadata: entries.map((entry) => ({ ...entry, allowErrorForDataTypeAny })),
    table: Object.fromEntries(
      associate.map(({ id, functionName }) => [id, Reflect.get(functions, functionName) as unknown]),
    ),
    blank,
  };
}
