import type { DefinitionPack } from "../definition";
import type { PackProblem } from "../pack/problems";

/** Why a foreign text gives no pack, beside what can be wrong with any; the message is `source.<code>`. */
export type ImportProblemCode =
  "import_partial_page" | "import_nothing" | "import_several_lists" | "import_parent_cycle";

/** As {@link PackProblem}, which it stands beside; `path` points into the text that was read. */
export interface ImportProblem extends Omit<PackProblem, "code"> {
  readonly code: ImportProblemCode;
}

export type ReadingProblem = PackProblem | ImportProblem;

/** What a foreign source leaves open; the message is `source.<code>`. */
export type ImportNoteCode =
  | "open_polarity"
  | "open_unit"
  | "open_group"
  | "open_language"
  | "open_parts"
  | "open_qualified"
  | "open_rest";

/** Something that a person has to complete or confirm before targets are judged by an imported definition. */
export interface ImportNote {
  /** JSON pointer into the pack that was made ("/definitions/3/unit"); "" for the whole. */
  readonly path: string;
  readonly code: ImportNoteCode;
  /** `name` of the indicator or list. */
  readonly parameters: { readonly name: string };
}

/** A pack that was read, with what an import had to leave open. */
export interface ReadPack {
  readonly pack: DefinitionPack;
  readonly problems: readonly [];
  readonly toComplete: readonly ImportNote[];
}

/** A whole pack, or every problem and no pack. */
export type AnyPackReading = ReadPack | { readonly pack: null; readonly problems: readonly ReadingProblem[] };
