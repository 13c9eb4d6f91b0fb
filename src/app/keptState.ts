import * as v from "valibot";
import { WorkbookError, type WorkbookPort } from "../ports/workbook";

/** A value kept in a workbook; null where none is; or why it cannot be used, and must not be overwritten. */
export type KeptState<T> =
  | { readonly kind: "kept"; readonly value: T | null }
  | { readonly kind: "unusable"; readonly problem: "corrupt" | "newer"; readonly detail: string };

const FORMAT = v.object({ format: v.number() });

function unusable<T>(problem: "corrupt" | "newer", detail: string): KeptState<T> {
  return { kind: "unusable", problem, detail };
}

function readAs<T>(text: string, schema: v.GenericSchema<unknown, T>, format: number): KeptState<T> {
  const json: unknown = JSON.parse(text);
  if (v.is(FORMAT, json) && json.format > format) return unusable("newer", String(json.format));
  const result = v.safeParse(schema, json);
  if (result.success) return { kind: "kept", value: result.output };
  const [issue] = result.issues;
  return unusable("corrupt", `${v.getDotPath(issue) ?? ""}: ${issue.message}`);
}

/** Reads the JSON kept under a key, which has this schema and at most this `format`. A host that fails is a `WorkbookError`. */
export async function readKeptState<T>(
  workbook: WorkbookPort,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  format: number,
): Promise<KeptState<T>> {
  try {
    const text = await workbook.readState(key);
    return text === null ? { kind: "kept", value: null } : readAs(text, schema, format);
  } catch (error) {
    if (error instanceof WorkbookError && error.problem === "damaged")
      return unusable("corrupt", error.detail);
    if (error instanceof SyntaxError) return unusable("corrupt", error.message.replace(/\s+/g, " "));
    throw error;
  }
}

/** JSON without the two characters that neither JSON escapes by itself nor XML can hold. */
export function keptText(value: unknown): string {
  return JSON.stringify(value).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
}
