import type { ReadPack } from "../../core/catalog/import/packReading";
import {
  DefinitionSourceError,
  type Freshness,
  type LastGoodCopies,
  type LastGoodCopy,
  type LoadedPack,
  type PackSource,
} from "../../ports/definitionSource";
import { hashPack, hashText } from "../../ports/packHash";
import { checkHash } from "./hash";
import { readBody } from "./readBody";
import { parseAddress, request } from "./request";
import { decodeText, readSourceText } from "./sourceText";

const DEFAULT_TIMEOUT = 15_000;

export interface HttpsSourceOptions {
  readonly address: string;
  readonly copies: LastGoodCopies;
  readonly now: () => Date;
  /** Pinned hash, as in `LoadedPack`: anything else is not loaded. */
  readonly expectedHash?: string;
  /** Milliseconds for the whole load, redirects and body included; 15 s unless said. */
  readonly timeout?: number;
  /**
   * False where the host revalidates by itself: a browser asks other origins for leave before it sends our validators,
   * and many servers refuse.
   */
  readonly sendsValidators?: boolean;
  readonly fetch?: typeof fetch;
}

/** A text that is a good pack, with what was read in it. */
interface GoodText {
  readonly copy: LastGoodCopy;
  readonly reading: ReadPack;
  /** Of the pack. */
  readonly hash: string;
}

/** The copy of this address if it still is what it was and is the pack that is asked for. */
async function readCopy(options: HttpsSourceOptions, address: string): Promise<GoodText | null> {
  const copy = await options.copies.get(address);
  if (!copy || (await hashText(copy.text)) !== copy.textHash) return null;
  try {
    const reading = readSourceText(copy.text);
    const hash = await hashPack(reading.pack);
    checkHash(hash, options.expectedHash);
    return { copy, reading, hash };
  } catch (error) {
    if (error instanceof DefinitionSourceError) return null;
    throw error;
  }
}

function validatorsOf(known: GoodText | null): Record<string, string> {
  if (known?.copy.etag) return { "if-none-match": known.copy.etag };
  return known?.copy.lastModified ? { "if-modified-since": known.copy.lastModified } : {};
}

/** What the address holds now: the known text with a new time where nothing changed. */
async function ask(options: HttpsSourceOptions, address: URL, known: GoodText | null): Promise<GoodText> {
  const signal = AbortSignal.timeout(options.timeout ?? DEFAULT_TIMEOUT);
  const validators = options.sendsValidators === false ? {} : validatorsOf(known);
  const response = await request(address, { fetch: options.fetch ?? fetch, signal, validators });
  const retrievedAt = options.now().toISOString();
  if (known && response.status === 304) return { ...known, copy: { ...known.copy, retrievedAt } };
  const header = (name: string) => response.headers.get(name) ?? "";
  const text = decodeText(await readBody(response, signal));
  const reading = readSourceText(text, header("content-type"));
  const hash = await hashPack(reading.pack);
  checkHash(hash, options.expectedHash);
  const validatorHeaders = { etag: header("etag"), lastModified: header("last-modified") };
  return { copy: { text, ...validatorHeaders, textHash: await hashText(text), retrievedAt }, reading, hash };
}

/** Keeps the copy; a pack that cannot be kept is still a good pack, so that the reason is told, not thrown. */
async function keep(
  { copies }: HttpsSourceOptions,
  address: string,
  copy: LastGoodCopy,
): Promise<string | null> {
  try {
    await copies.put(address, copy);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function load(options: HttpsSourceOptions): Promise<LoadedPack> {
  const address = parseAddress(options.address);
  const place = { kind: "https", address: address.href } as const;
  const known = await readCopy(options, address.href);
  const loaded = (
    { copy: { retrievedAt }, reading, hash }: GoodText,
    freshness: Freshness,
    copyProblem: string | null,
  ): LoadedPack => {
    const { pack, toComplete } = reading;
    return { pack, place, hash, retrievedAt, freshness, toComplete, copyProblem };
  };
  try {
    const good = await ask(options, address, known);
    const kind = good.hash === known?.hash ? "not-modified" : "fresh";
    return loaded(good, { kind }, await keep(options, address.href, good.copy));
  } catch (failure) {
    if (!known || !(failure instanceof DefinitionSourceError)) throw failure;
    return loaded(known, { kind: "last-good-copy", failure }, null);
  }
}

/**
 * A pack, a DHIS2 response or an SDMX-JSON code list at an https address. What is good is kept; where the address
 * fails or gives anything else, the last good copy is loaded and the failure told with it.
 */
export function httpsSource(options: HttpsSourceOptions): PackSource {
  return { place: { kind: "https", address: options.address }, load: () => load(options) };
}
