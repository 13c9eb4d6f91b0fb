import socioEconomic from "./socioEconomic.json";
import { completePack, type PublishedPack } from "./publishedPack";

/** The definitions that come with the add-in. */
export const BUILT_IN_PACK = completePack(socioEconomic as PublishedPack);
