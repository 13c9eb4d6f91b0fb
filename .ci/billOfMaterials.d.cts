interface Licence {
  readonly expression?: string;
  readonly license?: { readonly id?: string };
}

/** The installed packages as CycloneDX (https://cyclonedx.org/docs/1.5/json/), as far as it is read here. */
export interface BillOfMaterials {
  readonly components: readonly { readonly name: string; readonly licenses?: readonly Licence[] }[];
}

/** The bill of the packages installed in a folder, the same each time. */
export function readBillOfMaterials(folder: string): BillOfMaterials;
