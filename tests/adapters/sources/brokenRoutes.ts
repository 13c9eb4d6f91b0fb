import { gzipSync } from "node:zlib";
import type { SourceProblem } from "../../../src/ports/definitionSource";
import { packText } from "./packs";
import type { Route } from "./remoteCatalogue";

export interface BrokenRoute {
  readonly what: string;
  readonly route: Route;
  readonly problem: SourceProblem;
  /** Part of the detail told. */
  readonly detail: string;
}

const MEGABYTE = Buffer.alloc(1024 * 1024, " ");

const status =
  (code: number): Route =>
  (_, response) =>
    response.writeHead(code, { "content-type": "text/html" }).end("<html><body>lỗi</body></html>");

const redirect =
  (location: string): Route =>
  (_, response) =>
    response.writeHead(302, { location }).end();

const content =
  (text: string, type = "application/json"): Route =>
  (_, response) =>
    response.writeHead(200, { "content-type": type }).end(text);

const slowHeaders: Route = (request) => request.resume();

const trickle: Route = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
};

const endless: Route = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const pour = () => {
    while (!response.destroyed && response.write(MEGABYTE));
  };
  response.on("drain", pour);
  pour();
};

const hugeLength: Route = (_, response) => {
  response.writeHead(200, { "content-length": "999999999999" }).write("{");
};

const bomb: Route = (_, response) =>
  response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(64 * MEGABYTE.length)));

const truncated: Route = (_, response) => {
  const text = packText();
  response.writeHead(200, { "content-length": String(Buffer.byteLength(text) + 100) });
  response.write(text, () => response.destroy());
};

const resetAtOnce: Route = (request) => request.socket.destroy();

const badGzip: Route = (_, response) =>
  response.writeHead(200, { "content-encoding": "gzip" }).end("không phải gzip");

const PAGE = "<!DOCTYPE html><html><body>Mời đăng nhập</body></html>";

/** Every way in which an address fails that the application tells apart; each under a path of its own. */
export const BROKEN_ROUTES: readonly BrokenRoute[] = [
  { what: "headers never come", route: slowHeaders, problem: "timeout", detail: "" },
  { what: "the body comes byte by byte", route: trickle, problem: "timeout", detail: "" },
  { what: "the body never ends", route: endless, problem: "too-large", detail: "10 MB" },
  { what: "a huge length is announced", route: hugeLength, problem: "too-large", detail: "10 MB" },
  { what: "a small answer unpacks to 64 MB", route: bomb, problem: "too-large", detail: "10 MB" },
  { what: "the answer breaks off", route: truncated, problem: "connection-lost", detail: "UND_ERR_SOCKET" },
  { what: "the connection is reset", route: resetAtOnce, problem: "connection-lost", detail: "" },
  { what: "the compression is damaged", route: badGzip, problem: "connection-lost", detail: "Z_DATA_ERROR" },
  { what: "401", route: status(401), problem: "not-authorised", detail: "401" },
  { what: "403", route: status(403), problem: "not-authorised", detail: "403" },
  { what: "404", route: status(404), problem: "not-found", detail: "404" },
  { what: "429", route: status(429), problem: "too-many-requests", detail: "429" },
  { what: "500", route: status(500), problem: "server-error", detail: "500" },
  { what: "503", route: status(503), problem: "server-error", detail: "503" },
  { what: "204", route: status(204), problem: "unexpected-status", detail: "204" },
  { what: "304 unasked", route: status(304), problem: "unexpected-status", detail: "304" },
  { what: "a redirect without a target", route: status(302), problem: "unexpected-status", detail: "302" },
  {
    what: "a redirect to http",
    route: redirect("http://localhost/goi"),
    problem: "redirect-not-https",
    detail: "http:",
  },
  {
    what: "a redirect to a file",
    route: redirect("file:///etc/passwd"),
    problem: "redirect-not-https",
    detail: "file:",
  },
  { what: "a redirect to nowhere", route: redirect("https://"), problem: "bad-address", detail: "https://" },
  {
    what: "a redirect with a password",
    route: redirect("https://a:b@localhost/"),
    problem: "credentials-in-address",
    detail: "localhost",
  },
  { what: "a web page", route: content(PAGE, "text/html; charset=utf-8"), problem: "web-page", detail: "" },
  { what: "a web page called JSON", route: content(PAGE), problem: "web-page", detail: "" },
  {
    what: "a web page that opens with a remark",
    route: content(`<!-- -->${PAGE}`, "text/html"),
    problem: "web-page",
    detail: "",
  },
  {
    what: "bytes that are no UTF-8",
    route: (_, r) => r.end(Buffer.from([0x7b, 0xff, 0xfe])),
    problem: "not-utf8",
    detail: "",
  },
  { what: "an empty answer", route: content(""), problem: "bad-pack", detail: "1" },
  { what: "half a pack", route: content(packText().slice(0, 80)), problem: "bad-pack", detail: "1" },
  {
    what: "a pack of wrong types",
    route: content('{"format":1,"definitions":7}'),
    problem: "bad-pack",
    detail: "",
  },
  {
    what: "a definition without a source",
    route: content(packText().replace(/"sources":\[.*?\]/, '"sources":[]')),
    problem: "bad-pack",
    detail: "",
  },
];
