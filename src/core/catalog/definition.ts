import type { Polarity } from "../target/model";

/** Where a definition comes from: a document and the item in it. */
export interface DefinitionSource {
  readonly document: string;
  readonly item: string;
}

/** What an indicator is, apart from any year's figures. */
export interface Definition {
  /** Kebab-case ASCII, never changed once published. */
  readonly id: string;
  readonly name: string;
  /** Other names under which it is printed. */
  readonly aliases: readonly string[];
  /** Normal unit ("tỷ đồng", "%"); empty for texts. */
  readonly unit: string;
  readonly kind: "level" | "growth" | "rate" | "count" | "area" | "money" | "rank" | "text";
  readonly polarity: Polarity;
  /** Lĩnh vực. */
  readonly group: string;
  /** Never empty: a definition without a source does not load. */
  readonly sources: readonly DefinitionSource[];
}

/** A named, versioned set of definitions. */
export interface DefinitionPack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly definitions: readonly Definition[];
}
