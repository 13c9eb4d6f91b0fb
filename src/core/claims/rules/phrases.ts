import { fold } from "../../text/fold";
import type { Passage } from "../reading/passage";
import type { Spot } from "./model";

/** An expression for any of these phrases (or patterns of letters) as whole words of a folded text. */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${phrases.map(fold).join("|")})(?![\\p{L}\\d])`, "u");
}

/** Every place of a pattern in the text of a passage, with its groups. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const all = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  return [...text.matchAll(all)];
}

/** The place of `length` letters of a passage from `start`. */
export function spotAt(passage: Passage, start: number, length: number): Spot {
  return { passage, span: { start, end: start + length } };
}

/** The words of a place as printed, on one line. */
export function quoteOf({ passage, span }: Spot): string {
  return passage.source.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
}
