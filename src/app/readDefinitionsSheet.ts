import type { DefinitionPack } from "../core/catalog/definition";
import type { PackProblem } from "../core/catalog/pack/problems";
import { readPack } from "../core/catalog/pack/readPack";
import { cellAddress, type Cell, type CellPosition, type SheetSnapshot } from "../core/table/sheet";
import { isSignature } from "../core/table/plainLines";
import { DEFINITION_FIELDS, type DefinitionField } from "../core/table/definitionFields";
import { cellsByRow, fieldOfHeader, findDefinitionsHeader, headerKey } from "./definitionsHeader";
import { PACK_FIELDS } from "./definitionsSheet";
import { withIds } from "./sheetIds";

/** What is wrong in a definitions sheet itself; the message is `sheet.<code>`. */
export type SheetProblemCode =
  "noHeader" | "unknownHeader" | "repeatedHeader" | "missingHeader" | "notAllowed";

/** Something wrong in a definitions sheet; `cell` is where it is put right ("B7"), "" for the sheet as a whole. */
export type SheetProblem = { readonly cell: string } & (
  | {
      readonly code: SheetProblemCode;
      readonly value: string;
      /** What may stand there. */
      readonly allowed: string;
    }
  | { readonly code: "pack"; readonly problem: PackProblem }
);

/** A whole pack, or every problem and no pack. */
export type SheetReading =
  | { readonly pack: DefinitionPack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly SheetProblem[] };

/** Reads a pack from a sheet that staff have edited, columns in any order; every problem names its cell. */
export function readDefinitionsSheet(sheet: SheetSnapshot): SheetReading {
  return new DefinitionsReader(sheet).read();
}

/** Columns without which nothing is a definition; blank ids are made from names. */
const REQUIRED = ["name", "unit", "kind", "polarity", "group", "sources"];
/** What a blank cell stands for where the schema wants a value. */
const BLANKS: Readonly<Record<string, unknown>> = { name: "", unit: "", group: "", sources: [] };

/** What stands for a column that is missing: told once, at the header, and not again in every row. */
const FILLERS: Readonly<Record<string, (row: number) => unknown>> = {
  name: (row) => `Dòng ${row}`,
  unit: () => "",
  kind: () => "text",
  polarity: () => "none",
  group: () => "–",
  sources: () => [{ document: "–", item: "" }],
};

const LABELS = new Map(PACK_FIELDS.map(({ label, field }) => [headerKey(label), field] as const));
const ALL_HEADERS = DEFINITION_FIELDS.map(({ header }) => header).join(", ");

interface FieldColumn {
  readonly column: number;
  readonly field: DefinitionField;
}

class DefinitionsReader {
  private readonly rows: ReadonlyMap<number, readonly Cell[]>;
  private readonly problems: SheetProblem[] = [];
  private headerRow = 0;
  private columns: readonly FieldColumn[] = [];
  private absent: readonly string[] = [];
  /** Sheet row of each definition. */
  private readonly places: number[] = [];
  private readonly packPlaces = new Map<string, CellPosition>();

  constructor(sheet: SheetSnapshot) {
    this.rows = cellsByRow(sheet);
  }

  read(): SheetReading {
    this.readHeader();
    if (this.columns.length === 0) return { pack: null, problems: this.problems };
    const document = { format: 1, ...this.readHead(), definitions: this.readDefinitions() };
    const reading = readPack(JSON.stringify(document));
    const told = new Set(this.problems.map(({ cell }) => cell));
    const found = reading.problems.map((problem): SheetProblem => this.placeProblem(problem));
    this.problems.push(...found.filter(({ cell }) => cell === "" || !told.has(cell)));
    if (reading.pack && this.problems.length === 0) return { pack: reading.pack, problems: [] };
    return { pack: null, problems: this.problems };
  }

  private complain(place: CellPosition, code: SheetProblemCode, value: string, allowed: string): void {
    this.problems.push({ cell: cellAddress(place), code, value, allowed });
  }

