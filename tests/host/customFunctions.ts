import { argumentValue, argumentsOnWire, type ParameterMetadata } from "./functionArguments";
import { CellError, type CellValue } from "./model/cellValue";
import type { Formula } from "./model/formula";
import { HostObject } from "./model/hostObject";
import { printRect, rect, type Rect } from "./model/rect";
import { quotedSheetName } from "./model/sheetNames";
import type { Sheet } from "./model/worksheet";
import type { EventEntry } from "./wire";

/** One function as functions.json declares it. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The functions of an add-in, as Excel knows them after installation. */
export interface CustomFunctions {
  readonly namespace: string;
  readonly metadata: readonly FunctionMetadata[];
  /** The functions themselves, by id. */
  readonly table: Readonly<Record<string, unknown>>;
  /** What a blank cell arrives as: 0 on the desktop, null on the web. */
  readonly blank?: 0 | null;
}

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const NAME_ERROR = new CellError("#NAME?");
const BUSY = new CellError("#BUSY!");
const ERRORS = [
  "#NAME?",
  "#N/A",
  "#VALUE!",
  "#VALUE!",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#VALUE!",
  "#NULL!",
  "#NAME?",
  "#NAME?",
];

/** A cell with a formula, and what the formula looks at. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly parsed: Formula;
  /** By sheet, its name in small letters. */
  readonly references: readonly { readonly name: string; readonly block: Rect }[];
  readonly isCustom: boolean;
}

/** What a formula comes to, from its own cell on. */
export interface FormulaResult {
  readonly cell: FormulaCell;
  readonly values: CellValue[][];
}

class ResultService extends HostObject {
  readonly wireType = "CustomFunctions";
  constructor(private readonly take: (results: unknown) => void) {
    super();
  }
  SetInvocationArrayResults(results: unknown): void {
    this.take(results);
  }
}

/** Works out formulas that are one call of a custom function, through the client's own runtime; others show #NAME?. */
export class CustomFunctionHost {
  readonly service = new ResultService((results) => this.finish(results));
  /** Takes results as they arrive. */
  deliver: (results: readonly FormulaResult[]) => void = () => undefined;
  private readonly pending = new Map<number, FormulaCell>();
  private waiting: EventEntry[] = [];
  private last = 0;

  constructor(
    private readonly functions: CustomFunctions | undefined,
    private readonly send: (entries: readonly EventEntry[]) => void,
  ) {}

  get isBusy(): boolean {
    return this.pending.size > 0;
  }
  isCustom(functionName: string): boolean {
    const prefix = `${this.functions?.namespace ?? "KTXH"}.`.toUpperCase();
    return functionName.toUpperCase().startsWith(prefix);
  }

  /** What the cell shows until the result arrives. */
  invoke(cell: FormulaCell): CellValue {
    const formula = cell.parsed;
    if (formula.kind !== "call") return NAME_ERROR;
    const [namespace, ...rest] = formula.name.split(".");
    const name = rest.join(".").toUpperCase();
    const known = this.functions?.metadata.find((one) => one.name.toUpperCase() === name);
    if (!known || !namespace || !this.isCustom(formula.name)) return NAME_ERROR;
    const { parameters, allowErrorForDataTypeAny } = known;
    const required = parameters.filter(({ optional }) => !optional).length;
    if (formula.parts.length > parameters.length || formula.parts.length < required)
      return new CellError("#VALUE!");
    const blank = this.functions?.blank === undefined ? 0 : this.functions.blank;
    const args = parameters.map((parameter, at) => {
      return argumentValue(cell.sheet, formula.parts[at] ?? { kind: "missing" }, parameter, blank);
    });
    const failed = args.flat(2).find((value) => value instanceof CellError);
    if (failed && !allowErrorForDataTypeAny) return failed;
    return this.call(cell, known, args);
  }

  private call(cell: FormulaCell, known: FunctionMetadata, args: readonly unknown[]): CellValue {
    this.cancel(cell, known);
    this.last += 1;
    this.pending.set(this.last, cell);
    const address = `${quotedSheetName(cell.sheet.name)}!${printRect(rect(cell.row, cell.column))}`;
    const flags = (known.options?.cancelable ? 1 : 0) + (known.allowErrorForDataTypeAny ? 4 : 0);
    this.post(INVOKE, [this.last, known.id.toUpperCase(), argumentsOnWire(args), address, flags]);
    return BUSY;
  }

  /** An earlier call for the same cell counts no more. */
  private cancel(cell: FormulaCell, { options }: FunctionMetadata): void {
    for (const [invocationId, other] of this.pending) {
      if (other.sheet !== cell.sheet || other.row !== cell.row || other.column !== cell.column) continue;
      this.pending.delete(invocationId);
      if (options?.cancelable) this.post(CANCEL, { invocationId });
    }
  }

  private post(messageType: number, message: unknown): void {
    if (this.waiting.length === 0) setTimeout(() => this.send(this.waiting.splice(0)), 0);
    this.waiting.push({ messageCategory: CATEGORY, messageType, targetId: "", message });
  }

  private finish(results: unknown): void {
    const entries = Array.isArray(results) ? (results as readonly unknown[]) : [];
    const found = entries.flatMap((result): FormulaResult[] => {
      const [id, succeeded, value, code] = Array.isArray(result) ? (result as readonly unknown[]) : [];
      const cell = this.pending.get(Number(id));
      this.pending.delete(Number(id));
      const failure = new CellError(ERRORS[Number(code)] ?? "#VALUE!");
      return cell ? [{ cell, values: succeeded === true ? resultMatrix(value) : [[failure]] }] : [];
    });
    this.deliver(found);
  }
}

function resultMatrix(value: unknown): CellValue[][] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(resultValue));
}

function resultValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? 0 : new CellError("#VALUE!");
}
