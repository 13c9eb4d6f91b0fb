import { DefinitionSourceError, type SourceProblem } from "../../ports/definitionSource";
import { networkProblem } from "./networkProblem";

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

const STATUS_PROBLEMS: Readonly<Record<number, SourceProblem>> = {
  401: "not-authorised",
  403: "not-authorised",
  404: "not-found",
  410: "not-found",
  429: "too-many-requests",
};

/** How one load asks: the same for every hop of a redirect. */
export interface Asking {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** If-None-Match, If-Modified-Since. */
  readonly validators: Readonly<Record<string, string>>;
}

/** Not by `URL.canParse`, which the web views of older systems lack. */
function parseUrl(text: string, base?: URL): URL {
  try {
    return new URL(text, base);
  } catch {
    throw new DefinitionSourceError("bad-address", text);
  }
}

/**
 * An address as it is asked for and kept under: https, no user name or password, no fragment. Fails with
 * `bad-address`, `not-https` or `credentials-in-address`.
 */
export function parseAddress(text: string): URL {
  const url = parseUrl(text);
  if (url.protocol !== "https:") throw new DefinitionSourceError("not-https", text);
  if (url.username || url.password) throw new DefinitionSourceError("credentials-in-address", url.host);
  url.hash = "";
  return url;
}

/** Runs a step of the load; what goes wrong in it is the network's problem, or the time limit. */
export async function overNetwork<T>(
  signal: AbortSignal,
  isBody: boolean,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw signal.aborted ? new DefinitionSourceError("timeout", "") : networkProblem(error, isBody);
  }
}

/** One request. A browser's fetch works only where it is called by itself, so it is taken out of its object. */
function send(url: URL, { fetch, signal, validators }: Asking, redirect: RequestRedirect): Promise<Response> {
  const isConditional = Object.keys(validators).length > 0;
  return overNetwork(signal, false, () =>
    fetch(url, {
      headers: { accept: "application/json, */*;q=0.5", ...validators },
      redirect,
      signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      // A browser must not answer from its own cache: it asks the server, with our validators or with its own.
      cache: isConditional ? "no-store" : "no-cache",
    }),
  );
}

function redirectTarget(response: Response, from: URL): URL | null {
  const location = response.headers.get("location");
  if (!REDIRECTS.includes(response.status) || location === null) return null;
  return httpsTarget(parseUrl(location, from).href);
}

function httpsTarget(address: string): URL {
  if (!address.startsWith("https:")) throw new DefinitionSourceError("redirect-not-https", address);
  return parseAddress(address);
}

/** Follows redirects one by one, so that each target is checked before it is asked. */
async function follow(address: URL, asking: Asking): Promise<Response> {
  const seen = new Set<string>();
  for (let url = address; ;) {
    seen.add(url.href);
    const response = await send(url, asking, "manual");
    if (response.type === "opaqueredirect") return followInBrowser(url, asking);
    const target = redirectTarget(response, url);
    if (!target) return response;
    await response.body?.cancel();
    if (seen.has(target.href)) throw new DefinitionSourceError("redirect-loop", target.href);
    if (seen.size > MAX_REDIRECTS)
      throw new DefinitionSourceError("too-many-redirects", String(MAX_REDIRECTS));
    url = target;
  }
}

/** A browser hides where a redirect leads: it follows by itself, and the end is checked. */
async function followInBrowser(url: URL, asking: Asking): Promise<Response> {
  const response = await send(url, asking, "follow");
  httpsTarget(response.url);
  return response;
}

/** The answer of an address: 200, or 304 where validators were sent. Every other status is a problem. */
export async function request(address: URL, asking: Asking): Promise<Response> {
  const response = await follow(address, asking);
  const { status } = response;
  const isConditional = Object.keys(asking.validators).length > 0;
  if (status === 200 || (status === 304 && isConditional)) return response;
  await response.body?.cancel();
  const otherwise = status >= 500 ? "server-error" : "unexpected-status";
  throw new DefinitionSourceError(STATUS_PROBLEMS[status] ?? otherwise, String(status));
}
