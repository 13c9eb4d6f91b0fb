import { createHash } from "node:crypto";
import type { Definition, DefinitionPack } from "../../src/core/catalog/definition";
import { printPack } from "../../src/core/catalog/pack/printPack";
import { completePack } from "../../src/core/catalog/pack/publishedPack";
import type { LoadedPack } from "../../src/ports/definitionSource";
import type { WorkbookPort } from "../../src/ports/workbook";

/** A pack of definitions that say only what the test needs. */
export function packOf(definitions: readonly Partial<Definition>[], version = "1.0.0"): DefinitionPack {
  const published = definitions.map((one, i) => ({
    ...{ id: `chi-tieu-${i + 1}`, name: `Chỉ tiêu thứ ${i + 1}`, unit: "%", kind: "rate" as const },
    ...{ polarity: "higher" as const, group: "Kinh tế", sources: [{ document: "Quyết định 1", item: "" }] },
    ...one,
  }));
  return completePack({ format: 1, id: "thu", name: "Thử", version, definitions: published });
}

/** The pack as a source would have given it. */
export function loaded(pack: DefinitionPack): LoadedPack {
  return {
    pack,
    place: { kind: "file", address: "thu.json" },
    hash: `sha256-${createHash("sha256").update(printPack(pack)).digest("base64")}`,
    retrievedAt: "2024-01-02T03:04:05.000Z",
    freshness: { kind: "fresh" },
    toComplete: [],
    copyProblem: null,
  };
}

/** Names of the port's writing calls, in order. */
export function writesTo(workbook: WorkbookPort): string[] {
  const calls: string[] = [];
  for (const name of ["apply", "putSheet", "writeState"] as const) {
    const call = workbook[name].bind(workbook) as (...parameters: unknown[]) => Promise<void>;
    Object.assign(workbook, {
      [name]: (...parameters: unknown[]) => {
        calls.push(name);
        return call(...parameters);
      },
    });
  }
  return calls;
}
