import { httpsSource, memoryCopies, type HttpsSourceOptions } from "../../../src/adapters/sources";
import { DefinitionSourceError, type PackSource } from "../../../src/ports/definitionSource";
import { minute, packText } from "./packs";
import { trustingFetch, type Route } from "./remoteCatalogue";

/** Enough for any answer that comes; only where none does is less allowed. */
const PATIENCE = 10_000;

/** Milliseconds to allow a load that is to end with this problem. */
export function timeoutFor(problem: string): number {
  return problem === "timeout" ? 200 : PATIENCE;
}

/** A server that answers 304 to its own validator. */
const revalidating =
  (send: "etag" | "last-modified", receive: "if-none-match" | "if-modified-since", value: string): Route =>
  (request, response) => {
    const isKnown = request.headers[receive] === value;
    response.writeHead(isKnown ? 304 : 200, { [send]: value }).end(isKnown ? "" : packText());
  };

const redirect =
  (location: string): Route =>
  (_, response) =>
    response.writeHead(307, { location }).end();

/** A catalogue that works; "/hop0" redirects seven times before the pack, "/hop2" five times. */
export const ROUTES: Readonly<Record<string, Route>> = {
  "/good": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end(packText()),
  "/bom": (_, response) => response.end(`\uFEFF${packText()}`),
  "/etag": revalidating("etag", "if-none-match", '"v1"'),
  "/dated": revalidating("last-modified", "if-modified-since", "Mon, 15 Jan 2024 12:00:00 GMT"),
  "/moved": redirect("good"),
  "/circle": redirect("/circle2"),
  "/circle2": redirect("/circle"),
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((hop) => [`/hop${hop}`, redirect(`/hop${hop + 1}`)])),
  "/hop6": redirect("/good"),
};

const trusting = trustingFetch();

/** A source of the tests' catalogue, patient, with copies of its own and the clock at noon. */
export function sourceOf(address: string, options: Partial<HttpsSourceOptions> = {}): PackSource {
  return httpsSource({
    address,
    copies: memoryCopies(),
    now: () => minute(0),
    timeout: PATIENCE,
    fetch: async (input, init) => (await trusting)(input, init),
    ...options,
  });
}

/** The failure of a load that must fail. */
export async function failureOf(
  address: string,
  options: Partial<HttpsSourceOptions> = {},
): Promise<DefinitionSourceError> {
  const outcome = await sourceOf(address, options)
    .load()
    .catch((error: unknown) => error);
  if (outcome instanceof DefinitionSourceError) return outcome;
  throw new Error(`no failure: ${String(outcome)}`);
}
