import type { DefinitionPack } from "./definition";
import socioEconomic2023 from "./packs/socioEconomic2023.json";

/** The definitions that come with the add-in. */
export const BUILT_IN_PACK = socioEconomic2023 as DefinitionPack;
