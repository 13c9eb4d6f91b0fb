import { HostError, invalidArgument } from "../hostError";

/** The name as Excel takes it, unique ignoring case; fails with InvalidArgument or ItemAlreadyExists. */
export function checkedSheetName(name: string, others: readonly { readonly name: string }[]): string {
  if (name === "" || name.length > 31) throw invalidArgument("A sheet name has 1 to 31 characters.");
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw invalidArgument(`Not a sheet name: ${name}`);
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", `There is a sheet ${name} already.`);
  }
  return name;
}

/** `'Biểu 1'!A1` → sheet and cells. */
export function splitAddress(address: string): { sheet: string | undefined; cells: string } {
  const [, quoted, plain, cells = ""] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.*)$/s.exec(address) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, cells };
}

/** The sheet's name as it stands in an address. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
