import type { CustomFunctionHost, FormulaCell, FormulaResult } from "./customFunctions";
import { clipped } from "./functionArguments";
import { calculate, type CellsAt } from "./model/calculate";
import type { CellValue } from "./model/cellValue";
import { calledFunctions, parseFormula, referencesOf } from "./model/formula";
import { cellCount, intersection, matrix, rect, type Rect } from "./model/rect";
import type { Calculator } from "./model/workbook";
import type { Sheet } from "./model/worksheet";

/** Cells of a sheet that are not what they were. */
interface Area {
  readonly sheet: Sheet;
  readonly block: Rect;
}

/** Formulas that need each other in a circle are left after so many rounds. */
const MOST_ROUNDS = 100;

/** Works out formulas when they are entered, and again when what they look at changes. */
export class Calculation implements Calculator {
  private readonly cells = new Map<string, FormulaCell>();
  /** What formulas show that were entered since cells were last told to have changed. */
  private readonly entered: Area[] = [];

  constructor(private readonly functions: CustomFunctionHost) {
    functions.deliver = (results) => this.spread(this.show(results));
  }

  isCustom(functionName: string): boolean {
    return this.functions.isCustom(functionName);
  }

  start(sheet: Sheet, row: number, column: number, formula: string): void {
    const parsed = parseFormula(formula) ?? { kind: "missing" };
    const references = referencesOf(parsed).map(({ sheet: name = sheet.name, block }) => ({
      name: name.toLowerCase(),
      block,
    }));
    const isCustom = calledFunctions(parsed).some((name) => this.isCustom(name));
    const cell = { sheet, row, column, formula, parsed, references, isCustom };
    this.cells.set(`${sheet.id} ${row} ${column}`, cell);
    this.entered.push(...this.show([{ cell, values: this.results(cell) }]));
  }

  changed(sheet: Sheet, block: Rect): void {
    this.spread([{ sheet, block }, ...this.entered.splice(0), ...freed(sheet)]);
  }

  private spread(changed: readonly Area[]): void {
    for (let round = 0; changed.length > 0 && round < MOST_ROUNDS; round++) {
      const cells = this.dependents(joined(changed));
      changed = this.show(cells.map((cell) => ({ cell, values: this.results(cell) })));
    }
  }

  private dependents(areas: readonly Area[]): FormulaCell[] {
    const named = areas.map(({ sheet, block }) => ({ sheet, name: sheet.name.toLowerCase(), block }));
    return [...this.cells].flatMap(([key, cell]) => {
      const { grid } = cell.sheet;
      if (grid.content(cell.row, cell.column)?.formula !== cell.formula) {
        this.cells.delete(key);
        return [];
      }
      const wanted = grid.blockedAt(cell.row, cell.column);
      const isMet = named.some(
        ({ sheet, name, block }) =>
          cell.references.some((other) => other.name === name && intersection(other.block, block)) ||
          (wanted && sheet === cell.sheet && isInTheWay(wanted, block)),
      );
      return isMet ? [cell] : [];
    });
  }

  private results(cell: FormulaCell): CellValue[][] {
    if (cell.isCustom) return [[this.functions.invoke(cell)]];
    const at: CellsAt = (name, block) => {
      const sheet = name === undefined ? cell.sheet : cell.sheet.workbook.Worksheets.find(name);
      return sheet && matrix(clipped(sheet, block), (row, column) => sheet.grid.content(row, column)?.value);
    };
    return calculate(cell.parsed, at);
  }

  /** The cells that show something else than before. */
  private show(results: readonly FormulaResult[]): Area[] {
    const shown = results.flatMap(({ cell: { sheet, row, column, formula }, values }): Area[] => {
      const { grid, tables } = sheet;
      if (grid.content(row, column)?.formula !== formula) return [];
      const isFree = (target: Rect): boolean => !tables.some(({ block }) => intersection(block, target));
      const block = grid.spill(row, column, values, isFree);
      return block ? [{ sheet, block }] : [];
    });
    return [...shown, ...[...new Set(shown.map(({ sheet }) => sheet))].flatMap(freed)];
  }
}

function freed(sheet: Sheet): Area[] {
  return sheet.grid.freed.splice(0).map((block) => ({ sheet, block }));
}

/** Whether a block has cells of the wanted one other than its first, where the formula itself stands. */
function isInTheWay(wanted: Rect, block: Rect): boolean {
  const common = intersection(wanted, block);
  if (!common) return false;
  return cellCount(common) > 1 || common.row !== wanted.row || common.column !== wanted.column;
}

/** Cells below each other as one area. */
function joined(areas: readonly Area[]): Area[] {
  const open = new Map<string, { sheet: Sheet; block: Rect }>();
  const found: Area[] = [];
  for (const { sheet, block } of areas) {
    const key = `${sheet.id} ${block.column} ${block.columns}`;
    const above = open.get(key);
    if (above && above.block.row + above.block.rows === block.row) {
      above.block = rect(above.block.row, block.column, above.block.rows + block.rows, block.columns);
    } else {
      const area = { sheet, block };
      open.set(key, area);
      found.push(area);
    }
  }
  return found;
}
