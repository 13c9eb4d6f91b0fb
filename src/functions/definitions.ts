import { BUILT_IN_PACK } from "../core/catalog/pack/builtInPack";
import { buildCatalog, type Catalog } from "../core/catalog/matching/catalog";
import { answersFrom } from "./definitionAnswers";
import { chosenDefinitions, holdAnswers } from "./definitionHolder";

let built: Catalog | null = null;

/** The catalogue of the definitions chosen, or of the built-in ones; built when it is first asked for. */
function currentCatalog(): Catalog {
  const definitions = chosenDefinitions() ?? BUILT_IN_PACK.definitions;
  if (built?.definitions !== definitions) built = buildCatalog(definitions);
  return built;
}

holdAnswers(answersFrom(currentCatalog));
