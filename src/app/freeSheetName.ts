/** `wanted`, or with the first number behind it ("Phụ lục (2)") that `isFree` lets pass. */
export function freeSheetName(wanted: string, isFree: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; !isFree(name); number += 1) name = `${wanted} (${number})`;
  return name;
}
