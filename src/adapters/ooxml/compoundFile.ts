import { WorkbookError } from "../../ports/workbook";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Directory entries are 128 bytes long, begin with their name in UTF-16LE and lie on 128-byte boundaries. */
const ENTRY_BYTES = 128;

function startsWith(bytes: Uint8Array, wanted: readonly number[], offset: number): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}

/**
 * Fails for an OLE compound file: `password-protected` if Excel encrypted a workbook into it, else `old-format`
 * (.xls). Any other bytes pass.
 */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!startsWith(bytes, SIGNATURE, 0)) return;
  for (let offset = 0; offset < bytes.length; offset += ENTRY_BYTES) {
    if (startsWith(bytes, ENCRYPTED, offset)) {
      throw new WorkbookError("password-protected", "the workbook is encrypted with a password");
    }
  }
  throw new WorkbookError("old-format", "Excel 97–2003 workbook (.xls); save it as .xlsx");
}
