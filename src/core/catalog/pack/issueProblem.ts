import type { BaseIssue } from "valibot";
import { jsonPointer, packProblem, type PackProblem, type PackProblemCode } from "./problems";

type Issue = BaseIssue<unknown>;

const NOT_OF_TYPE: Readonly<Record<string, PackProblemCode>> = {
  string: "not_text",
  number: "not_number",
  boolean: "not_boolean",
  array: "not_list",
  object: "not_object",
  record: "not_object",
  strict_object: "not_object",
};

function codeOf({ kind, type, expected, message }: Issue): PackProblemCode {
  if (kind === "validation") return message as PackProblemCode;
  if (type === "strict_object" && expected === "never") return "unknown_field";
  if (type.endsWith("object") && expected !== "Object") return "missing_field";
  return NOT_OF_TYPE[type] ?? "not_one_of";
}

/**
 * What a schema issue says to a person. The message of a validation is the code of its problem; of issues of type, which
 * valibot words in English, the code is told by the schema that met them.
 */
export function issueProblem(issue: Issue): PackProblem {
  const { path = [], input, received, expected } = issue;
  const code = codeOf(issue);
  const isKey = code === "unknown_field" || code === "missing_field";
  const value = isKey ? String(path.at(-1)?.key) : typeof input === "string" ? input : received;
  const limit = "requirement" in issue && typeof issue.requirement === "number" ? issue.requirement : null;
  const other = limit === null ? (expected ?? "") : String(limit).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return packProblem(jsonPointer(path.map(({ key }) => key)), code, value, other);
}
