import type { Univer } from "@univerjs/core";
import { IRegisterFunctionService } from "@univerjs/sheets-formula";

/** A custom function of ours, by its id ("DANHGIA"). */
export interface CustomFunction {
  readonly id: string;
  readonly description: string;
  /** For each parameter, whether it is a range. */
  readonly ranges: readonly boolean[];
  readonly call: (...cells: readonly unknown[]) => unknown;
}

/** What Univer takes for a custom function; it says less than what it takes back. */
type UniverFunction = Parameters<IRegisterFunctionService["registerFunction"]>[0]["func"];

/**
 * Lets formulas call our functions as in Excel: =KTXH.DANHGIA(…). Univer hands over a reference as a matrix, a blank cell
 * as 0 and an error as its code, which the functions read as they do in Excel. It must have a workbook open.
 */
export function registerFunctions(univer: Univer, functions: readonly CustomFunction[]): void {
  const register = univer.__getInjector().get(IRegisterFunctionService);
  for (const one of functions)
    register.registerFunction({
      name: `KTXH.${one.id}`,
      description: one.description,
      func: harmless(one) as UniverFunction,
    });
}

/**
 * One that throws would leave every formula of the calculation without a value; Excel shows #VALUE! for it. An argument
 * left out arrives as 0: where a range belongs, there is none.
 */
function harmless({ call, ranges }: CustomFunction): CustomFunction["call"] {
  return (...cells) => {
    try {
      return call(...cells.map((cell, index) => (cell === 0 && ranges[index] ? undefined : cell))) ?? "";
    } catch {
      return "#VALUE!";
    }
  };
}
