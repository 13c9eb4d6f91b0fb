import { CellError, ERROR_TEXTS, type CellValue } from "./cellValue";
import { parseRect, type Rect } from "./rect";

/** A parsed formula; `other` is valid but not calculated. An operation has one part on either side. */
export type Formula =
  | { readonly kind: "literal"; readonly value: CellValue }
  | { readonly kind: "missing" }
  | { readonly kind: "reference"; readonly sheet: string | undefined; readonly block: Rect }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Formula[] }
  | { readonly kind: "operation"; readonly operator: string; readonly parts: readonly Formula[] }
  | { readonly kind: "other"; readonly parts: readonly Formula[] };

const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_:])/iuy;
const STRING = /"((?:[^"]|"")*)"/uy;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/uy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/uy;
const REFERENCE =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/iuy;
const CALL = /([\p{L}_][\p{L}\p{M}\p{N}_.]*)\(/uy;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_.]*(?:\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])?/uy;
const ARRAY = /\{[^{}]+\}/uy;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>:]/uy;
/** The weakest first; two operands side by side are an intersection. */
const RANKS = [["=", "<", ">", "<=", ">=", "<>"], ["&"], ["+", "-"], ["*", "/"], ["^"], [" "], [":"]];
const SPACE = /\s*/uy;

class FormulaReader {
  private at = 0;
  constructor(private readonly text: string) {}

  whole(): Formula | undefined {
    const found = this.expression();
    this.take(SPACE);
    return this.at === this.text.length ? found : undefined;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match ?? undefined;
  }
  private sees(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private expression(): Formula | undefined {
    const parts: Formula[] = [];
    const operators: string[] = [];
    for (;;) {
      const operand = this.operand();
      if (!operand) return undefined;
      parts.push(operand);
      this.take(SPACE);
      const operator = this.take(OPERATOR)?.[0];
      // `=Trong đó` is an intersection, as in Excel.
      if (operator === undefined && !this.startsOperand()) break;
      operators.push(operator ?? " ");
    }
    return operationOf(parts, operators);
  }

  private startsOperand(): boolean {
    const next = this.text.charAt(this.at);
    return this.text.charAt(this.at - 1) === " " && /[\p{L}\p{N}_$'"({#]/u.test(next);
  }

  private operand(): Formula | undefined {
    this.take(SPACE);
    const signs = this.take(/[-+@\s]*/uy)?.[0].trim() ?? "";
    const primary = this.primary();
    if (!primary) return undefined;
    const marks = this.take(/[%#]*/uy)?.[0] ?? "";
    if (signs === "" && marks === "") return primary;
    const number =
      primary.kind === "literal" && typeof primary.value === "number" ? primary.value : undefined;
    if (number !== undefined && signs === "-" && marks === "") return { kind: "literal", value: -number };
    if (!/^-*$/.test(signs) || !/^%?$/.test(marks)) return { kind: "other", parts: [primary] };
    const value = marks === "%" ? operation("/", primary, 100) : primary;
    return signs.length % 2 === 1 ? operation("*", value, -1) : value;
  }

  private primary(): Formula | undefined {
    const string = this.take(STRING);
    if (string) return { kind: "literal", value: (string[1] ?? "").replaceAll('""', '"') };
    const error = this.take(ERROR);
    if (error) return { kind: "literal", value: new CellError(error[0]) };
    const call = this.take(CALL);
    if (call) return this.argumentsOf(call[1] ?? "");
    return this.reference() ?? this.number() ?? this.grouped() ?? this.name();
  }

  private reference(): Formula | undefined {
    const start = this.at;
    const prefix = this.take(SHEET);
    const sheet = prefix?.[1]?.replaceAll("''", "'") ?? prefix?.[2];
    const found = this.take(REFERENCE);
    const block = found ? parseRect(found[0]) : undefined;
    if (block) return { kind: "reference", sheet, block };
    if (prefix && this.take(NAME)) return { kind: "other", parts: [] };
    this.at = start;
    return undefined;
  }

  private number(): Formula | undefined {
    const found = this.take(NUMBER);
    return found ? { kind: "literal", value: Number(found[0]) } : undefined;
  }

  private grouped(): Formula | undefined {
    if (this.take(ARRAY)) return { kind: "other", parts: [] };
    if (!this.sees("(")) return undefined;
    const inner = this.argumentsOf("");
    const [only, ...others] = inner?.kind === "call" ? inner.parts : [];
    return inner && (only && others.length === 0 ? only : { kind: "other", parts: [inner] });
  }

  private name(): Formula | undefined {
    const found = this.take(NAME);
    if (!found) return undefined;
    const truth = { TRUE: true, FALSE: false }[found[0].toUpperCase()];
    return truth === undefined ? { kind: "other", parts: [] } : { kind: "literal", value: truth };
  }

  /** After the opening parenthesis. */
  private argumentsOf(name: string): Formula | undefined {
    const parts: Formula[] = [];
    this.take(SPACE);
    if (this.sees(")")) return name === "" ? undefined : { kind: "call", name, parts };
    for (;;) {
      this.take(SPACE);
      const empty = /[,)]/.test(this.text.charAt(this.at));
      const part: Formula | undefined = empty ? { kind: "missing" } : this.expression();
      if (!part) return undefined;
      parts.push(part);
      this.take(SPACE);
      if (this.sees(")")) return { kind: "call", name, parts };
      if (!this.sees(",")) return undefined;
    }
  }
}

function operation(operator: string, left: Formula, right: number): Formula {
  return { kind: "operation", operator, parts: [left, { kind: "literal", value: right }] };
}

/** Splits at the last of the weakest operators, for they are carried out from left to right. */
function operationOf(parts: readonly Formula[], operators: readonly string[]): Formula | undefined {
  if (operators.length === 0) return parts[0];
  const ranks = operators.map((operator) => RANKS.findIndex((rank) => rank.includes(operator)));
  const at = ranks.lastIndexOf(Math.min(...ranks));
  const left = operationOf(parts.slice(0, at + 1), operators.slice(0, at));
  const right = operationOf(parts.slice(at + 1), operators.slice(at + 1));
  return left && right && { kind: "operation", operator: operators[at] ?? "", parts: [left, right] };
}

/** Parses a formula in en-US with its `=`; undefined if Excel would not take it. */
export function parseFormula(text: string): Formula | undefined {
  return new FormulaReader(text.slice(1)).whole();
}

function* parts(formula: Formula): Generator<Formula> {
  yield formula;
  if ("parts" in formula) for (const part of formula.parts) yield* parts(part);
}

/** Upper-case names of all functions called, however deep. */
export function calledFunctions(formula: Formula): string[] {
  return [...parts(formula)].flatMap((part) => (part.kind === "call" ? part.name.toUpperCase() : []));
}

/** All blocks a formula looks at. */
export function referencesOf(formula: Formula): { sheet: string | undefined; block: Rect }[] {
  return [...parts(formula)].flatMap((part) => (part.kind === "reference" ? part : []));
}

/** An error literal such as `#N/A`, else undefined. */
export function errorNamed(text: string): CellError | undefined {
  return ERROR_TEXTS.includes(text.toUpperCase()) ? new CellError(text.toUpperCase()) : undefined;
}
