import { WorkbookError } from "./workbook";

/** Custom XML parts that keep states are of this namespace, whichever program wrote them. */
export const STATE_NAMESPACE = "urn:ktxh:state:1";

/** The longest text that is kept under one key, in UTF-8 bytes: custom XML of Excel on the web takes no more. */
export const MAX_STATE_BYTES = 1024 * 1024;

const KEY = /^[a-z][a-z0-9.-]{0,63}$/;

/** Characters XML 1.0 cannot hold: controls other than tab and line ends, lone surrogates, U+FFFE, U+FFFF. */
const ILLEGAL = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]|\p{Cs}/u;

/** Fails with `invalid-edit` if a text cannot be kept under this key; null stands for none. */
export function checkState(key: string, text: string | null): void {
  if (!KEY.test(key)) throw new WorkbookError("invalid-edit", `state key ${JSON.stringify(key)}`);
  if (text === null) return;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_STATE_BYTES) throw new WorkbookError("invalid-edit", `state ${key}: ${bytes} bytes`);
  const illegal = ILLEGAL.exec(text);
  if (illegal) {
    const code = illegal[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new WorkbookError("invalid-edit", `state ${key}: character U+${code}`);
  }
}
