import * as v from "valibot";
import { checkPack } from "./checkPack";
import type { DefinitionPack } from "../definition";
import { issueProblem } from "./issueProblem";
import { PACK_SCHEMA } from "./packSchema";
import { packProblem, type PackProblem } from "./problems";
import { completePack } from "./publishedPack";
import { scanJson } from "./scanJson";

/** A whole pack, or every problem and no pack. */
export type PackReading =
  | { readonly pack: DefinitionPack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly PackProblem[] };

/** Longest text that is read, in UTF-16 units. */
const LONGEST = 10_000_000;
/** Problems told one by one. */
const MOST_TOLD = 200;

/** The first 200 problems, and how many more there are. */
export function tellFirst<Problem>(all: readonly Problem[]): readonly (Problem | PackProblem)[] {
  const told = all.slice(0, MOST_TOLD);
  const rest = all.length - told.length;
  return rest > 0 ? [...told, packProblem("", "more_problems", String(rest))] : told;
}

function refuse(all: readonly PackProblem[]): PackReading {
  return { pack: null, problems: tellFirst(all) };
}

/**
 * Reads a pack in the published JSON schema: all of it, or nothing and every problem with its place. Never throws;
 * longer than ten million characters is refused unread.
 */
export function readPack(text: string): PackReading {
  if (text.length > LONGEST) {
    return refuse([packProblem("", "too_large", String(Math.ceil(text.length / 1_000_000)), "10")]);
  }
  const json = text.replace(/^\uFEFF/, "");
  const broken = scanJson(json);
  if (broken.length > 0) return refuse(broken);
  const result = v.safeParse(PACK_SCHEMA, JSON.parse(json));
  if (!result.success) return refuse(result.issues.map(issueProblem));
  const problems = checkPack(result.output.definitions);
  return problems.length > 0 ? refuse(problems) : { pack: completePack(result.output), problems: [] };
}
