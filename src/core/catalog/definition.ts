import type { Polarity } from "../target/model";

/** Where a definition comes from: a document and the item in it. */
export interface DefinitionSource {
  readonly document: string;
  readonly item: string;
}

export const DEFINITION_KINDS = [
  "level",
  "growth",
  "rate",
  "count",
  "area",
  "money",
  "rank",
  "text",
] as const;

/** What sort of value an indicator has; a level and a growth rate may share a printed name. */
export type DefinitionKind = (typeof DEFINITION_KINDS)[number];

export const DEFAULT_COMPARATORS = [">=", ">", "<=", "<", "="] as const;

/** How a bare target number is meant. */
export type DefaultComparator = (typeof DEFAULT_COMPARATORS)[number];

/**
 * What an indicator is, apart from any year's figures. The six fields from `concept` to `agency` are those that Nghị
 * định 94/2022/NĐ-CP asks of a statistical indicator. A text field that the publisher leaves out is "".
 */
export interface Definition {
  /** Kebab-case ASCII, never changed once published. */
  readonly id: string;
  /** Mã số, defined by the office; plan indicators usually carry none. */
  readonly code: string;
  readonly name: string;
  /** Other names under which it is printed. */
  readonly aliases: readonly string[];
  /** Short forms that name it only inside its own row or sentence ("Dịch vụ" under "Cơ cấu kinh tế"). */
  readonly contextAliases: readonly string[];
  /** Normal unit ("tỷ đồng", "%"); "" for texts. */
  readonly unit: string;
  readonly kind: DefinitionKind;
  readonly polarity: Polarity;
  /** Null for texts. */
  readonly comparator: DefaultComparator | null;
  /** Decimals with which it is usually printed. */
  readonly decimals: number;
  /** Lĩnh vực. */
  readonly group: string;
  /** Ids of the indicators whose sum it is. */
  readonly parts: readonly string[];
  /** True where the parts make up the whole; false for a mere "trong đó". */
  readonly partsComplete: boolean;
  /** How it is computed from others, in words. */
  readonly formula: string;
  /** Khái niệm. */
  readonly concept: string;
  /** Phương pháp tính. */
  readonly method: string;
  /** Phân tổ chủ yếu. */
  readonly disaggregation: readonly string[];
  /** Kỳ công bố. */
  readonly periodicity: string;
  /** Nguồn số liệu. */
  readonly dataSource: string;
  /** Cơ quan chịu trách nhiệm thu thập, tổng hợp. */
  readonly agency: string;
  /** Cấp giao: who sets its target ("tỉnh", "xã"), highest first. */
  readonly assigners: readonly string[];
  /** Never empty: a definition without a source does not load. */
  readonly sources: readonly DefinitionSource[];
  /** First and last day on which it holds ("2023-01-01"); "" where open. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly note: string;
}

/** A named, versioned set of definitions. */
export interface DefinitionPack {
  /** Kebab-case ASCII. */
  readonly id: string;
  readonly name: string;
  /** Three numbers, "1.0.0". */
  readonly version: string;
  /** The office that answers for it. */
  readonly publisher: string;
  readonly definitions: readonly Definition[];
}
