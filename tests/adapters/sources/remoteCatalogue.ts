import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

/** Certificates of one authority that only the tests trust; `certificates/generate.sh` makes them. */
function certificate(file: string): Buffer {
  return readFileSync(join(__dirname, "certificates", file));
}

type AgentClass = new (options: { connect: { ca: Buffer } }) => object;

/**
 * The program's own fetch, made to trust the tests' authority as well. Node takes a dispatcher beside the standard
 * options; its class is not exported, but the global dispatcher is one, which Jest's sandbox does not show.
 */
export async function trustingFetch(): Promise<typeof fetch> {
  const node = runInThisContext("globalThis") as typeof globalThis;
  await node.fetch("data:,");
  const agent = Reflect.get(node, Symbol.for("undici.globalDispatcher.1")) as object;
  const dispatcher = new (agent.constructor as AgentClass)({ connect: { ca: certificate("authority.crt") } });
  return (input, init) => fetch(input, { ...init, dispatcher } as RequestInit);
}

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface RemoteCatalogue {
  /** "https://localhost:…" and the path. */
  address(path: string): string;
  /** Requests as they came: path and the validators sent. */
  readonly asked: { path: string; ifNoneMatch: string; ifModifiedSince: string }[];
  /** May be changed while the server runs: a server that mends or breaks. */
  readonly routes: Record<string, Route>;
  stop(): Promise<void>;
}

/** A catalogue on this machine, good or broken as its routes say. */
export async function startRemote(
  routes: Readonly<Record<string, Route>>,
  certificateFile = "good.crt",
): Promise<RemoteCatalogue> {
  const asked: RemoteCatalogue["asked"] = [];
  const current = { ...routes };
  const options = { key: certificate("server.key"), cert: certificate(certificateFile) };
  const server = createServer(options, (request, response) => {
    const path = request.url ?? "";
    const header = (name: string) => String(request.headers[name] ?? "");
    asked.push({ path, ifNoneMatch: header("if-none-match"), ifModifiedSince: header("if-modified-since") });
    const route = current[path];
    if (route) route(request, response);
    else response.writeHead(404).end("không có");
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `https://localhost:${port}${path}`,
    asked,
    routes: current,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