  private readHeader(): void {
    const found = findDefinitionsHeader(this.rows);
    if (!found) return this.complain({ row: 1, column: 1 }, "noHeader", "", ALL_HEADERS);
    const [row, cells] = found;
    this.headerRow = row;
    this.columns = cells.flatMap((cell) => this.readColumn(cell) ?? []);
    const present = this.columns.map(({ field }) => field.field);
    const absent = DEFINITION_FIELDS.filter(
      ({ field }) => REQUIRED.includes(field) && !present.includes(field),
    );
    const free = (cells.at(-1)?.column ?? 0) + 1;
    this.absent = absent.map(({ field }) => field);
    for (const { header } of absent) this.complain({ row, column: free }, "missingHeader", header, "");
  }

  private readColumn(cell: Cell): FieldColumn | null {
    const field = fieldOfHeader(cell.text);
    if (!field) {
      this.complain(cell, "unknownHeader", cell.text, ALL_HEADERS);
      return null;
    }
    const cells = this.rows.get(cell.row) ?? [];
    const isRepeated = cells.some(
      ({ column, text }) => column < cell.column && headerKey(text) === headerKey(cell.text),
    );
    if (isRepeated) this.complain(cell, "repeatedHeader", cell.text, "");
    return isRepeated ? null : { column: cell.column, field };
  }

  /** Labels in one column, values in the next, above the header. */
  private readHead(): Record<string, string> {
    const head: Record<string, string> = {};
    for (const [row, cells] of this.rows) {
      if (row >= this.headerRow) break;
      for (const label of cells) {
        const field = LABELS.get(headerKey(label.text));
        if (!field) continue;
        const place = { row, column: label.column + 1 };
        const value = cells.find(({ column }) => column === place.column);
        this.packPlaces.set(field, place);
        if (value || field !== "publisher") head[field] = value?.text.trim() ?? "";
      }
    }
    return head;
  }

  private readDefinitions(): readonly Record<string, unknown>[] {
    const definitions: Record<string, unknown>[] = [];
    for (const [row, cells] of this.rows) {
      const isBlank = !this.columns.some(({ column }) => textIn(cells, column).trim() !== "");
      if (row <= this.headerRow || isBlank) continue;
      if (this.isBelowTable(cells)) break;
      this.places.push(row);
      definitions.push(this.readDefinition(row, cells));
    }
    return withIds(definitions);
  }

  /** Who signs stands below the definitions, in a row without a name. */
  private isBelowTable(cells: readonly Cell[]): boolean {
    const name = this.columns.find(({ field }) => field.field === "name")?.column;
    const isNamed = name === undefined || textIn(cells, name).trim() !== "";
    return !isNamed && cells.some(({ text }) => isSignature(text));
  }

  private readDefinition(row: number, cells: readonly Cell[]): Record<string, unknown> {
    const values: Record<string, unknown> = { ...BLANKS };
    for (const field of this.absent) values[field] = FILLERS[field]?.(row);
    for (const { column, field } of this.columns) {
      const text = textIn(cells, column);
      if (text.trim() === "" && !(text !== "" && field.isProse)) continue;
      const isError = cells.some((cell) => cell.column === column && cell.kind === "error");
      const value = isError ? undefined : field.parse(text);
      if (value === undefined) this.complain({ row, column }, "notAllowed", text, field.help);
      else values[field.field] = value;
    }
    return values;
  }

  /** A problem of the published object at the cell that the value came from. */
  private placeProblem(problem: PackProblem): SheetProblem {
    const { value, other } = problem.parameters;
    // Places and fields in the words of who sees a sheet: "first at G6", "Loại is missing".
    const parameters = {
      value: DEFINITION_FIELDS.find(({ field }) => field === value)?.header ?? value,
      other: other.startsWith("/definitions/") ? this.cellOf(`${other}/id`) : other,
    };
    return { cell: this.cellOf(problem.path), code: "pack", problem: { ...problem, parameters } };
  }

  private cellOf(path: string): string {
    const [, first = "", index = "", name = ""] = path.split("/");
    if (first !== "definitions") {
      const place = this.packPlaces.get(first);
      return place ? cellAddress(place) : "";
    }
    const row = this.places[Number(index)];
    const wanted = name === "" ? "name" : name;
    const column = this.columns.find(({ field }) => field.field === wanted)?.column;
    if (index === "" || row === undefined) return "";
    return column === undefined ? `${row}:${row}` : cellAddress({ row, column });
  }
}

function textIn(cells: readonly Cell[], column: number): string {
  return cells.find((cell) => cell.column === column)?.text ?? "";
}
