import { readAnyPack } from "../../core/catalog/import/readAnyPack";
import type { ReadPack } from "../../core/catalog/import/packReading";
import { DefinitionSourceError } from "../../ports/definitionSource";

/** No pack, file or answer is read beyond this. */
export const MAX_BYTES = 10 * 1024 * 1024;

const WEB_PAGE = /^\s*<(?:!doctype html|html|head|body|script)\b/i;

/** How a limit in bytes is told: "10 MB". */
function printSize(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}

/** The error for anything larger than {@link MAX_BYTES}. */
export function tooLarge(): DefinitionSourceError {
  return new DefinitionSourceError("too-large", printSize(MAX_BYTES));
}

/** The text of a file or an answer, without byte order mark. Fails with `not-utf8`. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DefinitionSourceError("not-utf8", "");
  }
}

/** The pack in a text of any shape. Fails with `web-page`, or with `bad-pack` and its problems. */
export function readSourceText(text: string, contentType = ""): ReadPack {
  const isHtml = contentType.includes("text/html") && !text.trimStart().startsWith("{");
  if (isHtml || WEB_PAGE.test(text)) throw new DefinitionSourceError("web-page", "");
  const reading = readAnyPack(text);
  if (!reading.pack)
    throw new DefinitionSourceError("bad-pack", String(reading.problems.length), reading.problems);
  return reading;
}
