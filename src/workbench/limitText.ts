import type { Bilingual } from "../core/rules/model";
import { tellInWorkbench } from "../i18n/translateWorkbench";
import type { Limit } from "../adapters/univer";

/** Why something cannot be done here, and where it can. */
export function limitText(limit: Limit): Bilingual {
  return tellInWorkbench(limit === "look" ? "workbench.limitLook" : "workbench.limitStructure");
}
