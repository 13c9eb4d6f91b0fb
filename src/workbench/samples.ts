/** A workbook that comes with the workbench; `start.<id>` names it. */
export interface Sample {
  readonly id: "hong-linh-2023" | "hai-duong-2023";
}

export const SAMPLES: readonly Sample[] = [{ id: "hong-linh-2023" }, { id: "hai-duong-2023" }];

/** Name of a sample's file. */
export function sampleFile({ id }: Sample): string {
  return `${id}.xlsx`;
}

/** The bytes of a sample; fails where the server does not give it. */
export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const answer = await fetch(`samples/${sampleFile(sample)}`);
  if (!answer.ok) throw new TypeError(`${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
}
