import { fold } from "../../text/fold";
import { readParts, type Part } from "../reading/parsePhrase";
import { TASK_VERBS } from "../reading/taskVerbs";

const CRITERIA = /^tiêu (?:chí|chuẩn|mục)/u;

/** "dưới 15 tiêu chí", "đủ 8 loại vắc xin", "dưới 2.500g": which things are meant, not how many are wanted. */
function isOfName({ figure, comparator, label }: Part, isOnly: boolean): boolean {
  const isCriteria = CRITERIA.test(figure?.unit?.print ?? "") && !(isOnly && figure?.of);
  const isNamed = comparator === "<" || (label !== "" && !isOnly);
  const isUnmeasured = figure?.unit === null && figure.of === null && isNamed;
  return isCriteria || isUnmeasured || (comparator === "=" && figure?.unit?.dimension !== "percent");
}

/** A name that says what is to be done, and how much of it: "Thành lập 02 HTX". */
const TASK = new RegExp(`^\\s*(?:${TASK_VERBS.join("|")}) \\d{1,6} `, "u");

/**
 * Parts of a name that can only be a target: "100% đơn vị …", "6/6 phường …", "trên 95% …"; where the name is the only
 * place for a target, the amount of a task too ("Thành lập 02 HTX").
 */
export function targetsInName(name: string, isOnly: boolean): readonly Part[] {
  const { parts } = readParts(name);
  const [part] = parts;
  if (isOnly && parts.length === 1 && part?.figure?.unit?.dimension === "count" && TASK.test(fold(name)))
    return parts;
  return parts.filter((part) => {
    if (part.detail || part.planRatio || !part.figure || part.figure.unit?.dimension === "duration")
      return false;
    if (isOfName(part, isOnly)) return false;
    return part.figure.unit?.dimension === "percent" || part.figure.of !== null || part.comparator !== null;
  });
}
