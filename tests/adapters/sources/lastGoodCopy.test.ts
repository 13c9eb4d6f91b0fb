import { memoryCopies, type HttpsSourceOptions } from "../../../src/adapters/sources";
import { DefinitionSourceError, type LastGoodCopies } from "../../../src/ports/definitionSource";
import { BROKEN_ROUTES } from "./brokenRoutes";
import { failureOf, ROUTES, sourceOf, timeoutFor } from "./loading";
import { minute, packText } from "./packs";
import { startRemote, type RemoteCatalogue } from "./remoteCatalogue";

let remote: RemoteCatalogue;

beforeEach(async () => {
  remote = await startRemote(ROUTES);
});

afterEach(() => remote.stop());

describe("the last good copy", () => {
  let copies: LastGoodCopies;
  beforeEach(() => {
    copies = memoryCopies();
  });

  const load = (path: string, at: number, options: Partial<HttpsSourceOptions> = {}) =>
    sourceOf(remote.address(path), { copies, now: () => minute(at), ...options }).load();

  test.each([
    ["/etag", { ifNoneMatch: '"v1"', ifModifiedSince: "" }],
    ["/dated", { ifNoneMatch: "", ifModifiedSince: "Mon, 15 Jan 2024 12:00:00 GMT" }],
  ])("%s: a second load sends the validator and renews the time", async (path, validators) => {
    const first = await load(path, 0);
    const second = await load(path, 5);
    expect(remote.asked).toEqual([
      { path, ifNoneMatch: "", ifModifiedSince: "" },
      { path, ...validators },
    ]);
    expect(second).toEqual({
      ...first,
      freshness: { kind: "not-modified" },
      retrievedAt: minute(5).toISOString(),
    });
    expect((await copies.get(remote.address(path)))?.retrievedAt).toBe(minute(5).toISOString());
  });

  test("where validators are not sent, the same content is still known", async () => {
    await load("/etag", 0);
    expect(await load("/etag", 5, { sendsValidators: false })).toMatchObject({
      freshness: { kind: "not-modified" },
    });
    expect(remote.asked.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual(["", ""]);
  });

  test("new content replaces it", async () => {
    await load("/good", 0);
    remote.routes["/good"] = (_, response) => response.end(packText("Tỷ lệ hộ cận nghèo", "1.1.0"));
    expect(await load("/good", 5)).toMatchObject({
      pack: { version: "1.1.0" },
      freshness: { kind: "fresh" },
    });
    expect((await copies.get(remote.address("/good")))?.text).toBe(packText("Tỷ lệ hộ cận nghèo", "1.1.0"));
  });

  test.each(BROKEN_ROUTES)("stays and is used when $what", async ({ route, problem }) => {
    const first = await load("/good", 0);
    remote.routes["/good"] = route;
    const kept = await copies.get(remote.address("/good"));
    const second = await load("/good", 5, { timeout: timeoutFor(problem) });
    expect(second).toEqual({
      ...first,
      freshness: { kind: "last-good-copy", failure: expect.any(DefinitionSourceError) },
    });
    expect(second.freshness).toMatchObject({ failure: { problem } });
    expect(await copies.get(remote.address("/good"))).toEqual(kept);
  });

  test("is used when the machine is offline", async () => {
    const first = await load("/good", 0);
    const offline: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await load("/good", 5, { fetch: offline })).toMatchObject({
      pack: first.pack,
      retrievedAt: minute(0).toISOString(),
      freshness: { kind: "last-good-copy", failure: { problem: "unreachable", detail: "Failed to fetch" } },
    });
  });

  test.each([
    ["damaged", (text: string) => text.slice(1)],
    ["altered", (text: string) => text.replace("hộ nghèo", "hộ giàu")],
  ])("is none when it is %s", async (_, damage) => {
    await load("/etag", 0);
    const address = remote.address("/etag");
    const copy = await copies.get(address);
    if (!copy) throw new Error("no copy");
    await copies.put(address, { ...copy, text: damage(copy.text) });
    expect(await load("/etag", 5)).toMatchObject({ freshness: { kind: "fresh" } });
  });

  test("that cannot be kept is told, and the pack is given", async () => {
    copies = { get: async () => null, put: () => Promise.reject(new Error("ENOSPC: no space")) };
    expect(await load("/good", 0)).toMatchObject({
      pack: { id: "goi-thu" },
      copyProblem: "ENOSPC: no space",
    });
  });
});

describe("a pinned hash", () => {
  test("lets its own pack through", async () => {
    const { hash } = await sourceOf(remote.address("/good")).load();
    expect(await sourceOf(remote.address("/good"), { expectedHash: hash }).load()).toMatchObject({ hash });
  });

  test("refuses any other, keeps no copy of it and names both", async () => {
    const copies = memoryCopies();
    const failure = await failureOf(remote.address("/good"), { copies, expectedHash: "sha256-khac" });
    expect(failure).toMatchObject({
      problem: "hash-mismatch",
      detail: expect.stringMatching(/^sha256-khac ≠ sha256-/),
    });
    expect(await copies.get(remote.address("/good"))).toBeNull();
  });

  test("refuses a last good copy of another pack", async () => {
    const copies = memoryCopies();
    await sourceOf(remote.address("/good"), { copies }).load();
    remote.routes["/good"] = (_, response) => response.writeHead(500).end();
    const failure = await failureOf(remote.address("/good"), { copies, expectedHash: "sha256-khac" });
    expect(failure).toMatchObject({ problem: "server-error" });
  });

  test("of the last good copy brings that copy back, with the mismatch told", async () => {
    const copies = memoryCopies();
    const { hash } = await sourceOf(remote.address("/good"), { copies }).load();
    remote.routes["/good"] = (_, response) => response.end(packText("Tỷ lệ hộ cận nghèo", "1.1.0"));
    expect(await sourceOf(remote.address("/good"), { copies, expectedHash: hash }).load()).toMatchObject({
      pack: { version: "1.0.0" },
      freshness: { kind: "last-good-copy", failure: { problem: "hash-mismatch" } },
    });
  });
});
