/** How long a browser may take to fetch the bytes. */
const KEEP_MS = 60_000;

/** Offers bytes as a file to be saved under a name; whether the browser does so it does not tell. */
export function offerFile(bytes: Uint8Array, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]+/g, " ");
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
