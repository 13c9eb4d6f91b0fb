import type { DraftTable } from "../../core/table/sheetDraft";

interface OwnTable {
  readonly id: string;
  readonly name: string;
}

/** What the tables of a new sheet, and those of the sheet it replaces, are called meanwhile and at last. */
export interface TableRenaming {
  /** Tables of the replaced sheet whose names the new ones take. */
  readonly aside: readonly (OwnTable & { readonly other: string })[];
  /** In the order of the draft. */
  readonly wanted: readonly string[];
}

/** The names of a workbook's tables and cells, which share one space. */
export class TableNames {
  private readonly taken: Set<string>;

  /** `own` are the tables of the sheet to be replaced: their names become free. */
  constructor(
    taken: readonly string[],
    private readonly own: readonly OwnTable[],
  ) {
    this.taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** A name that another table has gets a number behind. */
  namesFor(tables: readonly DraftTable[]): TableRenaming {
    const owned = new Set(this.own.map(({ name }) => name.toLowerCase()));
    const taken = new Set([...this.taken].filter((name) => !owned.has(name)));
    const wanted = tables.map(({ name }) => claim(name, taken));
    const written = new Set(wanted.map((name) => name.toLowerCase()));
    const all = new Set([...this.taken, ...written]);
    const aside = this.own
      .filter(({ name }) => written.has(name.toLowerCase()))
      .map((table) => ({ ...table, other: claim(`${table.name}_KTXH`, all) }));
    return { aside, wanted };
  }
}

function claim(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
