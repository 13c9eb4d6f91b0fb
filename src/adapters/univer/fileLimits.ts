import { CanceledError, CommandType, ICommandService, type Univer } from "@univerjs/core";

/** What a person may not do here, because it would not get into the file. */
export type Limit = "look" | "structure";

const STRUCTURE = new RegExp(
  "^sheet\\.command\\.(?:" +
    "(?:insert|remove|delete|append|move|copy|hide)-(?:\\w+-)*(?:row|rows|col|cols|sheet|range)(?:-.*)?|" +
    "(?:add|remove)-worksheet-merge.*|set-worksheet-(?:name|order|hidden|show|row-count|column-count|right-to-left)|" +
    "set-(?:rows?|col|selected-rows|selected-cols|specific-rows|specific-cols)-(?:hidden|visible).*|" +
    "set-col-visible-on-cols|set-tab-color|(?:insert|set|remove)-defined-name|reorder-range|split-text-to-columns|" +
    "(?:update|delete)-note|.*protection.*)$",
);
const LOOK = new RegExp(
  "^sheet\\.command\\.(?:set-(?:range-)?(?:bold|italic|underline|stroke|overline|subscript|superscript|font.*|fontsize|" +
    "text-color|background-color|border.*|horizontal-text-align|vertical-text-align|text-wrap|text-rotation|style)|" +
    "reset-.*color|clear-selection-(?:format|all)|delta-row-height|set-row-(?:height|is-auto-height)|" +
    "set-(?:once|infinite)-format-painter|apply-format-painter|paste-format|numfmt\\..*)$",
);

/** Refuses what would not get into the file and calls `tell`; Univer's own commands beneath one are not asked again. */
export function refuseUnsaved(univer: Univer, tell: (limit: Limit) => void): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, type }) => {
      if (type !== undefined && type !== CommandType.COMMAND) return;
      const limit = STRUCTURE.test(id) ? "structure" : LOOK.test(id) ? "look" : null;
      if (limit === null) return;
      tell(limit);
      throw new CanceledError();
    });
}
