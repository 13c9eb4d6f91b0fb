/** What can be wrong with the text of a pack; the message is `pack.<code>`. */
export type PackProblemCode =
  | "too_large"
  | "too_deep"
  | "bad_json"
  | "forbidden_key"
  | "duplicate_key"
  | "missing_field"
  | "unknown_field"
  | "not_text"
  | "not_number"
  | "not_boolean"
  | "not_list"
  | "not_object"
  | "not_one_of"
  | "too_long"
  | "too_many"
  | "empty"
  | "bad_id"
  | "bad_version"
  | "bad_date"
  | "bad_decimals"
  | "bad_period"
  | "control_character"
  | "hidden_character"
  | "html"
  | "untrimmed"
  | "duplicate_id"
  | "unknown_part"
  | "part_cycle"
  | "unreadable_unit"
  | "same_name"
  | "more_problems";

/** Something wrong with a pack, and where: `path` is a JSON pointer ("/definitions/3/unit"), "" for the whole text. */
export interface PackProblem {
  readonly path: string;
  readonly code: PackProblemCode;
  /** What was found, and what it conflicts with or may be at most; "" where the message needs none. */
  readonly parameters: { readonly value: string; readonly other: string };
}

/** Longest stretch of a hostile text that a message repeats. */
const SHOWN = 60;

function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ");
  return visible.length > SHOWN ? `${visible.slice(0, SHOWN)}…` : visible;
}

/** Builds a problem; long texts are cut, invisible characters are not repeated. */
export function packProblem(path: string, code: PackProblemCode, value = "", other = ""): PackProblem {
  return { path, code, parameters: { value: shown(value), other: shown(other) } };
}

/** A place as a JSON pointer: ["definitions", 3, "unit"] → "/definitions/3/unit". */
export function jsonPointer(keys: readonly unknown[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
