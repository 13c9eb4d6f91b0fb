import { overNetwork } from "./request";
import { MAX_BYTES, tooLarge } from "./sourceText";

/** The decoded bytes of an answer; stops at the limit, whatever the answer says of its own length. */
export async function readBody(response: Response, signal: AbortSignal): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = Number(response.headers.get("content-length") ?? 0) > MAX_BYTES ? Infinity : 0;
  while (reader && size <= MAX_BYTES) {
    const { value } = await overNetwork(signal, true, () => reader.read());
    if (!value) return join(chunks, size);
    chunks.push(value);
    size += value.length;
  }
  await reader?.cancel();
  if (size > MAX_BYTES) throw tooLarge();
  return new Uint8Array();
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
