const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for a browser to have taken the bytes. */
const KEPT_MS = 60_000;

/** Gives bytes to the person as a downloaded .xlsx file of this name. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = /\.xlsx$/i.test(name) ? name : `${name}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
