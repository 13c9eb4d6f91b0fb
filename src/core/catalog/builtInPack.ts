import socioEconomic2023 from "./packs/socioEconomic2023.json";
import { completePack, type PublishedPack } from "./publishedPack";

/** The definitions that come with the add-in. */
export const BUILT_IN_PACK = completePack(socioEconomic2023 as PublishedPack);
