import { memoryCopies } from "../../../src/adapters/sources";
import { translate } from "../../../src/i18n/translate";
import { BROKEN_ROUTES } from "./brokenRoutes";
import { failureOf, ROUTES, sourceOf, timeoutFor } from "./loading";
import { packText } from "./packs";
import { startRemote, type RemoteCatalogue } from "./remoteCatalogue";

let remote: RemoteCatalogue;

beforeEach(async () => {
  remote = await startRemote(ROUTES);
});

afterEach(() => remote.stop());

test.each(["/good", "/bom", "/moved", "/hop2"])("%s gives the pack", async (path) => {
  const loaded = await sourceOf(remote.address(path)).load();
  expect(loaded.pack.definitions.map(({ name }) => name)).toEqual(["Tỷ lệ hộ nghèo"]);
  expect(loaded).toMatchObject({
    place: { kind: "https", address: remote.address(path) },
    hash: expect.stringMatching(/^sha256-[A-Za-z0-9+/]{43}=$/),
    retrievedAt: "2024-01-15T12:00:00.000Z",
    freshness: { kind: "fresh" },
    toComplete: [],
    copyProblem: null,
  });
});

test.each(BROKEN_ROUTES)("$what → $problem", async ({ route, problem, detail }) => {
  remote.routes["/broken"] = route;
  const failure = await failureOf(remote.address("/broken"), { timeout: timeoutFor(problem) });
  expect(failure).toMatchObject({ problem, detail: expect.stringContaining(detail) });
  expect(failure.packProblems.length > 0).toBe(problem === "bad-pack");
  const message = translate("vi", `source.${failure.problem}`, { detail: failure.detail });
  expect(message).not.toMatch(/[{}]/);
});

test("a circle of redirects is told and asked no further", async () => {
  expect(await failureOf(remote.address("/circle"))).toMatchObject({ problem: "redirect-loop" });
  expect(remote.asked.map(({ path }) => path)).toEqual(["/circle", "/circle2"]);
});

test("five redirects are followed, not six", async () => {
  expect(await sourceOf(remote.address("/hop2")).load()).toMatchObject({ freshness: { kind: "fresh" } });
  expect(await failureOf(remote.address("/hop1"))).toMatchObject({
    problem: "too-many-redirects",
    detail: "5",
  });
});

test.each([
  ["không phải địa chỉ", "bad-address"],
  ["http://localhost/goi.json", "not-https"],
  ["file:///etc/passwd", "not-https"],
  ["https://ten:mat-khau@localhost/goi.json", "credentials-in-address"],
])("%s is refused before anything is asked", async (address, problem) => {
  const fetch = jest.fn();
  const failure = await failureOf(address, { fetch });
  expect(failure).toMatchObject({ problem, detail: expect.not.stringContaining("mat-khau") });
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  ["expired.crt", "certificate-expired"],
  ["self-signed.crt", "certificate-untrusted"],
  ["other-name.crt", "certificate-name"],
])("%s → %s", async (file, problem) => {
  const broken = await startRemote(ROUTES, file);
  expect(await failureOf(broken.address("/good"))).toMatchObject({ problem });
  expect(broken.asked).toEqual([]);
  await broken.stop();
});

test("an authority that the machine does not trust is told", async () => {
  expect(await failureOf(remote.address("/good"), { fetch })).toMatchObject({
    problem: "certificate-untrusted",
    detail: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  });
});

test("a port where nobody listens is unreachable", async () => {
  const other = await startRemote({});
  await other.stop();
  expect(await failureOf(other.address("/good"))).toMatchObject({
    problem: "unreachable",
    detail: "ECONNREFUSED",
  });
});

test.each([
  ["ENOTFOUND", "unreachable"],
  ["EAI_AGAIN", "unreachable"],
  ["UND_ERR_CONNECT_TIMEOUT", "unreachable"],
  ["CERT_NOT_YET_VALID", "certificate-expired"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "certificate-untrusted"],
  ["CERT_REVOKED", "certificate-invalid"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "certificate-invalid"],
  ["EPIPE", "connection-lost"],
])("%s → %s", async (code, problem) => {
  const cause = Object.assign(new Error("lý do"), { code });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
  expect(await failureOf("https://localhost/goi.json", { fetch })).toMatchObject({ problem, detail: code });
});

test("no cookies, no referrer, no browser cache; a fragment is no part of the address", async () => {
  const asked: RequestInit[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    asked.push(init ?? {});
    return Promise.resolve(new Response(packText(), { headers: { etag: '"v1"' } }));
  };
  const copies = memoryCopies();
  const { place } = await sourceOf("https://localhost/goi.json#muc", { fetch, copies }).load();
  await sourceOf("https://localhost/goi.json", { fetch, copies }).load();
  expect(place.address).toBe("https://localhost/goi.json");
  const always = { credentials: "omit", referrerPolicy: "no-referrer" };
  expect(asked).toMatchObject([
    { ...always, cache: "no-cache" },
    { ...always, cache: "no-store", headers: { "if-none-match": '"v1"' } },
  ]);
});

test.each([302, 500])("the rest of a %i answer is not waited for", async (status) => {
  const hungUp = new Promise((resolve) => {
    remote.routes["/open"] = (_, response) => {
      response.on("close", resolve);
      response.writeHead(status, { location: "/etag" }).write("…");
    };
  });
  await sourceOf(remote.address("/open"))
    .load()
    .catch((error: unknown) => error);
  await hungUp;
});

describe("in a browser, whose fetch is no member and hides redirects", () => {
  /** What a browser's fetch answers: an opaque redirect first, then the end of the redirects. */
  const browserFetch = (end: string): typeof fetch =>
    function (this: unknown, _, init?: RequestInit) {
      if (this !== undefined) throw new TypeError("Illegal invocation");
      const response = new Response(init?.redirect === "manual" ? null : packText());
      const shown = init?.redirect === "manual" ? { type: "opaqueredirect", status: 0 } : { url: end };
      for (const [name, value] of Object.entries(shown)) Object.defineProperty(response, name, { value });
      return Promise.resolve(response);
    };

  test("the end is loaded where it is https", async () => {
    const fetch = browserFetch("https://localhost/dich.json");
    expect(await sourceOf("https://localhost/goi.json", { fetch }).load()).toMatchObject({
      pack: { id: "goi-thu" },
    });
  });

  test("and refused where it is not", async () => {
    const fetch = browserFetch("http://localhost/dich.json");
    expect(await failureOf("https://localhost/goi.json", { fetch })).toMatchObject({
      problem: "redirect-not-https",
    });
  });
});
