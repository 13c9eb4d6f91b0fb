import { fold } from "../../text/fold";

/** An expression for any of these phrases (or patterns of letters) as whole words of a folded text; figures may touch them. */
export function phrases(...wanted: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${wanted.map(fold).join("|")})(?!\\p{L})`, "u");
}
