import type { DefinitionPack } from "../core/catalog/definition";
import type { ImportNote, ReadingProblem } from "../core/catalog/import/packReading";

/** Where a pack comes from; `address` is "" for the built-in pack, else a path, an https address or a sheet's name. */
export interface PackPlace {
  readonly kind: "built-in" | "file" | "https" | "sheet";
  readonly address: string;
}

/**
 * How current a loaded pack is: read now and new, read now and the same as the last good copy, or the last good copy
 * itself because of `failure`.
 */
export type Freshness =
  | { readonly kind: "fresh" }
  | { readonly kind: "not-modified" }
  | { readonly kind: "last-good-copy"; readonly failure: DefinitionSourceError };

/** A pack as a source gave it; never a part of one. */
export interface LoadedPack {
  readonly pack: DefinitionPack;
  readonly place: PackPlace;
  /** "sha256-" and the base64 digest of the pack as `printPack` prints it: the same for the same definitions. */
  readonly hash: string;
  /** When the source last gave or confirmed this content (ISO 8601, UTC). */
  readonly retrievedAt: string;
  readonly freshness: Freshness;
  /** What an import had to leave open; empty for a pack in the published schema. */
  readonly toComplete: readonly ImportNote[];
  /** Why no copy could be kept for offline use; null where one was, or none is needed. */
  readonly copyProblem: string | null;
}

/** What the application needs of a place that holds definitions. */
export interface PackSource {
  readonly place: PackPlace;
  /** Fails with {@link DefinitionSourceError}. */
  load(): Promise<LoadedPack>;
}

export type SourceProblem =
  | "missing"
  | "is-folder"
  | "not-a-file"
  | "no-permission"
  | "unreadable"
  | "not-utf8"
  | "too-large"
  | "web-page"
  | "bad-pack"
  | "hash-mismatch"
  | "bad-address"
  | "not-https"
  | "credentials-in-address"
  | "timeout"
  | "unreachable"
  | "connection-lost"
  | "certificate-expired"
  | "certificate-untrusted"
  | "certificate-name"
  | "certificate-invalid"
  | "redirect-loop"
  | "too-many-redirects"
  | "redirect-not-https"
  | "not-authorised"
  | "not-found"
  | "too-many-requests"
  | "server-error"
  | "unexpected-status";

/**
 * A source gave no pack. The text for people is the message `source.<problem>` with `detail` (the limit, status, code
 * or address concerned, or ""); `packProblems` lists what is wrong inside a `bad-pack`.
 */
export class DefinitionSourceError extends Error {
  override readonly name = "DefinitionSourceError";
  constructor(
    readonly problem: SourceProblem,
    readonly detail: string,
    readonly packProblems: readonly ReadingProblem[] = [],
  ) {
    super(`${problem}: ${detail}`);
  }
}

/** The last content of an address that was a good pack. */
export interface LastGoodCopy {
  /** As the address gave it. */
  readonly text: string;
  /** Validators of the answer; "" where it had none. */
  readonly etag: string;
  readonly lastModified: string;
  /** "sha256-" and the base64 digest of `text`, so that a damaged copy is known. */
  readonly textHash: string;
  readonly retrievedAt: string;
}

/** Keeps the last good copy of each address. */
export interface LastGoodCopies {
  /** Null where there is none, or none that can be read. */
  get(address: string): Promise<LastGoodCopy | null>;
  /** Replaces the copy of that address, whole or not at all. */
  put(address: string, copy: LastGoodCopy): Promise<void>;
}
