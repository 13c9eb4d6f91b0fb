import type { Token } from "./tokenise";

/** Whether the token is one of these signs. */
export function isSign(token: Token | undefined, ...signs: readonly string[]): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}

/** Whether the token is this word or phrase, however cased or toned; `word` is given as a folded key ("và", "hoặc"). */
export function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && token.kind !== "number" && token.key === word;
}

/** The role of a phrase token; empty for any other token. */
export function roleOf(token: Token | undefined): string {
  return token?.kind === "phrase" ? token.meaning.role : "";
}
